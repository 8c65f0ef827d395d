import { expect, test } from 'vitest';
import { mergeTables } from '@/lib/backup/merge';
import { TABLE_NAMES } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { writeBackup } from '@/lib/backup/write';
import { takeBackup } from '@/lib/store/backing-up';
import { sweepMeetings } from '@/lib/store/deleting';
import { byId, rootOf } from '@/lib/store/joins';
import type { KeptTables } from '@/lib/store/kept-tables';
import { likelySame } from '@/lib/store/likely-same';
import { linesOf, saveLine } from '@/lib/store/lines';
import { keepApart, likelyPair, linkMeetings, takeBackLinking } from '@/lib/store/linking';
import { keepNamedMeeting, knownMeetings, type MeetingFacts, rememberMeeting } from '@/lib/store/meetings';
import { notesOfMeeting, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { papersOfMeeting } from '@/lib/store/papers';
import { rememberPaper } from '@/lib/store/remembering';
import type { MeetingRow } from '@/lib/store/rows';
import { readShelf } from '@/lib/store/shelf';
import {
  COMMITTEE,
  freshStore,
  KEY,
  kept,
  lineDraft,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const WELSH_KEY = 'moderngov|democratiaeth.westmarch.gov.uk|/|1234';
const THIRD_KEY = 'moderngov|archif.westmarch.gov.uk|/|1234';
const PAIR = [KEY, WELSH_KEY] as const;

const WELSH = {
  key: WELSH_KEY,
  council: 'Cyngor Sir Westmarch',
  committee: 'Pwyllgor Craffu Plant a Theuluoedd',
  address: 'https://democratiaeth.westmarch.gov.uk/ieListDocuments.aspx?CId=12&MId=1234',
};

/** One meeting read at both its addresses, with a pack and a note on each. */
async function readTwice(...others: readonly Partial<MeetingFacts>[]): Promise<Store> {
  const store = freshStore();
  for (const [nth, facts] of [{}, WELSH, ...others].entries()) {
    const id = `pack ${nth}`;
    const meeting = meetingFacts(facts);
    await kept(rememberPaper(store, paperFacts({ id, fingerprints: [id], meeting }), null));
    await kept(saveNote(store, noteDraft({ id: `note ${nth}`, paperId: id })));
  }
  return store;
}

async function onShelf(store: Store) {
  const { councils, otherMeetings, toLink } = await kept(readShelf(store));
  const meetings = [
    ...councils.flatMap(({ committees }) => committees.flatMap((one) => one.meetings)),
    ...otherMeetings,
  ];
  return {
    meetings: meetings.map(({ meeting, joined, papers, notes }) => [
      meeting.key,
      joined.map(({ key }) => key),
      papers.length,
      notes,
    ]),
    asked: toLink.map((pair) => pair.map(({ key }) => key)),
  };
}

const APART = {
  meetings: [
    [KEY, [], 1, 1],
    [WELSH_KEY, [], 1, 1],
  ],
  asked: [[KEY, WELSH_KEY]],
};

const inOrder = ({ meetings, ...shelf }: Awaited<ReturnType<typeof onShelf>>) => ({
  meetings: meetings.toSorted(([one], [other]) => String(one).localeCompare(String(other))),
  ...shelf,
});

test('a meeting read at its Welsh address as well is asked about, and joined with nothing by itself', async () => {
  expect(inOrder(await onShelf(await readTwice()))).toEqual({
    ...APART,
    meetings: APART.meetings.toSorted(([one], [other]) => String(one).localeCompare(String(other))),
  });
});

test.each`
  asked          | keys
  ${'one'}       | ${[KEY, WELSH_KEY]}
  ${'the other'} | ${[WELSH_KEY, KEY]}
`('linked from $asked, both are one meeting, with the papers and notes of both', async ({ keys }) => {
  const store = await readTwice();
  await kept(linkMeetings(store, keys));
  expect(await onShelf(store)).toEqual({ meetings: [[KEY, [WELSH_KEY], 2, 2]], asked: [] });
  for (const key of PAIR) {
    expect((await kept(notesOfMeeting(store, key))).map(({ id }) => id).sort()).toEqual(['note 0', 'note 1']);
    expect((await kept(papersOfMeeting(store, key))).map(({ id }) => id).sort()).toEqual([
      'pack 0',
      'pack 1',
    ]);
  }
});

test('a line of enquiry of either address is one of the meeting', async () => {
  const store = await readTwice();
  await kept(saveLine(store, lineDraft({ meetingKeys: [WELSH_KEY] })));
  await kept(linkMeetings(store, PAIR));
  expect(await kept(linesOf(store, KEY))).toHaveLength(1);
});

test('who met under both names is one committee then', async () => {
  const store = await readTwice();
  await kept(linkMeetings(store, PAIR));
  const { committees, meetings } = await knownMeetings(store.user);
  const roots = meetings.map(({ committeeId }) => rootOf(byId(committees), committeeId ?? '')?.name);
  expect(roots).toEqual([COMMITTEE, COMMITTEE]);
});

test('a page that is read again leaves the meeting linked', async () => {
  const store = await readTwice();
  await kept(linkMeetings(store, PAIR));
  await kept(rememberMeeting(store, meetingFacts(WELSH)));
  expect(await onShelf(store)).toMatchObject({ meetings: [[KEY, [WELSH_KEY], 2, 2]] });
});

test.each`
  said              | say
  ${'link them'}    | ${linkMeetings}
  ${'not the same'} | ${keepApart}
`('"$said" can be taken back, and all is as it was', async ({ say }) => {
  const store = await readTwice();
  const before = await onShelf(store);
  const { councils, committees } = await knownMeetings(store.user);
  await kept(takeBackLinking(store, await kept(say(store, PAIR))));
  expect(await onShelf(store)).toEqual(before);
  expect(await knownMeetings(store.user)).toMatchObject({ councils, committees });
});

test('what is not the same is not asked about again', async () => {
  const store = await readTwice();
  await kept(keepApart(store, PAIR));
  expect(await onShelf(store)).toMatchObject({ meetings: [expect.anything(), expect.anything()], asked: [] });
  expect(await kept(likelyPair(store, KEY))).toBeNull();
});

test('separated again, each stands for itself, and is asked about no more', async () => {
  const store = await readTwice();
  await kept(linkMeetings(store, PAIR));
  await kept(keepApart(store, PAIR));
  expect(await onShelf(store)).toMatchObject({ meetings: [expect.anything(), expect.anything()], asked: [] });
  expect(await kept(notesOfMeeting(store, KEY))).toHaveLength(1);
});

test('a third address joins the two that are linked', async () => {
  const store = await readTwice({ key: THIRD_KEY });
  await kept(linkMeetings(store, PAIR));
  await kept(linkMeetings(store, [WELSH_KEY, THIRD_KEY]));
  const { meetings, asked } = await onShelf(store);
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.slice(2)).toEqual([3, 3]);
  expect(asked).toEqual([]);
});

test('the one that it counted as may go with its papers', async () => {
  const store = await readTwice();
  await kept(linkMeetings(store, PAIR));
  await store.user.papers.delete('pack 0');
  await store.user.notes.delete('note 0');
  await store.user.transaction('rw', store.user.tables, () => sweepMeetings(store.user));
  expect(await onShelf(store)).toMatchObject({ meetings: [[WELSH_KEY, [], 1, 1]] });
  expect(await kept(notesOfMeeting(store, WELSH_KEY))).toHaveLength(1);
});

test('a meeting of no store is linked with nothing', async () => {
  expect(await linkMeetings(await readTwice(), [KEY, 'moderngov|elsewhere|/|1'])).toMatchObject({
    problem: { kind: 'gone' },
  });
});

const meeting = (key: string, other: Partial<MeetingRow> = {}): MeetingRow =>
  ({ key, committeeId: null, date: '2026-11-24', time: '10:30', firstSeen: 1, ...other }) as MeetingRow;

test.each`
  key                                                     | other                          | isLikely | because
  ${WELSH_KEY}                                            | ${{}}                          | ${true}  | ${'a council’s system numbers its meetings once'}
  ${'moderngov|cyfarfodydd.gorllewin.llyw.cymru|/|1234'}  | ${{}}                          | ${true}  | ${'Welsh sites have names of their own'}
  ${'moderngov|www.westmarch.gov.uk|/democratiaeth|1234'} | ${{}}                          | ${true}  | ${'one of the two may stand in a folder'}
  ${WELSH_KEY}                                            | ${{ time: null }}              | ${true}  | ${'a time that is not given contradicts none'}
  ${'moderngov|democratiaeth.westmarch.gov.uk|/|77'}      | ${{ committeeId: 'children' }} | ${true}  | ${'a committee meets once at a time, wherever it publishes'}
  ${'moderngov|democratiaeth.westmarch.gov.uk|/|77'}      | ${{}}                          | ${false} | ${'another number, and nobody knows whose'}
  ${'moderngov|democracy.westmarch.gov.uk|/|77'}          | ${{ committeeId: 'children' }} | ${false} | ${'one address, two numbers: two meetings'}
  ${'cmis|democratiaeth.westmarch.gov.uk|/|1234'}         | ${{}}                          | ${false} | ${'another system counts for itself'}
  ${WELSH_KEY}                                            | ${{ time: '14:00' }}           | ${false} | ${'another time'}
  ${WELSH_KEY}                                            | ${{ date: '2026-11-25' }}      | ${false} | ${'another day'}
  ${WELSH_KEY}                                            | ${{ date: null }}              | ${false} | ${'no day'}
  ${'paper|westmarch|2026-11-24'}                         | ${{ committeeId: 'children' }} | ${false} | ${'known from its papers alone, it is taken in by itself'}
`('$key looks like the same: $isLikely, since $because', ({ key, other, isLikely }) => {
  const committees = [{ id: 'children', councilId: 'westmarch', name: COMMITTEE, joinedInto: null }];
  const meetings = [meeting(KEY, { committeeId: 'children' }), meeting(key, other)];
  expect(likelySame({ meetings, committees })).toHaveLength(isLikely ? 1 : 0);
});

const tables = (row: MeetingRow): KeptTables =>
  ({
    ...Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
    meetings: [row],
  }) as unknown as KeptTables;

const HERE = { into: null, notWith: [] };

test.each`
  here                              | there                                  | merged
  ${undefined}                      | ${{ into: KEY, notWith: [] }}          | ${{ into: KEY, notWith: [] }}
  ${{ into: KEY, notWith: [] }}     | ${undefined}                           | ${{ into: KEY, notWith: [] }}
  ${HERE}                           | ${{ into: KEY, notWith: [THIRD_KEY] }} | ${{ into: KEY, notWith: [THIRD_KEY] }}
  ${{ into: KEY, notWith: [] }}     | ${{ into: null, notWith: [KEY] }}      | ${{ into: KEY, notWith: [] }}
  ${{ into: null, notWith: [KEY] }} | ${{ into: KEY, notWith: [] }}          | ${{ into: null, notWith: [KEY] }}
`('of a meeting linked $here here and $there in a backup, $merged is kept', ({ here, there, merged }) => {
  const row = (linked: MeetingRow['linked'], lastSeen: number) => ({
    ...meeting(WELSH_KEY, { lastSeen, listed: [], listedAddresses: [] }),
    ...(linked && { linked }),
  });
  const { put } = mergeTables(tables(row(here, 2)), tables(row(there, 1)), null);
  expect((put.meetings[0] ?? row(here, 2)).linked).toEqual(merged);
});

test('linked in two browsers each its own way round, they are one all the same', async () => {
  const store = await readTwice();
  await store.user.meetings.update(KEY, { linked: { into: WELSH_KEY, notWith: [] } });
  await store.user.meetings.update(WELSH_KEY, { linked: { into: KEY, notWith: [] } });
  expect((await onShelf(store)).meetings).toEqual([[KEY, [WELSH_KEY], 2, 2]]);
});

test('a backup carries what was said of them', async () => {
  const store = await readTwice();
  await kept(linkMeetings(store, PAIR));
  const backup = await kept(takeBackup(store, { withExempt: true, withPapers: false }));
  const written = await kept(writeBackup(backup));
  const read = await kept(readBackup(written));
  expect(read.tables.meetings).toEqual(await store.user.meetings.toArray());
  expect(read.tables.meetings).toContainEqual(
    expect.objectContaining({ key: WELSH_KEY, linked: { into: KEY, notWith: [] } }),
  );
});

test('a meeting that another member’s file names is asked about like one’s own', async () => {
  const store = await readTwice();
  await store.user.meetings.delete(WELSH_KEY);
  const { council, committee, date, time } = meetingFacts();
  const named = { key: WELSH_KEY, council, committee, date, time };
  await store.user.transaction('rw', store.user.tables, () => keepNamedMeeting(store.user, named, 9));
  expect((await kept(likelyPair(store, KEY)))?.map(({ key }) => key)).toEqual([...PAIR]);
});
