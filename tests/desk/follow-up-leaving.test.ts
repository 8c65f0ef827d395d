/** What of the board may leave this computer. */
import { expect, test } from 'vitest';
import { listToWrite, marked, remindedOf } from '@/entrypoints/desk/follow-up-leaving';
import { boardFrom } from '@/lib/follow/board';
import type { FollowUpRow } from '@/lib/store/follow-rows';
import type { PaperRow } from '@/lib/store/rows';
import { followUp } from '../support/follow';

const paper = (id: string, exempt: PaperRow['exempt']) =>
  ({ id, exempt, source: 'pdf', addresses: [`https://x.gov.uk/${id}.pdf`] }) as unknown as PaperRow;

const PAPERS = [paper('public', 'no'), paper('closed', 'yes'), paper('asked', 'ask')];

const board = boardFrom(
  {
    followUps: [
      followUp({ id: 'found in public', paperId: 'public' }),
      followUp({ id: 'found in exempt', paperId: 'closed' }),
      followUp({ id: 'perhaps exempt', paperId: 'asked' }),
      followUp({ id: 'of a paper that is gone', paperId: 'gone' }),
      followUp({ id: 'by hand', paperId: null }),
      followUp({ id: 'public, answered by an exempt letter', paperId: 'public' }),
    ],
    proposals: [],
  },
  { responseMonths: 2, meetingAfter: () => null },
  { today: '2027-01-18', next: null, read: [] },
);
const kept = {
  followUps: [{ id: 'public, answered by an exempt letter', exempt: 'yes' } as FollowUpRow],
  requests: [],
  days: null,
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

test('an entry leads to its page on the web', () => {
  const { rows, addressOf } = listToWrite(leaving, false);
  const found = rows.find(({ followUp: { paperId } }) => paperId === 'public');
  expect(found && addressOf(found.followUp)).toBe('https://x.gov.uk/public.pdf#page=38');
});
