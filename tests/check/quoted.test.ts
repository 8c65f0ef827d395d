/** Of a row or a sentence that is shown whole, a challenge speaks only of the figures in its arithmetic. */
import { expect, test } from 'vitest';
import { quotes } from '@/lib/check/quoted';
import type { Why } from '@/lib/check/why';
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
const challenge = (why: Why, marked = `‹${ROW}›`, item = 7) => ({
  why,
  passages: [inRow(marked, item)],
});

const GREEN: Why = { say: 'green', name: 'CP visits', value: '91%', target: '95%', allowed: null };
const ARROW: Why = { say: 'arrow', name: '', isOfTravel: false, direction: 'down', from: '7', to: '6' };
const values = (...all: readonly string[]): Why => ({
  ...{ say: 'values', name: 'CP visits', unit: '%', yearToDate: null },
  periods: [{ period: 'June', values: all }],
});

test.each<[string, string, number, Why, boolean]>([
  ['the value that is told', '91%', 91, GREEN, true],
  ['the target it is held against', '95%', 95, GREEN, true],
  ['another value of the row', '93%', 93, GREEN, false],
  [
    'thousands, however they are printed',
    '2,400',
    2_400_000,
    { say: 'thousands', printed: '2,400', words: '£2.4k' },
    true,
  ],
  ['a figure that is told rounded', '93%', 93.04, values('93', '94'), true],
  ['the day of a date', '2,400', 2, { say: 'weekday', date: '2026-11-02' }, false],
  ['the number of a quarter', '2,400', 2, { ...ARROW, name: 'Visits in Q2' }, false],
])('%s', (_, printed, value, why, isQuoted) => {
  expect(quotes(challenge(why), figure(printed, value))).toBe(isQuoted);
});

test.each([
  ['words elsewhere', challenge(values('91'), `‹${ROW}›`, 8)],
  ['a part of the row without it', challenge(values('91'), `‹CP visits on time · 93%› · 91%`)],
])('nothing of %s', (_, other) => {
  expect(quotes(other, figure('91%', 91))).toBe(false);
});
