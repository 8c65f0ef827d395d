import { expect, test } from 'vitest';
import { wordsHash } from '@/lib/platform/words-hash';
import { readWordsHash } from '@/lib/platform/words-in-hash';

const WORDS = {
  page: 42,
  source: [{ start: 0, end: 3, page: 42, item: 7, itemStart: 12, itemEnd: 15 }],
  exact: '72% & “more” #1',
};

test('words go through an address and come back', () => {
  expect(readWordsHash(wordsHash(WORDS))).toEqual(WORDS);
});

test.each([
  '',
  '#',
  '#page=3',
  '#words=',
  '#words=no',
  '#words={"page":-1}',
  '#words={"page":1,"source":[],"exact":5}',
])('“%s” points at no words', (hash) => {
  expect(readWordsHash(hash)).toBeNull();
});
