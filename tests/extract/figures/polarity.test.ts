import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { polarityIn, polarityOfCell } from '@/lib/extract/figures/polarity';
import { paper } from '../../support/paper';

const figuresIn = (notation: string) => findFigures(paper(notation));

test.each`
  words                                       | good
  ${'lower is better'}                        | ${'lower'}
  ${'Sickness days (low is good)'}            | ${'lower'}
  ${'Good is to be high'}                     | ${'higher'}
  ${'bigger is better'}                       | ${'higher'}
  ${'Aim to minimise'}                        | ${'lower'}
  ${'lower is better, but higher is better'}  | ${null}
  ${'a better service at a lower price'}      | ${null}
  ${'three or more placements in the year'}   | ${null}
  ${'The lower the band, the less is paid.'}  | ${null}
  ${'The best schools have higher standards'} | ${null}
`('“$words”: better when $good', ({ words, good }) => {
  expect(polarityIn(words)?.good ?? null).toBe(good);
});

test.each`
  cell                  | good
  ${'High'}             | ${'higher'}
  ${'Lower'}            | ${'lower'}
  ${'Bigger is better'} | ${'higher'}
  ${'Minimise'}         | ${'lower'}
  ${'n/a'}              | ${null}
  ${'High Street'}      | ${null}
`('a cell of "$cell" below "Polarity": $good', ({ cell, good }) => {
  const figures = figuresIn(`
    | Measure | Polarity | Q1 2026/27 | Q2 2026/27 |
    | Days to let a home | ${cell} | 31 | 28 |
    | Homes let | | 12 | 15 |
  `);
  expect(polarityOfCell(cell)?.good ?? null).toBe(good);
  expect(figures.map(({ polarity }) => polarity?.good ?? null)).toEqual([good, good, null, null]);
});

test.each`
  sentence                                                                 | goods
  ${'Re-referrals were 16% against a target of no more than 20%.'}         | ${['lower', 'lower']}
  ${'Re-referrals were 16% against a target of 20% or less.'}              | ${['lower', 'lower']}
  ${'Visits were at 86% against a target of at least 95%.'}                | ${['higher', 'higher']}
  ${'Visits were at 86% against a target of 95%.'}                         | ${[null, null]}
  ${'Visits were at 86%, below the target of 95%.'}                        | ${[null, null]}
  ${'Letting a home took an average of 31 days. Lower is better.'}         | ${['lower']}
  ${'Letting a home took an average of 31 days. Rent rose by 2%.'}         | ${[null, null]}
  ${'Of all children 12% had three or more homes against a target of 9%.'} | ${[null, null]}
  ${'At least one manager left. Turnover was 12% against a target of 9%.'} | ${[null, null]}
`('$sentence', ({ sentence, goods }) => {
  expect(figuresIn(sentence).map(({ polarity }) => polarity?.good ?? null)).toEqual(goods);
});

test.each`
  target                | good
  ${'95%+'}             | ${'higher'}
  ${'≤ 20%'}            | ${'lower'}
  ${'<20%'}             | ${'lower'}
  ${'No more than 20%'} | ${'lower'}
  ${'95% or more'}      | ${'higher'}
  ${'95%'}              | ${null}
`('a target of "$target" in its column: $good', ({ target, good }) => {
  const figures = figuresIn(`
    | Measure | Q1 2026/27 | Target |
    | Plans | 81% | ${target} |
    | Visits | 84% | 90% |
  `);
  expect(figures.map(({ polarity }) => polarity?.good ?? null)).toEqual([good, good, null, null]);
});

test('the target in a header says it for its column, the name of a row for the row', () => {
  const inHeader = figuresIn('| Team | % seen in June 2026 (target 90%+) |\n| North | 72% |');
  expect(inHeader.map(({ polarity }) => polarity)).toEqual([
    { good: 'higher', words: '90%+' },
    { good: 'higher', words: '90%+' },
  ]);
  const inName = figuresIn(
    '| Measure | June 2026 |\n| Days to let a home (lower is better) | 31 |\n| Homes let | 12 |',
  );
  expect(inName.map(({ polarity }) => polarity?.words ?? null)).toEqual(['lower is better', null]);
});
