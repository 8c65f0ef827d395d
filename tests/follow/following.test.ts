/** Which passages of later papers are proposed for what was asked, and which are not. */
import { expect, test } from 'vitest';
import { daysBetween } from '@/lib/follow/clock';
import { follow } from '@/lib/follow/following';
import { lifeOf } from '@/lib/follow/life';
import { eventsFrom } from '@/lib/follow/proposals';
import { followedPaper, followUp } from '../support/follow';
import { followUpEvent } from '../support/store';

const ASKED = followUp({
  id: 'asked',
  kind: 'request',
  minute: '12',
  text: 'The number of empty council homes in each ward.',
});

const tracker = (meeting: string, minute: string, text: string, said: string, status = 'Completed') =>
  followedPaper(
    '2026-11-24',
    `# Recommendation tracker
    | Meeting | Minute | Category | Recommendation or request | Owner | Progress | Status |
    | ${meeting} | ${minute} | Information request | ${text} | Ann Hale | ${said} | ${status} |`,
  );

const statesOf = (paper: ReturnType<typeof followedPaper>, kept = ASKED) =>
  follow([paper], [kept])
    .proposals.filter((one) => one.followUp.id === kept.id)
    .map(({ state, confidence, reason }) => `${state}, ${confidence}: ${reason.kind}`);

const SEND = 'Sent to members on 2 October 2026.';

test.each([
  [
    'the minute and the words',
    tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND),
    ['council says complete, sure: minute-and-words'],
  ],
  [
    'a day that is a slip of the pen',
    tracker('23 September 2026', '12', 'Empty homes in each ward.', SEND),
    ['council says complete, likely: other-day'],
  ],
  [
    'the minute of another meeting, and the same words',
    tracker('14 July 2026', '12', 'Empty homes in each ward.', SEND),
    ['council says complete, perhaps: words'],
  ],
  ['the minute, and other words', tracker('22 September 2026', '12', 'Cost of the new library.', SEND), []],
  ['another minute, and like words', tracker('22 September 2026', '14', 'Empty homes and shops.', SEND), []],
  [
    'an answer that is still to come',
    tracker('22 September 2026', '12', 'Empty homes in each ward.', 'Will be sent in May.', 'In progress'),
    ['asked, sure: minute-and-words'],
  ],
])('%s', (_, paper, states) => {
  expect(statesOf(paper)).toEqual(states);
});

test('a tracker’s row about nothing that is followed is followed itself, once', () => {
  const row = tracker('14 July 2026', '3', 'Rents owed by ward.', 'Being counted.', 'In progress');
  const { followUps, proposals } = follow([row, { ...row, id: 'again' }], []);
  expect(followUps.map(({ text }) => text)).toEqual(['Rents owed by ward.']);
  expect(proposals).toEqual([]);
});

test('what a paper says before it was asked is not about it', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  expect(statesOf({ ...paper, date: '2026-09-01' })).toEqual([]);
});

test('what is confirmed counts, and is not proposed again by a paper that repeats it', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  const [proposal] = follow([paper], [ASKED]).proposals;
  if (!proposal) expect.fail('nothing was proposed');
  const confirmed = { ...ASKED, events: eventsFrom(proposal.telling, 1) };
  expect(lifeOf(confirmed)).toMatchObject({ state: 'council says complete', standing: 'answered' });
  expect(lifeOf(confirmed).events[0]).toMatchObject({ on: '2026-10-02', evidence: { paperId: paper.id } });
  expect(statesOf({ ...paper, id: 'next', date: '2027-01-19' }, confirmed)).toEqual([]);
  expect(daysBetween('2026-10-02', '2026-11-24')).toBe(53);
});

test('a row that was said to be about something else is followed by itself', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  const [proposal] = follow([paper], [ASKED]).proposals;
  const { followUps } = follow([paper], [{ ...ASKED, rejected: [proposal?.key ?? ''] }]);
  expect(followUps.map(({ text }) => text)).toEqual([ASKED.text, 'Empty homes in each ward.']);
});

test('a request made by hand is joined to its minute, and then followed as one', () => {
  const minutes = followedPaper(
    '2026-11-24',
    `# Minutes of the meeting of the Housing Scrutiny Committee held at the Guildhall on Tuesday 22 September 2026 at 10.30 am
    Present: Councillor A Smith (Chair)
    # 11. APOLOGIES FOR ABSENCE
    There were none.
    # 12. EMPTY HOMES
    The Head of Housing undertook to circulate the number of empty council homes in each ward before the next meeting.`,
  );
  const byHand = { ...ASKED, id: 'by hand', minute: null, text: 'How many empty council homes per ward?' };
  const { followUps, proposals } = follow([minutes], [byHand]);
  expect(followUps).toHaveLength(2);
  const [join] = proposals;
  if (!join) expect.fail('nothing was proposed');
  expect(join).toMatchObject({ followUp: { id: 'by hand' }, telling: { source: 'minutes' }, state: 'asked' });
  const joined = follow([minutes], [{ ...byHand, events: eventsFrom(join.telling, 1) }]);
  expect(joined.proposals).toEqual([]);
  expect(joined.followUps).toMatchObject([{ id: 'by hand', minute: '12', text: byHand.text }]);
});

