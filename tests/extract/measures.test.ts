import { expect, test } from 'vitest';
import type { Figure } from '@/lib/extract/findings';
import { measuresFrom } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import { figureOf } from '../support/figure';

/** "72 visits Q2 2026-09-30" with its role and whose it is. */
const sited = (value: number, told: Partial<Figure> = {}, words = 'row one'): Sited<Figure> => ({
  finding: figureOf({
    at: { block: words === 'row one' ? 1 : 2, start: 0, end: 0 },
    context: words,
    value,
    indicator: 'visits on time',
    ...told,
  }),
  passage: { words, start: 0, end: 0, page: 1, printed: null, item: null, source: [] },
});
const ending = (end: string): Partial<Figure> => ({ period: { text: end, end } });
const shape = (figures: readonly Sited<Figure>[]) =>
  measuresFrom(figures).map(({ main, others }) => [
    main.finding.value,
    others.map(({ finding }) => finding.value),
  ]);

test.each([
  [
    'target and comparator come with the actual',
    [sited(72), sited(95, { role: 'target' }), sited(78, { role: 'comparator', who: 'England' })],
    [[72, [95, 78]]],
  ],
  [
    'the newest leads, whatever its place in the row',
    [sited(78, ending('2026-06-30')), sited(72, ending('2026-09-30'))],
    [[72, [78]]],
  ],
  [
    'two of no period cannot be told apart',
    [sited(78), sited(72), sited(95, { role: 'target' })],
    [
      [78, [95]],
      [72, []],
    ],
  ],
  [
    'two teams are two measures',
    [sited(70, { who: 'North' }), sited(74, { who: 'South' }), sited(95, { role: 'target' })],
    [
      [70, [95]],
      [74, []],
    ],
  ],
  [
    'a team keeps its own target',
    [sited(70, { who: 'North' }), sited(74, { who: 'South' }), sited(80, { role: 'target', who: 'South' })],
    [
      [70, []],
      [74, [80]],
    ],
  ],
  [
    'what is measured differs',
    [sited(72), sited(9, { indicator: 'visits missed' })],
    [
      [72, []],
      [9, []],
    ],
  ],
  [
    'a count and its share are two measures, each with its own target',
    [
      sited(56, { unit: 'count' }),
      sited(53),
      sited(95, { role: 'target' }),
      sited(60, { role: 'target', unit: 'count' }),
      sited(2, { role: 'change', unit: 'pp' }),
    ],
    [
      [56, [60]],
      [53, [95, 2]],
    ],
  ],
  [
    'another row is another measure',
    [sited(72), sited(72, {}, 'row two')],
    [
      [72, []],
      [72, []],
    ],
  ],
  [
    'a target is of the actual set against it, whatever the words beside it',
    [sited(81, { target: 95 }), sited(95, { role: 'target', indicator: 'target' })],
    [[81, [95]]],
  ],
  [
    'without an actual each stands alone',
    [sited(95, { role: 'target' }), sited(78, { role: 'comparator' })],
    [
      [95, []],
      [78, []],
    ],
  ],
] as const)('%s', (_, figures, expected) => {
  expect(shape(figures)).toEqual(expected);
});

test('measures stand in the order of the paper', () => {
  const figures = [sited(1, { indicator: 'a' }), sited(2, {}, 'row two'), sited(3, { indicator: 'b' })];
  expect(shape(figures).map(([value]) => value)).toEqual([1, 2, 3]);
});

test.each([
  [
    'the latest earlier value in its own unit',
    [
      sited(72, ending('2026-09-30')),
      sited(78, ending('2026-06-30')),
      sited(80, ending('2026-03-31')),
      sited(31, { ...ending('2026-07-31'), unit: 'count' }),
    ],
    { before: 78 },
  ],
  ['without dates nothing is earlier', [sited(78), sited(72)], { before: null }],
  [
    'comparators in its own unit',
    [
      sited(72),
      sited(78, { role: 'comparator', who: 'England' }),
      sited(41, { role: 'comparator', who: 'England', unit: 'count' }),
    ],
    { comparators: ['England'] },
  ],
] as const)('%s', (_, figures, told) => {
  const [measure] = measuresFrom(figures);
  expect({
    before: measure?.before?.finding.value ?? null,
    comparators: measure?.comparators.map(({ finding }) => finding.who),
  }).toMatchObject(told);
});

test('a difference printed beside a comparator is not the comparator', () => {
  const beside = (printed: string, told: Partial<Figure>): Sited<Figure> => {
    const words = 'Rate 72 · England 66 · +6';
    const start = words.indexOf(printed);
    const { finding, passage } = sited(Number(printed), told, words);
    return { finding, passage: { ...passage, words, start, end: start + printed.length } };
  };
  const [measure] = measuresFrom([
    beside('72', {}),
    beside('66', { role: 'comparator', who: 'England' }),
    beside('+6', { role: 'comparator', who: 'England' }),
  ]);
  expect(measure?.comparators.map(({ finding }) => finding.value)).toEqual([66]);
});
