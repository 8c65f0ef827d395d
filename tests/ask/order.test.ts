import { expect, test } from 'vitest';
import { NOTHING_SAID } from '@/lib/ask/asking';
import { arrangeQuestions, moved } from '@/lib/ask/order';
import type { Asking, LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';

const question = (id: string, item: string | null, asking: Partial<Asking> | null = null) =>
  ({ id, item, itemTitle: null, asking: asking && { ...NOTHING_SAID, ...asking } }) as NoteRow;
const line = (id: string, item: string | null, place: number | null = null) =>
  ({ id, item, itemTitle: null, place }) as LineRow;

/** "7: visits(a b) -(c)" */
const said = (questions: readonly NoteRow[], lines: readonly LineRow[]) =>
  arrangeQuestions(questions, lines, []).map(
    ({ item, lines: groups }) =>
      `${item ?? '-'}: ${groups.map((group) => `${group.line?.id ?? '-'}(${group.questions.map(({ id }) => id).join(' ')})`).join(' ')}`,
  );

test('items stand as on the agenda, what is on none of them last', () => {
  expect(
    said([question('a', null), question('b', '10'), question('c', '7a'), question('d', '7')], []),
  ).toEqual(['7: -(d)', '7a: -(c)', '10: -(b)', '-: -(a)']);
});

test('an item is headed as one of the papers prints it in small letters', () => {
  const asked = [{ ...question('a', '7'), itemTitle: 'WORK PROGRAMME' }];
  const agenda = [{ title: 'WORK PROGRAMME' }, { title: 'Work programme' }];
  expect(arrangeQuestions(asked, [], agenda).map(({ title }) => title)).toEqual(['Work programme']);
  expect(arrangeQuestions(asked, [], []).map(({ title }) => title)).toEqual(['WORK PROGRAMME']);
});

test('a place given by the member goes before the order of the pages', () => {
  const questions = [question('a', '7'), question('b', '7', { place: 2 }), question('c', '7', { place: 1 })];
  expect(said(questions, [])).toEqual(['7: -(c b a)']);
});

test('lines come first, in their own order, with their questions; one without questions stays', () => {
  const questions = [question('a', '7'), question('b', '7', { lineId: 'visits' })];
  expect(said(questions, [line('plans', '7'), line('visits', '7', 1)])).toEqual([
    '7: visits(b) plans() -(a)',
  ]);
  expect(said([], [line('plans', '8')])).toEqual(['8: plans()']);
});

test('a question whose line is gone, or is of another item, stands in none', () => {
  const questions = [question('a', '7', { lineId: 'gone' }), question('b', '7', { lineId: 'plans' })];
  expect(said(questions, [line('plans', '8')])).toEqual(['7: -(a b)', '8: plans()']);
});

test.each([
  ['b', -1, 'b a c'],
  ['b', 1, 'a c b'],
  ['a', -1, null],
  ['c', 1, null],
] as const)('%s a step of %d: %s', (row, step, order) => {
  expect(moved(['a', 'b', 'c'], row, step)?.join(' ') ?? null).toBe(order);
});
