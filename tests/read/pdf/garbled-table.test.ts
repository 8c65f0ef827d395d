import { expect, test } from 'vitest';
import { areGarbled } from '@/lib/read/pdf/garbled-table';
import { page, text } from '../../support/pdf';
import { ruled } from '../../support/pdf-layout';
import { documentOf } from './reading';

const isGarbled = (cells: string) => areGarbled(cells.split('|').map((cell) => cell.trim()));

test.each([
  ['C h i l d | P l a n | V i s i t | 86% | 71% | 12 | 14 | 9'],
  ['l i : | ~|; | 0f tbe | 8l%a | t#e te4m | 4O | N0rth | l5 d4ys'],
  ['\u0001\u0002 | \u0003\u0004x | \u0005 | North | 86% | \u0006\u0007'],
])('%s is garbled', (cells) => {
  expect(isGarbled(cells)).toBe(true);
});

test.each([
  ['Measure | Q1 | Q2 | RAG | Visits | 78% | 72% | R | Reviews | 91% | 93% | G'],
  ['KS2 | Yr11 | 1st | 2nd quarter | 12m | 14k | £1.2m | 58.5 | 3rd'],
  ['Recruit ten workers | Head | 2/8 | ---- - | -- | ... | --- | -- -'],
  ['Y | N | Y | Y | N | Y | – | ✓'],
  ['Visits – – | Reviews – – | Plans • – | 86% | 71% | 12'],
  ['BS01 | KPI3 | 7a | A49 | HR9 5XX | 2025/26 | 12 (3%) | +0.4%'],
  ["Children's | well-being | and/or | R&D | 41.6 | n/a | 19-21 | Mar-26"],
])('%s is not', (cells) => {
  expect(isGarbled(cells)).toBe(false);
});

test('it yields nothing, its page says so, and the words around it are read', async () => {
  const debris = [
    ['l i :', '~|;', '0f tbe'],
    ['N0rth', 't#e te4m', 'l5 d4ys'],
    ['C h i l d', '86%', '71%'],
  ];
  const { blocks, pages } = await documentOf(
    page(text(72, 90, 'Visits are set out below.'), ruled(debris, { x: 72, y: 120, widths: [90, 90, 90] })),
  );
  expect(blocks.map((block) => block.text)).toEqual(['Visits are set out below.']);
  expect(pages.map((one) => one.text)).toEqual(['partly']);
});
