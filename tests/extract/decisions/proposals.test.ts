import { expect, test } from 'vitest';
import type { Part } from '@/lib/document/parts';
import { proposalsIn } from '@/lib/extract/decisions/proposals';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const proposed = (notation: string, kind: Part['kind'] = 'report') => {
  const doc = paper(notation);
  return proposalsIn(doc, wholePart(doc, kind)).map(({ part, text }) => (part ? `${part}: ${text}` : text));
};

test.each([
  ['# Recommendation\nThat the report on bees be noted.', ['That the report on bees be noted.']],
  [
    '# Recommendations\nThat the committee:\n(a) notes the report;\n(b) asks for hives.',
    ['a: notes the report;', 'b: asks for hives.'],
  ],
  [
    'Recommendation(s)\nThe Committee is asked to RESOLVE that:\n1. the result be noted;\n2. the crossing be built.',
    ['1: the result be noted;', '2: the crossing be built.'],
  ],
  [
    '2. RECOMMENDATIONS:\n• That hives be bought.\n• That honey be sold.',
    ['a: That hives be bought.', 'b: That honey be sold.'],
  ],
  [
    'This report makes the following recommendations to the Parks Committee:\n1. That bees be noted.\n2. That the target be changed to:\nsix hives in each park.',
    ['1: That bees be noted.', '2: That the target be changed to:'],
  ],
  ['It is recommended that Cabinet:\n(i) note the bees;', ['i: note the bees;']],
  ['# Recommendations\nMembers are asked to:\n(i) note the bees;', ['i: note the bees;']],
  ['The Parks Board is recommended to:\n(i) buy hives;', ['i: buy hives;']],
  ['Recommendation: That the report on bees be noted.', ['the report on bees be noted.']],
  [
    '# Recommendation 3\nCabinet should publish the survey of bees.',
    ['3: Cabinet should publish the survey of bees.'],
  ],
  ['Recommendation 4 – Cabinet should buy six hives.', ['4: Cabinet should buy six hives.']],
])('%s', (notation, expected) => {
  expect(proposed(notation)).toEqual(expected);
});

test.each([
  'The recommendations of the Panel were sent to Cabinet in May.',
  'Recommendation 2: accepted in part by Cabinet on 4 June',
  'Recommendation 2: done',
  '# Recommendations\n# Reasons\nIt is cheap.',
  '# Recommendation tracker\nThat the table be noted.',
])('nothing: %s', (notation) => {
  expect(proposed(notation)).toEqual([]);
});

test('in an appendix only what is numbered is recommended', () => {
  const notation =
    '# Recommendations\nThat hives be bought.\nRecommendation 1: That honey be sold in the library.';
  expect(proposed(notation, 'appendix')).toEqual(['1: honey be sold in the library.']);
});
