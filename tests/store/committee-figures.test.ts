import { expect, test } from 'vitest';
import { markOf } from '@/lib/correct/corrections';
import { joinCommittees, separateCommittees } from '@/lib/store/assigning';
import { committeeFigures } from '@/lib/store/committee-figures';
import { correctFigure } from '@/lib/store/figure-corrections';
import { rememberMeeting } from '@/lib/store/meetings';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { answerSameMeasure, changeSameMeasures, sameMeasures } from '@/lib/store/same-measures';
import { forgetStudies, saveStudy } from '@/lib/store/studies';
import { papersOf } from '../support/committee-papers';
import { paper } from '../support/paper';
import {
  ADDRESS,
  COMMITTEE,
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
const YOUNG = 'westmarch county council/young people select committee';

async function withPack(store: Store, id: string, date: string, committee = COMMITTEE) {
  const address = `${PACK_ADDRESS}&of=${id}`;
  const told = { key: `${KEY}${id}`, address: `${ADDRESS}${id}`, committee, date, papers: [listed(address)] };
  await kept(rememberMeeting(store, meetingFacts(told)));
  await kept(rememberPaper(store, paperFacts({ id, address }), null));
  const [pack] = papersOf(`# ${date} ${id}\nCPP = child protection plan\nVisits | 88% | Q4 2025/26`);
  const meant = {
    kind: 'short-form',
    at: { block: 0, start: 0, end: 0 },
    short: 'CPP',
    long: 'child protection plan',
  } as const;
  const shortForm = {
    ...meant,
    otherLong: [],
    spelled: [],
    beside: [],
    uses: [],
    pages: [],
    places: [],
    misprintOf: null,
  };
  const findings = [
    ...(pack?.measures ?? []).map(({ main }) => main),
    ...(pack?.measures ?? []).map(({ main: { passage } }) => ({ finding: shortForm, passage })),
  ];
  await kept(saveStudy(store, studyRow({ paperId: id, findings }), paper('Some words.')));
}

const read = async (store: Store, committee: string) => {
  const { papers, unread } = await kept(committeeFigures(store, committee));
  return {
    papers: papers.map(({ paper: of, measures, shortForms }) => [
      of.id,
      of.date,
      measures.length,
      shortForms.length,
    ]),
    unread: unread.map(({ id }) => id),
  };
};

test('the figures of a committee are those of its papers, and of committees that count as it', async () => {
  const store = freshStore();
  await withPack(store, 'sept', '2026-09-22');
  await withPack(store, 'young', '2026-06-02', 'Young People Select Committee');
  await withPack(store, 'cabinet', '2026-11-24', 'Cabinet');
  expect((await read(store, CHILDREN)).papers).toEqual([['sept', '2026-09-22', 1, 1]]);
  await kept(joinCommittees(store, [YOUNG], CHILDREN));
  expect((await read(store, CHILDREN)).papers.map(([id]) => id).toSorted()).toEqual(['sept', 'young']);
  await kept(separateCommittees(store, [YOUNG]));
  expect((await read(store, YOUNG)).papers.map(([id]) => id)).toEqual(['young']);
});

test('a figure that the member corrected or dismissed is followed as it holds', async () => {
  const store = freshStore();
  await withPack(store, 'sept', '2026-09-22');
  await withPack(store, 'nov', '2026-11-24');
  const { papers } = await kept(committeeFigures(store, CHILDREN));
  const [one, other] = papers.flatMap(({ measures }) => measures.map(({ main }) => markOf(main)));
  if (!one || !other) throw new Error('there are no two');
  await kept(correctFigure(store, 'sept', { mark: one, changes: { value: 86 } }, null));
  await kept(correctFigure(store, 'nov', { mark: other, changes: null }, null));
  const held = await kept(committeeFigures(store, CHILDREN));
  expect(held.papers.flatMap(({ measures }) => measures.map(({ main }) => main.finding.value))).toEqual([86]);
});

test('papers of which nothing found is kept are named', async () => {
  const store = freshStore();
  await withPack(store, 'sept', '2026-09-22');
  await kept(forgetStudies(store));
  expect(await read(store, CHILDREN)).toEqual({ papers: [], unread: ['sept'] });
});

const answered = (one: string, other: string, isSame: boolean, committeeId = CHILDREN) => ({
  committeeId,
  measures: [one, other] as const,
  printed: [one, other] as const,
  paperIds: ['sept', 'nov'] as const,
  isSame,
});
const answersOf = async (store: Store, committee = CHILDREN) =>
  (await kept(sameMeasures(store, committee))).map(({ measures, isSame }) => [
    measures.toSorted().join(),
    isSame,
  ]);

test('an answer is kept, replaced by the next one on the same names, and taken back', async () => {
  const store = freshStore();
  await withPack(store, 'sept', '2026-09-22');
  await kept(answerSameMeasure(store, answered('a', 'b', true)));
  const undo = await kept(answerSameMeasure(store, answered('b', 'a', false)));
  expect(await answersOf(store)).toEqual([['a,b', false]]);
  const redo = await kept(changeSameMeasures(store, undo));
  expect(await answersOf(store)).toEqual([['a,b', true]]);
  await kept(changeSameMeasures(store, redo));
  expect(await answersOf(store)).toEqual([['a,b', false]]);
});

test('answers hold for one committee, and for both while they count as one', async () => {
  const store = freshStore();
  await withPack(store, 'sept', '2026-09-22');
  await withPack(store, 'young', '2026-06-02', 'Young People Select Committee');
  await kept(answerSameMeasure(store, answered('a', 'b', true, YOUNG)));
  expect(await answersOf(store)).toEqual([]);
  await kept(joinCommittees(store, [YOUNG], CHILDREN));
  expect(await answersOf(store)).toEqual([['a,b', true]]);
});
