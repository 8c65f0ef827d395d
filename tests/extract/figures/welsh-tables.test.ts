/** Tables of Welsh reports: what their headers say of the figures below them. */
import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { paper } from '../../support/paper';

const figuresIn = (notation: string) =>
  findFigures(paper(notation)).map(({ indicator, value, unit, role, target, period }) =>
    [indicator, value, unit, role, target, period?.text ?? null].join(' | '),
  );

test('a column of targets holds what is aimed at', () => {
  expect(
    figuresIn(`
    | Dangosydd | Chwarter 1 2026/27 | Chwarter 2 2026/27 | Targed |
    | Canran yr ymweliadau ar amser | 81 | 78 | 95 |
    | Nifer y plant mewn gofal | 412 | 405 | 400 |
  `),
  ).toEqual([
    'Canran yr ymweliadau ar amser | 81 | % | actual | 95 | Chwarter 1 2026/27',
    'Canran yr ymweliadau ar amser | 78 | % | actual | 95 | Chwarter 2 2026/27',
    'Canran yr ymweliadau ar amser | 95 | % | target |  | ',
    'Nifer y plant mewn gofal | 412 | count | actual | 400 | Chwarter 1 2026/27',
    'Nifer y plant mewn gofal | 405 | count | actual | 400 | Chwarter 2 2026/27',
    'Nifer y plant mewn gofal | 400 | count | target |  | ',
  ]);
});

test.each([
  ['Ch2 2026/27 Gwirioneddol', 'Galwadau | 86 | % | actual |  | Ch2 2026/27'],
  ['Gwirioneddol Chwarter 3 2026/27', 'Galwadau | 86 | % | actual |  | Chwarter 3 2026/27'],
  // Of a chapter, or of a quarter: nothing is guessed.
  ['Ch2 Gwirioneddol', 'Galwadau - Ch2 Gwirioneddol | 86 | % | actual |  | '],
])('the time of a column headed %s', (header, figure) => {
  expect(figuresIn(`| Mesur | ${header} |\n| Galwadau | 86% |`)).toEqual([figure]);
});
