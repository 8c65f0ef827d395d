/** A correction finds its figure again, whatever a newer Kloe makes of the words around it, and no other figure. */
import { expect, test } from 'vitest';
import { type FigureMark, figureAt, markOf } from '@/lib/correct/corrections';
import { holdMeasures } from '@/lib/correct/held-measures';
import { measure, sitedFigure } from '../support/measures';

const SENTENCE = 'In quarter 2, ‹72%› of visits were completed on time against a target of 95%.';
const figure = sitedFigure(SENTENCE, { value: 72 });
const MARK = markOf(figure);

test('a mark is the words, their place and the name', () => {
  expect(MARK).toEqual({
    exact: '72%',
    words: 'In quarter 2, 72% of visits were completed on time against a target of 95%.',
    start: 14,
    page: 42,
    indicator: 'Visits on time',
  });
});

const found = (mark: FigureMark, ...marked: readonly Readonly<Parameters<typeof sitedFigure>>[]) =>
  figureAt(
    mark,
    marked.map((told) => sitedFigure(...told)),
  )?.passage.page ?? null;

test.each([
  ['as it was', [[SENTENCE, { value: 72 }]], 42],
  ['named otherwise by a newer Kloe', [[SENTENCE, { value: 72, indicator: 'Visits to children' }]], 42],
  ['a page further on, in a paper published again', [[SENTENCE, { value: 72 }, { page: 43 }]], 43],
  ['its sentence cut shorter', [['‹72%› of visits were completed on time', { value: 72 }]], 42],
  ['its sentence run on', [[`Visits fell. ${SENTENCE}`, { value: 72 }]], 42],
  [
    'of two the same on other pages, the one on its page',
    [
      [SENTENCE, { value: 72 }, { page: 9 }],
      [SENTENCE, { value: 72 }],
    ],
    42,
  ],
  [
    'of two names for one number, its own',
    [
      [SENTENCE, { value: 72, indicator: 'Children' }, {}],
      [SENTENCE, { value: 72 }, {}],
    ],
    42,
  ],
] as const)('found: %s', (_, marked, page) => {
  expect(found(MARK, ...marked)).toBe(page);
});

test.each([
  ['another figure in the same words', [[SENTENCE.replace('72%', '74%'), { value: 74 }]]],
  [
    'the other figure of the sentence',
    [['In quarter 2, 72% of visits were completed on time against a target of ‹95%›.', { value: 95 }]],
  ],
  [
    'the same number of something else',
    [['‹72%› of plans were issued.', { value: 72, indicator: 'Plans issued' }]],
  ],
  ['the same name and number in other words', [['Visits on time: ‹72%›', { value: 72 }]]],
  [
    'cut differently, on another page',
    [['‹72%› of visits were completed on time', { value: 72 }, { page: 7 }]],
  ],
  [
    'two pages that fit equally well',
    [
      [SENTENCE, { value: 72 }, { page: 7 }],
      [SENTENCE, { value: 72 }, { page: 9 }],
    ],
  ],
  ['nothing', []],
] as const)('not found: %s', (_, marked) => {
  expect(found(MARK, ...marked)).toBeNull();
});

const row = '· 78% · 72% · 95% · 86%';
const read = [
  measure(
    sitedFigure(`Visits ${row.replace('72%', '‹72%›')}`, {
      value: 72,
      target: 95,
      doubt: 'table-without-lines',
    }),
    [
      sitedFigure(`Visits ${row.replace('95%', '‹95%›')}`, { value: 95, role: 'target' }),
      sitedFigure(`Visits ${row.replace('78%', '‹78%›')}`, {
        value: 78,
        period: { text: 'Q1', end: '2026-06-30' },
      }),
      sitedFigure(`Visits ${row.replace('86%', '‹86%›')}`, { value: 86, role: 'comparator', who: 'England' }),
    ],
  ),
  measure(sitedFigure('‹12› posts are vacant', { value: 12, unit: 'count', indicator: 'Posts vacant' })),
];
const [visits, posts] = read.map(({ main }) => markOf(main));
if (!visits || !posts) throw new Error('two measures were expected');

test('what the member says holds; what was read is kept beside it, and the rest follows the paper', () => {
  const [held, other] = holdMeasures(read, [
    { mark: visits, changes: { value: 74, target: 90, good: 'higher', period: 'August 2026' } },
  ]).measures;
  expect(held?.main.finding).toMatchObject({
    value: 74,
    target: 90,
    unit: '%',
    period: { text: 'August 2026', end: null },
    polarity: { good: 'higher' },
    doubt: null,
  });
  expect(held?.others.map(({ finding }) => finding.value)).toEqual([78, 86]);
  expect(held?.corrected?.read.main.finding.value).toBe(72);
  expect(other?.corrected).toBeNull();
});

test('a value that is of something else is left out, and the change with it', () => {
  const before = read[0]?.before;
  if (!before) throw new Error('an earlier value was expected');
  const [held] = holdMeasures(read, [{ mark: visits, changes: { leftOut: [markOf(before)] } }]).measures;
  expect(held?.others.map(({ finding }) => finding.value)).toEqual([95, 86]);
  expect(held?.before).toBeNull();
});

test('a dismissed figure stands apart, and keeps its place', () => {
  const held = holdMeasures(read, [{ mark: posts, changes: null }]);
  expect(held.measures.map(({ place }) => place)).toEqual([0]);
  expect(held.dismissed.map(({ place, main }) => [place, main.finding.indicator])).toEqual([
    [1, 'Posts vacant'],
  ]);
});

test('a correction whose figure is gone is said to be lost, and touches no other', () => {
  const gone = { mark: { ...visits, exact: '71%' }, changes: { value: 7 } };
  const held = holdMeasures(read, [gone]);
  expect(held.lost).toEqual([gone]);
  expect(held.measures.map(({ main }) => main.finding.value)).toEqual([72, 12]);
});

test('without corrections all holds as it was read', () => {
  expect(holdMeasures(read, []).measures).toEqual(
    read.map((one, place) => ({ ...one, place, corrected: null })),
  );
});
