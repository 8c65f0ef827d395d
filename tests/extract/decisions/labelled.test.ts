import { expect, test } from 'vitest';
import { decisionsIn } from '@/lib/extract/decisions/resolutions';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const decided = (notation: string) => {
  const doc = paper(notation);
  return decisionsIn(doc, wholePart(doc, 'minutes')).map(({ text }) => text);
};

test.each([
  ['Decision:\nThe Cabinet noted the state of the pond.', ['The Cabinet noted the state of the pond.']],
  [
    'Decision made (unanimously):\n1. Cabinet notes that the pond is full.\n2. Cabinet agree a change to the fees.',
    ['Cabinet notes that the pond is full.', 'Cabinet agree a change to the fees.'],
  ],
  [
    '# Decision\n1. Noted the contents of the report.\n2. Agreed that a pond be dug.',
    ['Noted the contents of the report.', 'Agreed that a pond be dug.'],
  ],
  [
    'Decision:\n41/2027 The Cabinet instructed officers to dig.\n42/2027 The Cabinet Member for Parks approved the costs.',
    ['The Cabinet instructed officers to dig.', 'The Cabinet Member for Parks approved the costs.'],
  ],
  ['Decision number: 12/2027\nDecision:\nThe Leader agreed the grant.', ['The Leader agreed the grant.']],
  [
    'Decision:\nCabinet:\n• Reviewed the state of the pond.\n• Noted the costs.',
    ['Reviewed the state of the pond.', 'Noted the costs.'],
  ],
  [
    'The Leader spoke of ponds.\nCabinet:\n• Reviewed the state of the pond.\n• Noted the costs.',
    ['Reviewed the state of the pond.', 'Noted the costs.'],
  ],
  [
    'Decision:\nThat the following be noted:\n1. A forecast of three ponds. This includes:\none in the park\n2. A risk of two more.\nThe following be approved:\n3. £4,000 for digging.',
    ['A forecast of three ponds. This includes:', 'A risk of two more.', '£4,000 for digging.'],
  ],
  [
    'Decision:\nThe minutes were agreed as a correct record.',
    ['The minutes were agreed as a correct record.'],
  ],
  [
    'Decision\nThe Council:-\n(i) NOTED the pond; and\n(ii) AGREED that a heron be bought.',
    ['NOTED the pond; and', 'a heron be bought.'],
  ],
  [
    '# Decision\n(a) consider the depth of the pond\n(b) ask the Director to dig',
    ['consider the depth of the pond', 'ask the Director to dig'],
  ],
  [
    'Decision:\nThat the Committee notes the update on ponds.\n# Minutes:\nRESOLVED:\nThat the Committee notes the update on ponds.',
    ['That the Committee notes the update on ponds.', 'That the Committee notes the update on ponds.'],
  ],
  ['Decision:\nThe Executive has approved the digging.', ['The Executive has approved the digging.']],
  [
    'Decision:\nThe Panel agreed last year that a pond be dug.\nThe Cabinet then:-\n(1) Noted the pond.\n(2) Noted the heron.',
    ['Noted the pond.', 'Noted the heron.'],
  ],
  [
    'Decision:\nThe Cabinet approved a pond in 2024.\nResolved:\n1. That a second pond be dug.',
    ['That a second pond be dug.'],
  ],
  [
    'Decision of Executive Councillor for Housing\n1. Approved the pond.\nReason for the Decision\nIt is deep.',
    ['Approved the pond.'],
  ],
  [
    'Decision:\n9.1 The committee reviewed the pond.\nRESOLVED:\nThat a pond be dug.',
    ['That a pond be dug.'],
  ],
  [
    'Decision:\nThat Council be recommended to:\n1. Approve the pond.\n2. Approve the heron.',
    ['Approve the pond.', 'Approve the heron.'],
  ],
  ['Decision:\n(i) to note the reason for the delay', ['to note the reason for the delay']],
  [
    'Decision:\nRESOLVED that a pond be dug.\n# Minutes:\nRESOLVED that a pond be dug.',
    ['a pond be dug.', 'a pond be dug.'],
  ],
])('%s', (notation, expected) => {
  expect(decided(notation)).toEqual(expected);
});

test.each([
  'Decision:\nApologies were received from Councillor Hale.',
  'Decision:\nNone.',
  'Decision:\nMembers considered item 4a of the programme.',
  'Decision:\nThe Cabinet considered a report of the Director of Parks.',
  'Decision:\nNo interests were declared.',
  'Decision:\nTo receive the data of the pond.',
  'Decision:\nThe pond is ten feet deep.',
  'Decision:\nReasons for the decision:\nThe Cabinet agreed last year that ponds are good.',
  'Decision:\n# Minutes:\nThe Cabinet noted a heron.',
  'Decision status: Recommendations approved\nThe Cabinet noted a heron.',
  'Cabinet:\n• Councillor Hale (Leader)\n• Councillor Tasker (Parks)',
  'Members present: Cabinet:\n• Councillor Hale',
])('decides nothing: %s', (notation) => {
  expect(decided(notation)).toEqual([]);
});

test('what minutes say was agreed still counts beside a decision under its label', () => {
  expect(
    decided('Decision:\nCabinet noted the pond.\n# Minutes:\nIt was agreed that a heron be bought.'),
  ).toEqual(['Cabinet noted the pond.', 'a heron be bought.']);
});

test('the cost grows no faster than the text', () => {
  const look = (size: number) =>
    decided(`Decision:\n${'the pond and the heron of the park, '.repeat(size)}be agreed`);
  expect(growthOfFourfold(look, 200)).toBeLessThan(10);
});
