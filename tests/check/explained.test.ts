import { expect, test } from 'vitest';
import {
  type Explanation,
  isOfTwo,
  isSameAgain,
  isThisOne,
  measuresOf,
  sidesOf,
} from '@/lib/check/explained';
import { figureOf } from '../support/figure';
import { passage } from '../support/passage';

type Kind = Explanation['kind'];

/** ‹ › stand around the words that are held against others. */
const challenge = (kind: Kind, ...sides: readonly string[]) => ({
  kind,
  passages: sides.map((side) => passage(side)),
});
const explained = (kind: Kind, ...sides: readonly string[]): Explanation => ({
  kind,
  sides: sidesOf(challenge(kind, ...sides)),
  reason: 'One counts the year to date',
});

const TEXT = 'In June ‹83%› of visits to children were on time.';
const ROW = 'Visits on time | ‹85%› | 95%';

test('a challenge is known again in its own paper by its words', () => {
  const before = explained('conflict', TEXT, ROW);
  expect(isThisOne(challenge('conflict', TEXT, ROW), before)).toBe(true);
  expect(isThisOne(challenge('claim', TEXT, ROW), before)).toBe(false);
  expect(isThisOne(challenge('conflict', TEXT, 'Visits on time | 85% | ‹95%›'), before)).toBe(false);
  expect(isThisOne(challenge('conflict', TEXT.replace('83', '84'), ROW), before)).toBe(false);
});

test.each([
  [
    'other numbers in the same words',
    ['In September ‹71%› of visits to children were on time.', 'Visits on time | ‹74%› | 95%'],
  ],
  ['its sides the other way round', [ROW, TEXT]],
  ['with other capitals and stops', ['In June, ‹83%› of visits to Children were on time', ROW]],
])('in another pack it comes again with %s', (_, sides) => {
  expect(isSameAgain(challenge('conflict', ...sides), explained('conflict', TEXT, ROW))).toBe(true);
});

test.each<[string, Kind, readonly string[]]>([
  ['another kind', 'sum', [TEXT, ROW]],
  ['another measure', 'conflict', ['In June ‹83%› of visits to carers were on time.', ROW]],
  ['another number of the row', 'conflict', [TEXT, 'Visits on time | 85% | ‹95%›']],
  ['one side more', 'conflict', [TEXT, ROW, 'Visits to children: ‹86%›']],
  ['one side less', 'conflict', [TEXT]],
])('in another pack it is asked about anew with %s', (_, kind, sides) => {
  expect(isSameAgain(challenge(kind, ...sides), explained('conflict', TEXT, ROW))).toBe(false);
});

test('numbers without words are never taken for those of another pack', () => {
  const bare = ['Q1 | ‹83%›', 'Q1 | ‹85%›'];
  expect(isSameAgain(challenge('conflict', ...bare), explained('conflict', ...bare))).toBe(false);
});

const VISITS = 'Visits on time';
const TIMELY = 'Children visited in time, June';
const apart: Explanation = {
  ...explained('conflict', TEXT, ROW),
  reason: '',
  measures: ['children visited in time', 'visits on time'],
};

test.each([
  [
    'the two, in other words and of other numbers',
    'conflict',
    ['visits on time', 'children visited in time'],
    true,
  ],
  ['one of the two and a third', 'conflict', ['visits on time', 'reviews on time'], false],
  ['one of them alone: its own values may still differ', 'conflict', ['visits on time'], false],
  ['the two in another kind of challenge', 'claim', ['visits on time', 'children visited in time'], false],
] as const)('told apart: %s', (_, kind, names, isExplained) => {
  expect(isOfTwo(challenge(kind, TEXT), names, apart)).toBe(isExplained);
});

test('what is told apart are the names of the figures in the arithmetic, without their months', () => {
  const at = (item: number) => [{ page: 42, item, start: 0, end: 3, itemStart: 0, itemEnd: 3 }];
  const sides = [TEXT, ROW].map((words, place) => passage(words, { source: at(place) }));
  const figures = [
    { finding: figureOf({ value: 83, indicator: TIMELY }), passage: passage(TEXT, { source: at(0) }) },
    { finding: figureOf({ value: 85, indicator: VISITS }), passage: passage(ROW, { source: at(1) }) },
    {
      finding: figureOf({ value: 95, indicator: 'Target' }),
      passage: passage('Visits on time | 85% | ‹95%›', { source: at(1) }),
    },
  ];
  const conflict = {
    kind: 'conflict' as const,
    passages: sides,
    why: {
      say: 'values',
      name: 'Visits',
      unit: '%',
      periods: [{ period: 'Q2', values: ['83', '85'] }],
      yearToDate: null,
    } as const,
  };
  expect(measuresOf(conflict, figures)).toEqual(['children visited in time', 'visits on time']);
});