test('of several minutes that may record a request the likest is proposed, then the next one', () => {
  const minutes = followedPaper(
    '2026-11-24',
    `# Minutes of the meeting of the Housing Scrutiny Committee held at the Guildhall on Tuesday 22 September 2026 at 10.30 am
    Present: Councillor A Smith (Chair)
    # 11. EMPTY SHOPS
    The Head of Housing undertook to circulate the number of empty council shops in each ward before the next meeting.
    # 12. EMPTY HOMES
    The Head of Housing undertook to circulate the number of empty council homes in each ward before the next meeting.`,
  );
  const byHand = {
    ...ASKED,
    id: 'by hand',
    minute: null,
    text: 'The number of empty council homes in each ward?',
  };
  const proposed = (one: typeof byHand) =>
    follow([minutes], [one]).proposals.map(({ key, telling }) => ({ key, words: telling.words }));
  const [first, ...others] = proposed(byHand);
  expect(first?.words).toContain('council homes');
  expect(others).toEqual([]);
  const [second] = proposed({ ...byHand, rejected: [first?.key ?? ''] });
  expect(second?.words).toContain('council shops');
});

test.each([
  ['another day', { madeOn: '2026-07-14' }],
  ['other words', { text: 'How many libraries are there?' }],
])('a request made by hand on %s is not joined', (_, other) => {
  const minutes = followedPaper(
    '2026-11-24',
    `# Minutes of the meeting of the Housing Scrutiny Committee held at the Guildhall on Tuesday 22 September 2026 at 10.30 am
    Present: Councillor A Smith (Chair)
    # 11. APOLOGIES FOR ABSENCE
    There were none.
    # 12. EMPTY HOMES
    The Head of Housing undertook to circulate the number of empty council homes in each ward before the next meeting.`,
  );
  const byHand = { ...ASKED, id: 'by hand', text: 'How many empty council homes per ward?', ...other };
  expect(follow([minutes], [byHand]).proposals).toEqual([]);
});

test.each([
  ['the meeting in the month that was promised', 'in February', '9 February 2027', 1],
  ['a meeting before it', 'in March', '9 February 2027', 0],
])('a programme that names it in few words is about it at %s', (_, promised, day, entries) => {
  const minutes = followedPaper(
    '2026-11-24',
    `# Minutes of the meeting of the Housing Scrutiny Committee held at the Guildhall on Tuesday 24 November 2026 at 10.30 am
    Present: Councillor A Smith (Chair)
    # 20. APOLOGIES FOR ABSENCE
    There were none.
    # 21. MATTERS ARISING
    Arising from minute 12 of the last meeting, members asked about empty council homes in each ward. The Head of Housing undertook to bring the number to the committee ${promised}.
    # 22. CLOSE
    The meeting ended at noon.
    # Work programme
    | Meeting | Item | Lead |
    | ${day} | Housing strategy and empty homes, with the plan for garages | Ann Hale |`,
  );
  const found = follow([minutes], [ASKED]).proposals.filter(
    ({ followUp: { id }, telling }) => id === 'asked' && telling.source === 'programme',
  );
  expect(found).toHaveLength(entries);
});

const merged = (into: string) => [followUpEvent({ step: { kind: 'merged', into } })];

test('what is said of a duplicate is asked about the one that stands for it', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  const other = { ...ASKED, id: 'other', minute: null, text: 'Bus passes.' };
  const [proposal] = follow([paper], [{ ...ASKED, events: merged('other') }, other]).proposals;
  expect(proposal?.followUp.id).toBe('other');
  const rejected = { ...other, rejected: [proposal?.key ?? ''] };
  const { proposals } = follow([paper], [{ ...ASKED, events: merged('other') }, rejected]);
  expect(proposals.filter(({ followUp: { id } }) => id === 'other')).toEqual([]);
});

test('a duplicate of one that is gone stands for itself, and two of each other do not loop', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  expect(statesOf(paper, { ...ASKED, events: merged('gone') })).toHaveLength(1);
  const other = { ...ASKED, id: 'other', events: merged('asked') };
  expect(follow([paper], [{ ...ASKED, events: merged('other') }, other]).proposals).toHaveLength(2);
});

test('what was split is followed in its parts, until they are put together again', () => {
  const paper = tracker('22 September 2026', '12', 'Empty homes in each ward.', SEND);
  const split = followUpEvent({ id: 'split', step: { kind: 'split', into: ['homes', 'rents'] } });
  const parts = [
    { ...ASKED, id: 'homes', text: 'The number of empty council homes.' },
    { ...ASKED, id: 'rents', text: 'The rents lost in each year.' },
  ];
  const inParts = follow([paper], [{ ...ASKED, events: [split] }, ...parts]);
  expect(inParts.followUps.map(({ id }) => id)).toEqual(['homes', 'rents']);
  expect(inParts.proposals.map(({ followUp: { id } }) => id)).toEqual(['homes']);
  const again = followUpEvent({ id: 'again', step: { kind: 'separated' }, addedAt: 2 });
  expect(follow([paper], [{ ...ASKED, events: [split, again] }]).followUps).toHaveLength(1);
});

const IN_SEPTEMBER = `# Minutes of the meeting of the Housing Scrutiny Committee held at the Guildhall on Tuesday 22 September 2026 at 10.30 am
    Present: Councillor A Smith (Chair)
    # 11. APOLOGIES FOR ABSENCE
    There were none.
    # 12. EMPTY HOMES
    The Head of Housing undertook to circulate the number of empty council homes in each ward before the next meeting.`;

test.each<[string, string, string, readonly string[]]>([
  ['bound in the next pack', '2026-11-24', IN_SEPTEMBER, ['2026-09-22']],
  ['published by themselves', '2026-09-22', IN_SEPTEMBER, []],
  [
    'but not of a tracker',
    '2026-11-24',
    `# Recommendation tracker
    | Meeting | Minute | Category | Recommendation or request | Owner | Progress | Status |
    | 22 September 2026 | 13 | Information request | Rents owed in each ward. | Ann Hale | Being counted. | In progress |`,
    [],
  ],
])('the day of minutes %s', (_, day, text, expected) => {
  const { followUps, bound } = follow([followedPaper(day, text)], []);
  expect(followUps).not.toEqual([]);
  expect([...bound.values()]).toEqual(expected);
});
