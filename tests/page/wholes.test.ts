/** Whole sentences and rows: which a selection touches, and the way from one to another over the parts of a paper. */
import { expect, test } from 'vitest';
import { stepped, touched } from '@/lib/page/wholes';

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 30 },
];

test.each`
  from  | to    | first | last | what
  ${3}  | ${5}  | ${0}  | ${0} | ${'inside of one'}
  ${5}  | ${15} | ${0}  | ${1} | ${'over two'}
  ${10} | ${11} | ${1}  | ${1} | ${'the space between two'}
  ${11} | ${11} | ${1}  | ${1} | ${'a caret before one'}
  ${11} | ${20} | ${1}  | ${1} | ${'one from end to end'}
  ${0}  | ${30} | ${0}  | ${2} | ${'all'}
  ${30} | ${31} | ${2}  | ${2} | ${'behind the last'}
`('$what touches $first to $last', ({ from, to, first, last }) => {
  expect(touched(SENTENCES, from, to)).toEqual([first, last]);
});

test('nothing is touched where there are no words', () => {
  expect(touched([], 0, 5)).toBeNull();
});

/** Sentences in each part, one part empty. */
const COUNTS = [2, 0, 3];
const counts = { parts: COUNTS.length, countIn: async (part: number) => COUNTS[part] ?? 0 };
const at = (place: string) => {
  const [part = 0, nth = 0] = place.split('.').map(Number);
  return { part, nth };
};

test.each`
  first    | last     | step          | then
  ${'0.0'} | ${'0.0'} | ${'next'}     | ${['0.1', '0.1']}
  ${'0.1'} | ${'0.1'} | ${'next'}     | ${['2.0', '2.0']}
  ${'0.0'} | ${'0.1'} | ${'next'}     | ${['2.0', '2.0']}
  ${'2.0'} | ${'2.0'} | ${'previous'} | ${['0.1', '0.1']}
  ${'0.0'} | ${'2.2'} | ${'previous'} | ${null}
  ${'2.2'} | ${'2.2'} | ${'next'}     | ${null}
  ${'0.0'} | ${'0.1'} | ${'more'}     | ${['0.0', '2.0']}
  ${'0.0'} | ${'2.0'} | ${'less'}     | ${['0.0', '0.1']}
  ${'0.1'} | ${'0.1'} | ${'less'}     | ${null}
  ${'0.0'} | ${'2.2'} | ${'more'}     | ${null}
`('$step from $first to $last is $then', async ({ first, last, step, then }) => {
  const next = await stepped({ first: at(first), last: at(last) }, step, counts);
  expect(next).toEqual(then && { first: at(then[0]), last: at(then[1]) });
});
