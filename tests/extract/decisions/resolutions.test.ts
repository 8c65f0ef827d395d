import { expect, test } from 'vitest';
import { decisionsIn } from '@/lib/extract/decisions/resolutions';
import { paper } from '../../support/paper';

const decided = (notation: string) => {
  const doc = paper(notation);
  return decisionsIn(doc, 0, doc.blocks.length).map(({ part, text }) => (part ? `${part}: ${text}` : text));
};

test.each([
  [
    'RESOLVED that the scheme be deferred to the March meeting.',
    'the scheme be deferred to the March meeting.',
  ],
  ['RESOLVED: the report be noted.', 'the report be noted.'],
  ['Resolved - That the plan be approved.', 'the plan be approved.'],
  ['R E S O L V E D – that the chair write to the minister.', 'the chair write to the minister.'],
  ['It was unanimously resolved that the budget be supported.', 'the budget be supported.'],
  ['Following a vote, it was RESOLVED that the motion be lost.', 'the motion be lost.'],
  ['The Committee agreed that a site visit be arranged.', 'a site visit be arranged.'],
  ['RECOMMENDED that Cabinet adopt the strategy.', 'Cabinet adopt the strategy.'],
])('%s', (sentence, words) => {
  expect(decided(sentence)).toEqual([words]);
});

test.each([
  'RESOLVED that the press and public be excluded from the meeting.',
  'The matter was resolved by the contractor in June.',
  'Members asked how complaints are resolved.',
  'The Committee considered a report of the Director.',
  'The family agreed that they would move.',
])('decides nothing: %s', (sentence) => {
  expect(decided(sentence)).toEqual([]);
});

test('each lettered part is a decision of its own', () => {
  expect(
    decided(`
      RESOLVED: That the committee:
      (a) supports the strategy;
      (b) requests an update in six months; and
      (c) asks that visits are arranged.
      The chair thanked officers.
      (d) not a part any more
    `),
  ).toEqual([
    'a: supports the strategy;',
    'b: requests an update in six months; and',
    'c: asks that visits are arranged.',
  ]);
});

test('reasons end a decision', () => {
  expect(
    decided(`
      RESOLVED that:
      (i) the plan be adopted;
      REASONS FOR DECISION
      (i) it is good
    `),
  ).toEqual(['i: the plan be adopted;']);
});
