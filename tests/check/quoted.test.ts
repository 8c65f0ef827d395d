/** Of a row or a sentence that is shown whole, a challenge speaks only of the figures in its arithmetic. */
import { expect, test } from 'vitest';
import { quotes } from '@/lib/check/quoted';
import type { Figure } from '@/lib/extract/findings';
import { figureOf } from '../support/figure';
import { passage } from '../support/passage';

const ROW = 'CP visits on time · 93% · 91% · 95% · 2,400';

/** Words of the row, as they stand in the one text item that holds it. */
const inRow = (marked: string, item = 7) => {
  const own = passage(marked);
  const run = { page: own.page, item, start: 0, end: own.end - own.start };
  return { ...own, source: [{ ...run, itemStart: own.start, itemEnd: own.end }] };
};
const figure = (printed: string, value: number, told: Partial<Figure> = {}) => ({
  finding: figureOf({ value, indicator: 'CP visits on time', ...told }),
  passage: inRow(ROW.replace(printed, `‹${printed}›`)),
});
const challenge = (why: string, marked = `‹${ROW}›`, item = 7) => ({
  why,
  passages: [inRow(marked, item)],
});

test.each([
  ['the value that is told', '91%', 91, '91% against a target of 95% is shown green.', true],
  ['the target it is held against', '95%', 95, '91% against a target of 95% is shown green.', true],
  ['another value of the row', '93%', 93, '91% against a target of 95% is shown green.', false],
  ['thousands, however they are printed', '2,400', 2_400_000, 'Its 2,400 is £2,400,000.', true],
  ['a figure that is told rounded', '93%', 93.04, 'It is given as 93 and as 94.', true],
  ['the number of a quarter', '2,400', 2, 'In Q2 the arrow points down.', false],
])('%s', (_, printed, value, why, isQuoted) => {
  expect(quotes(challenge(why), figure(printed, value))).toBe(isQuoted);
});

test.each([
  ['words elsewhere', challenge('It is 91%.', `‹${ROW}›`, 8)],
  ['a part of the row without it', challenge('It is 91%.', `‹CP visits on time · 93%› · 91%`)],
])('nothing of %s', (_, other) => {
  expect(quotes(other, figure('91%', 91))).toBe(false);
});
