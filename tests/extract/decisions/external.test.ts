import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { externalIn } from '@/lib/extract/decisions/external';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const wanted = (notation: string) => {
  const doc = paper(notation);
  return externalIn(doc, wholePart(doc, 'report'));
};
const texts = (notation: string) =>
  wanted(notation).map(({ part, text }) => (part ? `${part}: ${text}` : text));

test.each([
  [
    'a heading of an inspection report',
    '# What needs to improve\n• The recording of visits to children.\n• The use of chronologies by managers.',
    ['a: The recording of visits to children.', 'b: The use of chronologies by managers.'],
  ],
  [
    'a sentence of the council’s that leads to the list',
    'Our plan follows the areas that inspectors said needed to improve:\n• The timeliness of plans for children;\n• The pay of foster carers everywhere;\n• We have begun with both of these.',
    ['a: The timeliness of plans for children;', 'b: The pay of foster carers everywhere;'],
  ],
  [
    'a direction, with lists inside its parts',
    'Under the Act the Secretary of State directs the Council as follows:\na) To give the Commissioner access:\n(i) to any document of the Council;\n(ii) to any member of its staff;\nwhich she may need.\nb) To take part in a review of the service.\nThis direction stands until it is revoked.',
    ['a: To give the Commissioner access:', 'b: To take part in a review of the service.'],
  ],
  [
    'a label before the words',
    'Ofsted No. 3 The pace of planning for children\nCQC recommendation 2: Wait no longer than a week',
    ['3: The pace of planning for children', '2: Wait no longer than a week'],
  ],
  [
    'a label in one cell, the words in the next',
    '| Peer review recommendation 4 | Give each ward a budget of its own |\n| Lead | Head of Finance |',
    ['4: Give each ward a budget of its own'],
  ],
  [
    'a recommendation in a sentence',
    'The bridge is old. It is recommended by the feasibility study that the piers are made wider. Costs follow.\nThe peer team recommended that members meet the young people each term.',
    [
      'It is recommended by the feasibility study that the piers are made wider.',
      'The peer team recommended that members meet the young people each term.',
    ],
  ],
])('%s', (_, notation, expected) => {
  expect(texts(notation)).toEqual(expected);
});

test.each([
  [
    'inspectors who find something',
    'Inspectors found three things:\n• The front door is well led by its managers.',
  ],
  [
    'a list that nobody from outside asked for',
    'The service will improve:\n• The timeliness of plans for children;',
  ],
  ['a label inside a sentence', 'We have met CQC recommendation 2 and will go on.'],
  [
    'a heading in a sentence',
    'What needs to improve is known to all who work here, and it has been since the inspection of 2018, as the reports to this committee have shown again and again.\n• Timeliness of plans for children',
  ],
  ['officers who recommend', 'The report recommended that the bridge be mended.'],
  ['words without a sentence', 'Areas for improvement\n• Visits'],
])('not %s', (_, notation) => {
  expect(texts(notation)).toEqual([]);
});

test('each points at its own words', () => {
  const notation =
    '| HMIP recommendation 1 | Give each child a worker of their own |\nOfsted No. 3  The pace of planning for children';
  const doc = paper(notation);
  for (const { at, text } of wanted(notation)) expect(textAt(doc, at)).toBe(text);
});

test('twice the report takes no more than its share of time', () => {
  const line = `${'Ofsted requires the peer team '.repeat(60)}\nOfsted No. 3 ${'the review recommended '.repeat(60)}\n`;
  const look = (times: number) => {
    const doc = paper(line.repeat(times));
    return externalIn(doc, wholePart(doc, 'report'));
  };
  expect(growthOfFourfold(look, 100)).toBeLessThan(10);
});
