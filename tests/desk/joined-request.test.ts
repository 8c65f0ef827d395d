/** A question that became a request on the sheet, chased and answered by e-mail, and the minute that records it later. */
import { expect, test } from 'vitest';
import { boardOf } from '@/entrypoints/desk/follow-ups';
import { eventsFrom } from '@/lib/follow/proposals';
import { BY_LAW } from '@/lib/follow/response-time';
import { keptFollowing } from '@/lib/store/committee-follow';
import { addEvents, makeRequest } from '@/lib/store/follow-ups';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { followedPaper } from '../support/follow';
import {
  ADDRESS,
  followUpDraft,
  followUpEvent,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const { committeeId } = followUpDraft();
const MINUTES = followedPaper(
  '2027-01-19',
  `# Minutes of the meeting of the Children and Families Scrutiny Committee held at County Hall on Tuesday 24 November 2026 at 10.30 am
  Present: Councillor A Smith (Chair)
  # 40. APOLOGIES FOR ABSENCE
  There were none.
  # 41. STAFF
  The Head of Service undertook to circulate the number of agency workers in each team before the next meeting.`,
);

const boardFor = async (store: Store, papers: Parameters<typeof boardOf>[1]) =>
  boardOf(
    committeeId ?? '',
    papers,
    await kept(keptFollowing(store, committeeId ?? '')),
    BY_LAW,
    '2027-01-18',
  );

test('it is dated by its meeting, keeps what happened to it, and is one with its minute once the member says so', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: ADDRESS, meeting: meetingFacts() }), null));
  const { kind: _kind, ...words } = noteDraft({
    id: 'asked',
    text: 'How many agency workers are in each team?',
  });
  await kept(makeRequest(store, { ...words, paperId: null, quote: null, at: null, meetingKeys: [KEY] }));

  const [asked] = (await boardFor(store, [])).rows;
  expect(asked?.followUp).toMatchObject({ id: 'asked', madeOn: '2026-11-24', minute: null });
  if (!asked) expect.fail('the request is not on the board');
  await kept(
    addEvents(store, asked.followUp, [
      followUpEvent({ id: 'chased', on: '2026-12-01' }),
      followUpEvent({
        id: 'mail',
        on: '2026-12-08',
        step: { kind: 'supplied', isPart: false },
        words: 'There are 14.',
      }),
    ]),
  );

  const { rows } = await boardFor(store, [MINUTES]);
  expect(rows).toHaveLength(2);
  const proposal = rows
    .flatMap(({ proposals }) => proposals)
    .find(({ telling }) => telling.source === 'minutes');
  if (!proposal) expect.fail('the minute was not proposed');
  await kept(addEvents(store, proposal.followUp, eventsFrom(proposal.telling, 9)));
  expect((await boardFor(store, [MINUTES])).rows).toMatchObject([
    {
      followUp: { id: 'asked', minute: '41' },
      life: { state: 'supplied', chased: { times: 1 } },
      group: 'answered',
      proposals: [],
    },
  ]);
});
