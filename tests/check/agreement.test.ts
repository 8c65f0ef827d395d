/** "Table and text agree" is said only where it is certain. */
import { expect, test } from 'vitest';
import { agreeingMeasure, tableWith } from '@/lib/check/agreement';
import type { Figure } from '@/lib/extract/findings';
import { measure, sitedFigure } from '../support/measures';
import { shownTable } from '../support/shown-tables';

const TABLES = [
  shownTable('Measure | Q1 | Q2\nVisits to children on time | 78% | 72%\nPosts vacant | 9 | 12', {
    passage: sitedFigure('‹Measure›', { value: 0 }, { page: 40 }).passage,
  }),
];
const QUARTER = { text: 'Quarter 2', end: '2026-09-30' };
const NAME = 'Visits to children on time';

const at = (block: number) => ({ block, start: 0, end: 0 });
const inTable = (told: Partial<Figure> = {}) =>
  measure(
    sitedFigure('Visits to children on time · 78% · ‹72%›', {
      value: 72,
      at: at(1),
      indicator: NAME,
      period: QUARTER,
      target: 95,
      ...told,
    }),
  );
const inText = (
  told: Partial<Figure> = {},
  marked = 'In quarter 2, ‹72%› of visits to children were on time.',
) =>
  measure(
    sitedFigure(marked, {
      value: 72,
      at: at(9),
      indicator: 'visits to children on time',
      period: QUARTER,
      ...told,
    }),
  );
const agrees = (one: ReturnType<typeof inText>, ...all: ReturnType<typeof inText>[]) =>
  agreeingMeasure(one, [one, ...all], { tables: TABLES, findings: [] }) !== null;

test('the text and the table give one value for one period', () => {
  expect(agrees(inText(), inTable())).toBe(true);
  expect(agrees(inTable(), inText())).toBe(true);
});

test.each([
  ['another value', inText({ value: 74 })],
  ['another unit', inText({ unit: 'count' })],
  ['another period', inText({ period: { text: 'Quarter 1', end: '2026-06-30' } })],
  ['no period', inText({ period: null })],
  ['a period nobody can date', inText({ period: { text: 'recently', end: null } })],
  ['of another team', inText({ who: 'North' })],
  ['another measure', inText({ indicator: 'visits to children seen alone' })],
  ['more of a name', inText({ indicator: 'visits to children in need on time' })],
  ['a forecast', inText({ role: 'forecast' })],
  ['another target', inText({ target: 90 })],
  ['another table', inText({}, 'Visits to children on time · ‹72%›')],
  ['the same row', inTable({ at: at(1) })],
] as const)('not said to agree: %s', (_, other) => {
  expect(agrees(inTable(), other)).toBe(false);
});

test('one word is too little of a name', () => {
  const short = { indicator: 'visits' };
  expect(agrees(inTable(short), inText(short))).toBe(false);
});

test('two sentences agree with each other, which is another thing', () => {
  expect(agrees(inText(), inText({ at: at(3) }))).toBe(false);
});

test('a row is known in its table, on its page', () => {
  const { passage } = inTable().main;
  expect(tableWith(TABLES, passage)).toBe(TABLES[0]);
  expect(tableWith(TABLES, { ...passage, page: 43 })).toBeNull();
  expect(tableWith(TABLES, inText().main.passage)).toBeNull();
});
