import { expect, test } from 'vitest';
import {
  amountLine,
  directionText,
  nameText,
  partsOf,
  periodText,
  targetText,
} from '@/components/figure-text';
import type { Figure } from '@/lib/extract/findings';
import { measureOf } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import { figureOf } from '../support/figure';
import { passage } from '../support/passage';

const figure = (marked: string, told: Partial<Figure>): Sited<Figure> => ({
  finding: figureOf({ indicator: 'Visits on time', ...told }),
  passage: passage(marked),
});

test.each([
  ['83%', '‹83 per cent› of plans', { value: 83 }],
  ['0.5%', '‹0.5%› of plans', { value: 0.5 }],
  ['£1.2m', 'an overspend of ‹£1.2m›', { value: 1_200_000, unit: '£' }],
  ['£4,000', '‹£4,000› a year', { value: 4000, unit: '£' }],
  ['19.4 children', 'was ‹19.4 children›', { value: 19.4, unit: 'count' }],
  ['3,512', '‹3,512› contacts', { value: 3512, unit: 'count' }],
  ['45 days', 'within ‹45 days›', { value: 45, unit: 'days' }],
  ['forty', 'a sample of ‹forty› cases', { value: 40, unit: 'count' }],
] as const)('%s stands as printed, per cent as %%', (shown, marked, told) => {
  expect(amountLine(figure(marked, told))).toBe(shown);
});

test.each([
  ['23 points below target', true, { value: 72, target: 95 }],
  ['on target', false, { value: 95, target: 95 }],
  ['£500 above target', false, { value: 1500, target: 1000, unit: '£', indicator: 'Grants' }],
] as const)('“%s”, missed: %s', (text, isMissed, told) => {
  expect(targetText(figure('‹0›', told).finding)).toMatchObject({ text, isMissed });
});

const before = (value: number, unit: Figure['unit'] = '%') =>
  figure('‹0›', { value, unit, period: { text: 'Q1', end: '2026-06-30' } });

test.each([
  [
    'what the paper says comes first',
    figure('‹72%›', { value: 72, direction: 'up' }),
    [before(78)],
    'up, as the paper says',
  ],
  [
    'else the difference is worked out',
    figure('‹72%›', { value: 72 }),
    [before(78)],
    '6 points down since Q1: worse',
  ],
  [
    'no judgement where nothing says which way is good',
    figure('‹72›', { value: 72, indicator: 'Homes' }),
    [before(78)],
    '6 points down since Q1: better or worse cannot be said',
  ],
  ['nothing changed', figure('‹78%›', { value: 78 }), [before(78)], 'the same as Q1'],
  ['other units are not compared', figure('‹72%›', { value: 72 }), [before(78, 'count')], undefined],
  ['nothing to compare with', figure('‹72%›', { value: 72 }), [], undefined],
] as const)('direction: %s', (_, main, others, text) => {
  expect(directionText(measureOf({ main, others }))?.text).toBe(text);
});

test('its parts are told apart by what they are', () => {
  const main = figure('‹72%›', { value: 72, target: 95 });
  const others = [
    figure('target ‹95%›', { value: 95, role: 'target' }),
    before(78),
    figure('‹86%›', { value: 86, role: 'comparator', who: 'England' }),
    figure('‹80%›', { value: 80, role: 'forecast', period: { text: 'March 2027', end: '2027-03-31' } }),
  ];
  expect(partsOf(measureOf({ main, others })).map(({ label }) => label)).toEqual([
    'Target',
    'Q1',
    'England',
    'Forecast, March 2027',
  ]);
});

test('where the target stands beside, none is said to be absent', () => {
  const others = [figure('a target of ‹95%›', { value: 95, role: 'target' })];
  expect(partsOf(measureOf({ main: figure('‹81%›', { value: 81 }), others }))).toEqual([
    { label: 'Target', value: '95%' },
  ]);
});

test.each([
  ['visits on time', 'Visits on time'],
  ['CIN visits', 'CIN visits'],
  ['pH of the lake', 'pH of the lake'],
  ['ymweliadau', 'Ymweliadau'],
  ['16-year-olds in school', '16-year-olds in school'],
])('%s heads a row as “%s”', (indicator, shown) => {
  expect(nameText(figure('‹72%›', { value: 72, indicator }).finding)).toBe(shown);
});

test('a target that is not given is said to be absent; a target has no target', () => {
  expect(partsOf(measureOf({ main: figure('‹72%›', { value: 72 }), others: [] }))).toEqual([
    { label: 'Target', value: null },
  ]);
  expect(partsOf(measureOf({ main: figure('‹95%›', { value: 95, role: 'target' }), others: [] }))).toEqual(
    [],
  );
});

test.each([
  ['QUARTER 1', 'Quarter 1'],
  ['QUARTER 1 2026/27', 'Quarter 1 2026/27'],
  ['YEAR TO AUGUST 2026', 'Year to August 2026'],
  ['JULY – SEPT 2026', 'July – Sept 2026'],
  ['MARCHING SEASON', 'Marching season'],
  ['QUARTER 1 YTD', 'Quarter 1 YTD'],
  ['Q1', 'Q1'],
  ['FY26', 'FY26'],
  ['YTD', 'YTD'],
  ['Quarter 1', 'Quarter 1'],
  ['year to MARCH', 'year to MARCH'],
  ['2026/27', '2026/27'],
])('a period “%s” is said as “%s”', (text, said) => {
  expect(periodText({ text, end: null })).toBe(said);
});
