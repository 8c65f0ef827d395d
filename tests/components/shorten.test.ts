import { expect, test } from 'vitest';
import { shortenAround } from '@/components/shorten';

const LONG = Array.from({ length: 60 }, (_, place) => `word${place}`).join(' ');
const marked = (meant: string) => {
  const start = LONG.indexOf(meant);
  return shortenAround(LONG, start, start + meant.length);
};

test('what is short enough stays as it is', () => {
  expect(shortenAround('A short sentence.', 2, 7)).toBeNull();
});

test.each([
  ['at the beginning', 'word0 word1', /^word0 .* …$/],
  ['in the middle', 'word30 word31', /^… .* …$/],
  ['at the end', 'word58 word59', /^… .*word59$/],
])('words meant %s are whole, and every omission is shown', (_, meant, shape) => {
  const short = marked(meant);
  expect(short?.text).toMatch(shape);
  expect(short?.text.slice(short.start, short.end)).toBe(meant);
  expect(short?.text.length ?? 999).toBeLessThan(LONG.length);
});

test('nothing is cut inside a word', () => {
  const known = new Set(LONG.split(' '));
  const shown =
    marked('word30')
      ?.text.split(' ')
      .filter((word) => word !== '…') ?? [];
  expect(shown.filter((word) => !known.has(word))).toEqual([]);
});

test('words meant that are longer than all that would be shown are shown whole', () => {
  const start = LONG.indexOf('word5');
  const end = LONG.indexOf(' word50');
  const short = shortenAround(LONG, start, end);
  expect(short?.text.slice(short.start, short.end)).toBe(LONG.slice(start, end));
});
