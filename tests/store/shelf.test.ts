import { expect, test } from 'vitest';
import { assignPaper, joinCommittees, joinCouncils, separateCommittees } from '@/lib/store/assigning';
import { rememberMeeting } from '@/lib/store/meetings';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { readShelf, type Shelf } from '@/lib/store/shelf';
import {
  ADDRESS,
  COMMITTEE,
  COUNCIL,
  DAY,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

/** "Council: Committee (date: papers, notes)": one line for each meeting, as it stands on the shelf. */
const linesOf = ({ councils }: Shelf) =>
  councils.flatMap(({ council, committees }) =>
    committees.flatMap(({ committee, meetings }) =>
      meetings.map(({ meeting, papers, notes }) => {
        const titles = papers.map(({ id }) => id).join(', ');
        return `${council.name}: ${committee.name} (${meeting.date}: ${titles}; ${notes})`;
      }),
    ),
  );

async function meeting(store: Store, id: string, facts: Parameters<typeof meetingFacts>[0]) {
  const page = meetingFacts({ key: `moderngov|democracy.westmarch.gov.uk|/|${id}`, ...facts });
  await kept(
    rememberPaper(
      store,
      paperFacts({ id: `page ${id}`, source: 'html', address: `${ADDRESS}${id}`, meeting: page }),
      null,
    ),
  );
  return page.key;
}

async function readingSoFar(): Promise<Store> {
  const store = freshStore();
  await meeting(store, '1', {});
  await meeting(store, '2', { date: '2027-01-12' });
  await meeting(store, '3', { committee: 'Young People Select Committee', date: '2026-06-02' });
  await meeting(store, '4', { council: 'Market Hallow District Council', committee: 'Cabinet' });
  const claim = { council: COUNCIL, committee: COMMITTEE, date: DAY, time: null };
  await kept(rememberPaper(store, paperFacts({ id: 'pack', claim }), null));
  await kept(saveNote(store, noteDraft()));
  return store;
}

test('papers stand by council, committee and meeting, the latest meeting first', async () => {
  const shelf = await kept(readShelf(await readingSoFar()));
  expect(linesOf(shelf)).toEqual([
    'Market Hallow District Council: Cabinet (2026-11-24: page 4; 0)',
    `${COUNCIL}: ${COMMITTEE} (2027-01-12: page 2; 0)`,
    `${COUNCIL}: ${COMMITTEE} (2026-11-24: pack, page 1; 1)`,
    `${COUNCIL}: Young People Select Committee (2026-06-02: page 3; 0)`,
  ]);
});

test('joined committees stand as one, and each by itself when separated', async () => {
  const store = await readingSoFar();
  const before = linesOf(await kept(readShelf(store)));
  const [renamed, now] = ['young people select committee', 'children and families scrutiny committee'].map(
    (name) => `westmarch county council/${name}`,
  );
  await kept(joinCommittees(store, [renamed ?? ''], now ?? ''));
  const shelf = await kept(readShelf(store));
  expect(linesOf(shelf).at(-1)).toBe(`${COUNCIL}: ${COMMITTEE} (2026-06-02: page 3; 0)`);
  expect(shelf.councils[1]?.committees[0]?.joined).toMatchObject([{ name: 'Young People Select Committee' }]);
  await kept(separateCommittees(store, [renamed ?? '']));
  expect(linesOf(await kept(readShelf(store)))).toEqual(before);
});

test('joined councils stand as one, with the committees of both', async () => {
  const store = await readingSoFar();
  await kept(joinCouncils(store, ['market hallow district council'], 'westmarch county council'));
  const shelf = await kept(readShelf(store));
  expect(linesOf(shelf)[0]).toBe(`${COUNCIL}: Cabinet (2026-11-24: page 4; 0)`);
  expect(shelf.councils[0]?.joined).toMatchObject([{ name: 'Market Hallow District Council' }]);
});

test('a paper for two meetings stands under both', async () => {
  const store = await readingSoFar();
  const key = (id: string) => `moderngov|democracy.westmarch.gov.uk|/|${id}`;
  await kept(
    assignPaper(store, 'pack', [
      { kind: 'known', key: key('1') },
      { kind: 'known', key: key('2') },
    ]),
  );
  const lines = linesOf(await kept(readShelf(store)));
  expect(lines.filter((line) => line.includes('pack'))).toHaveLength(2);
});

test('a paper for no meeting stands apart; one that may be for several is asked about', async () => {
  const store = await readingSoFar();
  await kept(rememberPaper(store, paperFacts({ id: 'self-assessment' }), null));
  const claim = { council: null, committee: COMMITTEE, date: DAY, time: null };
  await kept(rememberPaper(store, paperFacts({ id: 'supplement', claim }), null));
  const shelf = await kept(readShelf(store));
  expect(shelf.papersWithoutMeeting).toMatchObject([{ id: 'self-assessment' }]);
  expect(shelf.toPlace).toMatchObject([{ paper: { id: 'supplement' }, places: [{ kind: 'known' }] }]);
});

test('a paper that may be exempt is asked about wherever it stands', async () => {
  const store = await readingSoFar();
  await kept(rememberPaper(store, paperFacts({ id: 'unread', exemptSigns: null }), null));
  expect((await kept(readShelf(store))).toAnswer).toMatchObject([{ id: 'unread' }]);
});

test('a meeting whose page names no committee stands apart', async () => {
  const store = freshStore();
  await meeting(store, '5', { committee: null });
  const shelf = await kept(readShelf(store));
  expect(shelf.councils).toEqual([]);
  expect(shelf.otherMeetings).toMatchObject([{ papers: [{ id: 'page 5' }] }]);
});

test('a meeting with nothing read or written takes no room', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ key: KEY })));
  expect((await kept(readShelf(store))).councils).toEqual([]);
});
