/** What the member says of a figure is kept with its paper, can be taken back, and comes along when the paper is read anew. */
import { effect, signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { holdMeasures } from '@/lib/correct/held-measures';
import { answerExempt } from '@/lib/store/answering-exempt';
import { createCorrectionList } from '@/lib/store/correction-list';
import { changeCorrections, correctFigure, correctionsOf } from '@/lib/store/figure-corrections';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { measure, sitedFigure } from '../support/measures';
import {
  ADDRESS,
  freshStore,
  kept,
  meetingFacts,
  noteDraft,
  PACK_ADDRESS,
  paperFacts,
} from '../support/store';

const MARK = { exact: '72%', words: '72% of visits', start: 0, page: 38, indicator: 'Visits on time' };
const CORRECTED = { mark: MARK, changes: { value: 74 } };
const DISMISSED = { mark: { ...MARK, exact: '12', indicator: 'Posts' }, changes: null };

const changesOf = async (store: Store, paperId: string) =>
  (await kept(correctionsOf(store, [paperId]))).map(({ changes }) => changes);

test('a correction is kept, corrected again in its place, and taken back step by step', async () => {
  const store = freshStore();
  const first = await kept(correctFigure(store, 'pack', CORRECTED, null));
  const [row] = await kept(correctionsOf(store, ['pack']));
  const second = await kept(correctFigure(store, 'pack', { mark: MARK, changes: null }, row?.id ?? null));
  expect(await changesOf(store, 'pack')).toEqual([null]);
  await kept(changeCorrections(store, second));
  expect(await changesOf(store, 'pack')).toEqual([{ value: 74 }]);
  await kept(changeCorrections(store, first));
  expect(await changesOf(store, 'pack')).toEqual([]);
});

test('it is as secret as its paper, now and later', async () => {
  const store = freshStore();
  const exemptOf = async () => (await kept(correctionsOf(store, ['pack']))).map(({ exempt }) => exempt);
  await kept(correctFigure(store, 'pack', CORRECTED, null));
  expect(await exemptOf()).toEqual(['ask']);
  await kept(rememberPaper(store, paperFacts(), null));
  expect(await exemptOf()).toEqual(['no']);
  await kept(answerExempt(store, 'pack', 'yes'));
  expect(await exemptOf()).toEqual(['yes']);
});

test('a page that has changed is corrected as the page before it was', async () => {
  const store = freshStore();
  const page = (id: string) => paperFacts({ id, address: ADDRESS, meeting: meetingFacts() });
  await kept(rememberPaper(store, page('monday'), null));
  await kept(correctFigure(store, 'monday', CORRECTED, null));
  await kept(correctFigure(store, 'monday', DISMISSED, null));
  await kept(rememberPaper(store, page('friday'), null));
  expect(await changesOf(store, 'friday')).toEqual([{ value: 74 }, null]);
  expect(await changesOf(store, 'monday')).toEqual([]);
});

test('a pack published again takes them over once; what is said of it after is its own', async () => {
  const store = freshStore();
  const pack = (id: string) => paperFacts({ id, address: PACK_ADDRESS });
  await kept(rememberPaper(store, pack('first'), null));
  await kept(correctFigure(store, 'first', CORRECTED, null));
  await kept(saveNote(store, noteDraft({ paperId: 'first' })));
  await kept(rememberPaper(store, pack('second'), null));
  const [row] = await kept(correctionsOf(store, ['second']));
  await kept(changeCorrections(store, { put: [], remove: [row?.id ?? ''] }));
  await kept(rememberPaper(store, pack('second'), null));
  expect([await changesOf(store, 'first'), await changesOf(store, 'second')]).toEqual([[{ value: 74 }], []]);
});

test('words of an exempt paper do not go over to a public one at its address', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ id: 'first', address: PACK_ADDRESS }), null));
  await kept(correctFigure(store, 'first', CORRECTED, null));
  await kept(answerExempt(store, 'first', 'yes'));
  await kept(rememberPaper(store, paperFacts({ id: 'second', address: PACK_ADDRESS }), null));
  expect(await changesOf(store, 'second')).toEqual([]);
});

test('a list stays the same object until something in it changes, and says what can be undone', async () => {
  const store = freshStore();
  const list = createCorrectionList(store, signal(['pack', 'supplement']));
  const read = measure(sitedFigure('‹72%› of visits', { value: 72 }));
  const held = () => holdMeasures([read], list.of('pack'));
  const [asRead] = held().measures;
  if (!asRead) throw new Error('a measure was expected');

  await list.say('pack', asRead, { kind: 'corrected', changes: { value: 74 } });
  await vi.waitFor(() => expect(held().measures[0]?.main.finding.value).toBe(74));
  expect(list.done.value).toMatchObject({ kind: 'corrected', indicator: 'Visits on time' });
  const before = list.of('pack');
  await list.say('supplement', asRead, { kind: 'dismissed' });
  await vi.waitFor(() => expect(list.of('supplement')).toHaveLength(1));
  expect(list.of('pack')).toBe(before);
  expect(list.done.value?.kind).toBe('dismissed');
  await list.undo();
  await vi.waitFor(() => expect(list.of('supplement')).toHaveLength(0));

  const [corrected] = held().measures;
  if (corrected) await list.say('pack', corrected, { kind: 'dismissed' });
  await vi.waitFor(() => expect(held().dismissed).toHaveLength(1));
  expect(list.of('pack')).toHaveLength(1);
  const [dismissed] = held().dismissed;
  if (dismissed) await list.say('pack', dismissed, { kind: 'as-read' });
  await vi.waitFor(() => expect(list.of('pack')).toHaveLength(0));
  expect(list.done.value?.kind).toBe('as-read');
});

test('what is asked again and answered alike wakes nobody: a paper’s lists are long', async () => {
  const store = freshStore();
  const list = createCorrectionList(store, signal(['pack', 'supplement']));
  const seen: number[] = [];
  effect(() => void seen.push(list.of('pack').length));
  await kept(correctFigure(store, 'pack', CORRECTED, null));
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  const [row] = await kept(correctionsOf(store, ['pack']));
  if (!row) throw new Error('a correction was expected');
  // Written anew as it was, then one that tells when that has been seen.
  await kept(changeCorrections(store, { put: [row], remove: [] }));
  await kept(correctFigure(store, 'pack', DISMISSED, null));
  await vi.waitFor(() => expect(list.of('pack')).toHaveLength(2));
  expect(seen).toEqual([0, 1, 2]);
});

test('a correction whose figure is gone can be let go of, and had back', async () => {
  const store = freshStore();
  const list = createCorrectionList(store, signal(['pack']));
  await kept(correctFigure(store, 'pack', CORRECTED, null));
  await vi.waitFor(() => expect(list.of('pack')).toHaveLength(1));
  const [row] = list.of('pack');
  if (row) await list.forget(row);
  expect(await changesOf(store, 'pack')).toEqual([]);
  await list.undo();
  expect(await changesOf(store, 'pack')).toEqual([{ value: 74 }]);
});
