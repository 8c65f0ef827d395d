/** What is marked in the words of a side: the figure, and not all that is shown with it. */
import { expect, test } from 'vitest';
import { meantIn } from '@/components/challenge-list';
import type { Why } from '@/lib/check/why';
import { figureOf } from '../support/figure';
import { passage } from '../support/passage';
import { PACK } from './sample';

const [challenge] = PACK.study.challenges;
if (!challenge) throw new Error('the sample has no challenges');

const WHY = (values: readonly string[]): Why => ({
  ...{ say: 'values', name: '', unit: '%', yearToDate: null },
  periods: [{ period: '', values }],
});

/** Figures stand in the side as they are marked, each with its own text item; `side` has them all. */
function meant(
  side: string,
  numbers: readonly string[],
  figures: readonly (readonly [printed: string, value: number])[],
) {
  const at = (item: number) => [{ page: 42, item, start: 0, end: 3, itemStart: 0, itemEnd: 3 }];
  const findings = figures.map(([printed, value], item) => ({
    finding: figureOf({ value }),
    passage: passage(`‹${printed}›`, { source: at(item) }),
  }));
  const shown = passage(side, { source: figures.flatMap((_, item) => at(item)) });
  const { start, end } = meantIn(
    { id: 'p', explanations: [], study: { ...PACK.study, findings } },
    { ...challenge, kind: 'conflict', strength: 'proved', passages: [], why: WHY(numbers) },
    shown,
  );
  return `${shown.words.slice(0, start)}‹${shown.words.slice(start, end)}›${shown.words.slice(end)}`;
}

test.each([
  [
    'in a sentence the only figure that is named',
    'Of 491, 412 (83 per cent) were on time.',
    ['83', '85'],
    [
      ['491', 491],
      ['412', 412],
      ['83 per cent', 83],
    ],
    'Of 491, 412 (‹83 per cent›) were on time.',
  ],
  [
    'in a sentence with several all of it',
    'Of 491, 412 (83 per cent) were on time.',
    ['412', '491'],
    [
      ['491', 491],
      ['412', 412],
    ],
    '‹Of 491, 412 (83 per cent) were on time.›',
  ],
  [
    'in a row the last',
    'On time\t85%\t83%\t85%',
    ['83', '85'],
    [
      ['85%', 85],
      ['83%', 83],
      ['85%', 85],
    ],
    'On time\t85%\t83%\t‹85%›',
  ],
  ['not the end of a longer number', 'Of 8 in 108', ['8', '9'], [['8', 8]], 'Of ‹8› in 108'],
  ['all of it where no figure is named', 'By 31 September 2026', ['30'], [], '‹By 31 September 2026›'],
] as const)('%s', (_, side, numbers, figures, marked) => {
  expect(meant(side, numbers, figures)).toBe(marked);
});
