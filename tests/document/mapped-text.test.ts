import { expect, test } from 'vitest';
import { mapPiece, sourceOf } from '@/lib/document/mapped-text';

test.each`
  printed                | read
  ${'£\u00a01.2m'}       | ${'£ 1.2m'}
  ${'con\ufb01dential'}  | ${'confidential'}
  ${'children\u2019s'}   | ${"children's"}
  ${'co\u00adoperation'} | ${'cooperation'}
  ${'two  \n spaces'}    | ${'two spaces'}
  ${'2019\u20132020'}    | ${'2019–2020'}
`('$printed is read as $read', ({ printed, read }) => {
  expect(mapPiece(printed, 1, 0).text).toBe(read);
});

test('words lead back to the characters they came from', () => {
  const mapped = mapPiece('a  con\ufb01dential note', 3, 7);
  const start = mapped.text.indexOf('dential');
  expect(sourceOf(mapped, start, start + 7)).toEqual([
    { start: 0, end: 7, page: 3, item: 7, itemStart: 7, itemEnd: 14 },
  ]);
});
