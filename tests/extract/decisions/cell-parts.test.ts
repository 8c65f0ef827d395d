import { expect, test } from 'vitest';
import { partsIn } from '@/lib/extract/decisions/cell-parts';

/** "lead | part: words | part: words". */
const shown = (words: string) => {
  const { lead, parts } = partsIn(words);
  return [
    lead,
    ...parts.map(({ part, start, end }) => `${part ?? '-'}: ${words.slice(start, end).trim()}`),
  ].join(' | ');
};

test.each([
  ['a) Visits be arranged; b) A note be sent.', ' | a: Visits be arranged; | b: A note be sent.'],
  ['(i) the plan be adopted; and (ii) costs be shown', ' | i: the plan be adopted; and | ii: costs be shown'],
  [
    'RESOLVED: That: • A letter be sent; • Costs be reviewed.',
    'RESOLVED: That: | 1: A letter be sent; | 2: Costs be reviewed.',
  ],
  [
    'The Panel asked that: 1. fees be shown. 2. bus times be shown.',
    'The Panel asked that: | 1: fees be shown. | 2: bus times be shown.',
  ],
  [
    'b. Two workshops be held: 1. on the budget. 2. on fees.',
    ' | b: Two workshops be held: 1. on the budget. 2. on fees.',
  ],
  [
    'h) Pay be reviewed; i) Rents be reviewed; j) Fees be frozen.',
    ' | h: Pay be reviewed; | i: Rents be reviewed; | j: Fees be frozen.',
  ],
])('%s', (words, parts) => {
  expect(shown(words)).toBe(parts);
});

test.each([
  'The bus shelter at Kingsholt be mended.',
  'Option b) be preferred to option a) in the report.',
  'The cost of £3.2m. be met from reserves',
  'Members visit Thornwick on 2 May. Places be booked.',
])('in one piece: %s', (words) => {
  expect(shown(words)).toBe(words);
});

test('points inside a clause begin no part', () => {
  expect(shown('a) Use of plan (b) and plan (c) be compared; b) Costs be shown.')).toBe(
    ' | a: Use of plan (b) and plan (c) be compared; | b: Costs be shown.',
  );
});

test('each part says where it stands', () => {
  const words = 'That: (a) the fund be kept; (b) a note be sent';
  expect(partsIn(words).parts.map(({ start, end }) => words.slice(start, end))).toEqual([
    'the fund be kept; ',
    'a note be sent',
  ]);
});
