import { expect, test } from 'vitest';
import type { Figure } from '@/lib/extract/findings';
import { measuresFrom } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';

/** "72 visits Q2 2026-09-30" with its role and whose it is. */
const sited = (value: number, told: Partial<Figure> = {}, words = 'row one'): Sited<Figure> => ({
  finding: {
    kind: 'figure',
    at: { block: words === 'row one' ? 1 : 2, start: 0, end: 0 },
    quote: '',
    context: words,
    value,
    unit: '%',
    indicator: 'visits on time',
    period: null,
    role: 'actual',
    who: null,
    direction: null,
    rag: null,
    target: null,
    doubt: null,
    ...told,
  },
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
