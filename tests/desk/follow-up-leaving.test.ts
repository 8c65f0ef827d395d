/** What of the board may leave this computer. */
import { expect, test } from 'vitest';
import { FOLLOW_UP_FORMATS } from '@/components/SaveFollowUpsDialog';
import { followUpsFile } from '@/entrypoints/desk/follow-up-files';
import { listToWrite, marked, remindedOf } from '@/entrypoints/desk/follow-up-leaving';
import { boardFrom } from '@/lib/follow/board';
import { BY_LAW } from '@/lib/follow/response-time';
import type { FollowUpRow } from '@/lib/store/follow-rows';
import type { PaperRow } from '@/lib/store/rows';
import { followUp } from '../support/follow';
import { unzip } from '../support/workbook';

const paper = (id: string, exempt: PaperRow['exempt']) =>
  ({ id, exempt, source: 'pdf', addresses: [`https://x.gov.uk/${id}.pdf`] }) as unknown as PaperRow;

const PAPERS = [paper('public', 'no'), paper('closed', 'yes'), paper('asked', 'ask')];

const PLANTED = 'the price of the Cherrytree placement';

const board = boardFrom(
  {
    followUps: [
      followUp({ id: 'found in public', paperId: 'public' }),
      followUp({ id: 'found in exempt', paperId: 'closed', text: PLANTED, dueDate: '2027-03-09' }),
      followUp({ id: 'perhaps exempt', paperId: 'asked' }),
      followUp({ id: 'of a paper that is gone', paperId: 'gone' }),
      followUp({ id: 'by hand', paperId: null }),
      followUp({ id: 'public, answered by an exempt letter', paperId: 'public' }),
    ],
    proposals: [],
    bound: new Map(),
  },
  { response: BY_LAW, meetingAfter: () => null },
  { today: '2027-01-18', next: null, read: [] },
);
const kept = {
  followUps: [{ id: 'public, answered by an exempt letter', exempt: 'yes' } as FollowUpRow],
  requests: [],
  dayOf: new Map(),
  sharedDays: null,
};
const leaving = {
  rows: marked(board.rows, kept, PAPERS),
  about: { committee: 'Committee', memberName: '', today: '2027-01-18', next: null },
  papers: PAPERS,
};
const ids = (rows: typeof board.rows) => rows.map((row) => row.followUp.id).toSorted();

test('only what is certainly public leaves, and how much stays is said', () => {
  const list = listToWrite(leaving, false);
  expect(ids(list.rows)).toEqual(['by hand', 'found in public']);
  expect(list.leftOut).toBe(4);
  expect(list.holdsExempt).toBe(false);
  expect(ids(remindedOf(leaving, false))).toEqual(['by hand', 'found in public']);
});

test('chosen this once all of it leaves, and the file says what it holds', () => {
  const list = listToWrite(leaving, true);
  expect(list.rows).toHaveLength(6);
  expect(list.leftOut).toBe(0);
  expect(list.holdsExempt).toBe(true);
});

/** All words of a file, unpacked and with the lines of a calendar put together. */
async function wordsOf(format: (typeof FOLLOW_UP_FORMATS)[number], withExempt: boolean): Promise<string> {
  const list = { ...listToWrite(leaving, withExempt), reminded: remindedOf(leaving, withExempt), now: 0 };
  const { content } = await followUpsFile(list, format);
  if (typeof content === 'string') return content.replaceAll('\r\n ', '');
  return [...unzip(Buffer.from(content)).values()].join('\n');
}

test.each(FOLLOW_UP_FORMATS)(
  'no byte of an exempt entry is in a file of the kind %s, unless it is put in',
  async (format) => {
    expect((await wordsOf(format, false)).toLowerCase()).not.toContain(PLANTED.toLowerCase());
    expect((await wordsOf(format, true)).toLowerCase()).toContain(PLANTED.toLowerCase());
  },
);

test('an entry leads to its page on the web', () => {
  const { rows, addressOf } = listToWrite(leaving, false);
  const found = rows.find(({ followUp: { paperId } }) => paperId === 'public');
  expect(found && addressOf(found.followUp)).toBe('https://x.gov.uk/public.pdf#page=38');
});
