import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { compareGlossaries } from '@/lib/glossary/incoming';
import type { Scope } from '@/lib/glossary/own';
import { answerExempt } from '@/lib/store/answering-exempt';
import { joinCommittees } from '@/lib/store/assigning';
import { deletePaper } from '@/lib/store/deleting';
import { mayLeave } from '@/lib/store/exempt';
import {
  bringIn,
  changeGlossary,
  type GivenMeaning,
  giveMeaning,
  mergeMeanings,
  ownGlossary,
  writeMeaning,
} from '@/lib/store/glossary';
import { createGlossaryEntries } from '@/lib/store/glossary-entries';
import { createGlossaryList } from '@/lib/store/glossary-list';
import { glossaryOfPaper } from '@/lib/store/glossary-of-paper';
import { learntEverywhere, learntFrom } from '@/lib/store/learnt';
import { rememberMeeting } from '@/lib/store/meetings';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { forgetStudies, saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { passage } from '../support/passage';
import {
  ADDRESS,
  COMMITTEE,
  COUNCIL,
  freshStore,
  KEY,
  kept,
  listed,
  meetingFacts,
  PACK_ADDRESS,
  paperFacts,
  studyRow,
} from '../support/store';

const CHILDREN = 'westmarch county council/children and families scrutiny committee';
const HERE: Scope = { kind: 'committee', council: COUNCIL, committee: COMMITTEE };

const given = (told: Partial<GivenMeaning> = {}): GivenMeaning => ({
  short: 'CPP',
  long: 'child protection plan',
  note: null,
  scope: HERE,
  insteadOf: null,
  paperId: null,
  ...told,
});

/** A pack of a meeting of the children's committee; `said` is what it explains CPP as. */
async function withPack(
  store: Store,
  { id, day, said, committee = COMMITTEE }: { id: string; day: string; said: string; committee?: string },
) {
  const address = `${PACK_ADDRESS}&of=${id}`;
  await kept(
    rememberMeeting(
      store,
      meetingFacts({
        key: `${KEY}${id}`,
        address: `${ADDRESS}${id}`,
        committee,
        date: day,
        papers: [listed(address)],
      }),
    ),
  );
  await kept(rememberPaper(store, paperFacts({ id, address }), null));
  const at = { block: 0, start: 0, end: 0 };
  const finding = {
    kind: 'short-form',
    at,
    short: 'CPP',
    long: said,
    otherLong: [],
    spelled: [],
    places: [],
    misprintOf: null,
    beside: [],
    uses: [at],
    pages: [1],
  } as const;
  const study = studyRow({ paperId: id, findings: [{ finding, passage: passage(`‹${said}›`) }] });
  await kept(saveStudy(store, study, paper('Some words.')));
}

const longs = async (store: Store) => (await kept(ownGlossary(store))).map(({ long }) => long);

test('a correction replaces what it corrects, and taking it back puts that back', async () => {
  const store = freshStore();
  await kept(giveMeaning(store, given()));
  const before = await kept(ownGlossary(store));
  const undo = await kept(
    giveMeaning(store, given({ long: 'a panel', insteadOf: 'child protection plans' })),
  );
  expect(await longs(store)).toEqual(['a panel']);
  await kept(changeGlossary(store, undo));
  expect(await kept(ownGlossary(store))).toEqual(before);
});

test('a correction for everywhere takes the committee’s with it, and gives it back', async () => {
  const store = freshStore();
  await kept(giveMeaning(store, given()));
  await kept(giveMeaning(store, given({ scope: { kind: 'everywhere' } })));
  expect(await kept(ownGlossary(store))).toMatchObject([{ scope: { kind: 'everywhere' } }]);
  const undo = await kept(giveMeaning(store, given({ long: 'a panel' })));
  expect(await longs(store)).toEqual(['a panel', 'child protection plan']);
  await kept(changeGlossary(store, undo));
  expect(await longs(store)).toEqual(['child protection plan']);
});

test('a deletion is undone exactly', async () => {
  const store = freshStore();
  await kept(giveMeaning(store, given()));
  const before = await kept(ownGlossary(store));
  const undo = await kept(changeGlossary(store, { put: [], remove: before.map(({ id }) => id) }));
  expect(await kept(ownGlossary(store))).toEqual([]);
  await kept(changeGlossary(store, undo));
  expect(await kept(ownGlossary(store))).toEqual(before);
});

test('a meaning given on one pack holds for the committee’s next pack and no other committee’s', async () => {
  const store = freshStore();
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await withPack(store, { id: 'nov', day: '2026-11-24', said: 'a plan' });
  await withPack(store, { id: 'cabinet', day: '2026-11-24', said: 'a plan', committee: 'Cabinet' });
  const { scopes } = await kept(glossaryOfPaper(store, 'sept'));
  expect(scopes).toEqual([HERE, { kind: 'council', council: COUNCIL }, { kind: 'everywhere' }]);
  await kept(giveMeaning(store, given({ paperId: 'sept' })));
  expect((await kept(glossaryOfPaper(store, 'nov'))).own).toHaveLength(1);
  expect((await kept(glossaryOfPaper(store, 'cabinet'))).own).toEqual([]);
  expect(await kept(glossaryOfPaper(store, 'unknown'))).toEqual({
    own: [],
    scopes: [{ kind: 'everywhere' }],
    committeeIds: [],
  });
});

test('what one pack said is learnt for the committee’s others, the latest first, also under its old name', async () => {
  const store = freshStore();
  await withPack(store, {
    id: 'july',
    day: '2026-07-14',
    said: 'old plan',
    committee: 'Young People Select Committee',
  });
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await withPack(store, { id: 'nov', day: '2026-11-24', said: 'a panel' });
  await withPack(store, { id: 'cabinet', day: '2026-11-24', said: 'a programme', committee: 'Cabinet' });
  const taught = async () =>
    (await kept(learntFrom(store, [CHILDREN], 'nov'))).map(({ long, from }) => `${long}, ${from.date}`);
  expect(await taught()).toEqual(['a plan, 2026-09-22']);
  await kept(joinCommittees(store, ['westmarch county council/young people select committee'], CHILDREN));
  expect(await taught()).toEqual(['a plan, 2026-09-22', 'old plan, 2026-07-14']);
  await kept(deletePaper(store, 'sept', { notes: 'keep', followUps: 'keep' }));
  expect(await taught()).toEqual(['old plan, 2026-07-14']);
});

test('a meaning given on a paper leaves this computer only if the paper may', async () => {
  const store = freshStore();
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await kept(giveMeaning(store, given({ paperId: 'sept' })));
  await kept(giveMeaning(store, given({ short: 'LAC', paperId: 'gone' })));
  await kept(giveMeaning(store, given({ short: 'CIN' })));
  const leaving = async () =>
    mayLeave(await kept(ownGlossary(store)))
      .rows.map(({ short }) => short)
      .sort();
  expect(await leaving()).toEqual(['CIN', 'CPP']);
  await kept(answerExempt(store, 'sept', 'yes'));
  expect(await leaving()).toEqual(['CIN']);
  await kept(deletePaper(store, 'sept', { notes: 'delete', followUps: 'delete' }));
  expect(await leaving()).toEqual(['CIN']);
});

test('a list shows a correction at once, and takes it back', async () => {
  const store = freshStore();
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await withPack(store, { id: 'nov', day: '2026-11-24', said: 'a panel' });
  const list = createGlossaryList(store, signal('nov'));
  await vi.waitFor(() => expect(list.glossary.value.learnt).toMatchObject([{ long: 'a plan' }]));
  await list.give(given({ paperId: 'nov' }));
  await vi.waitFor(() => expect(list.glossary.value.own).toMatchObject([{ long: 'child protection plan' }]));
  expect(list.done.value).toMatchObject({ short: 'CPP', long: 'child protection plan' });
  await list.undo();
  await vi.waitFor(() => expect(list.glossary.value.own).toEqual([]));
  expect(list.done.value).toBeNull();
});

test('what a file brings in is new or changes what is there, and is taken back whole', async () => {
  const store = freshStore();
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await kept(answerExempt(store, 'sept', 'yes'));
  await kept(giveMeaning(store, given({ paperId: 'sept' })));
  const before = await kept(ownGlossary(store));
  const read = [given({ long: 'a panel' }), given({ short: 'LAC', long: 'looked-after child' })];
  const undo = await kept(bringIn(store, compareGlossaries(before, read)));
  const after = await kept(ownGlossary(store));
  expect(after.map(({ short, long, exempt }) => `${short} ${long} ${exempt}`).sort()).toEqual([
    'CPP a panel yes',
    'LAC looked-after child no',
  ]);
  await kept(changeGlossary(store, undo));
  expect(await kept(ownGlossary(store))).toEqual(before);
});

test('two meanings become one, as secret as either', async () => {
  const store = freshStore();
  await kept(writeMeaning(store, given({ long: 'a plan' }), null));
  await kept(giveMeaning(store, given({ short: 'C.P.P.', long: 'a secret plan', paperId: 'gone' })));
  const [secret, plain] = await kept(ownGlossary(store));
  if (!secret || !plain) throw new Error('there are no two');
  const undo = await kept(mergeMeanings(store, plain, secret));
  expect(await kept(ownGlossary(store))).toMatchObject([{ long: 'a plan', exempt: 'ask', paperId: 'gone' }]);
  await kept(changeGlossary(store, undo));
  expect(await kept(ownGlossary(store))).toEqual([secret, plain]);
});

test('another wording at the desk keeps the meaning’s paper; everything learnt is listed once, by committee', async () => {
  const store = freshStore();
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'A plan' });
  await withPack(store, { id: 'nov', day: '2026-11-24', said: 'a plan' });
  await withPack(store, { id: 'cabinet', day: '2026-11-24', said: 'a programme', committee: 'Cabinet' });
  await kept(giveMeaning(store, given({ paperId: 'sept' })));
  const [row] = await kept(ownGlossary(store));
  const written = { short: 'CPP', long: 'a panel', note: null, scope: HERE };
  await kept(writeMeaning(store, written, row ?? null));
  expect(await kept(ownGlossary(store))).toMatchObject([{ id: row?.id, long: 'a panel', paperId: 'sept' }]);
  const taught = await kept(learntEverywhere(store));
  expect(
    taught.map(({ long, scope, from }) => `${scope.committee}: ${long}, ${from.paperId}`).sort(),
  ).toEqual(['Cabinet: a programme, cabinet', `${COMMITTEE}: a plan, nov`]);
});

test('what a pack taught can be looked up as soon as it was read, and until room is made', async () => {
  const store = freshStore();
  const entries = createGlossaryEntries(store);
  const said = () =>
    entries.value
      ?.filter(({ short, origin }) => short === 'CPP' && origin !== 'glossary')
      .map(({ long }) => long);
  await vi.waitFor(() => expect(said()).toEqual([]));
  await withPack(store, { id: 'sept', day: '2026-09-22', said: 'a plan' });
  await vi.waitFor(() => expect(said()).toEqual(['a plan']));
  await withPack(store, { id: 'nov', day: '2026-11-24', said: 'a panel' });
  await kept(giveMeaning(store, given({ long: 'my plan' })));
  await vi.waitFor(() => expect(said()).toEqual(['my plan', 'a panel', 'a plan']));
  await kept(forgetStudies(store));
  await vi.waitFor(() => expect(said()).toEqual(['my plan']));
});
