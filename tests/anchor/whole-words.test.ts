/** What belongs to a figure though it was not marked. */
import { expect, test } from 'vitest';
import { wholeFigures, wholeWords } from '@/lib/anchor/whole-words';

const marking = (marked: string) => ({
  text: marked.replaceAll(/[‹›]/g, ''),
  stretch: { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 },
});

test.each`
  marked                           | words            | figures
  ${'at 1‹,0›81 contacts'}         | ${'1,081'}       | ${'1,081'}
  ${'at 7‹2›% of visits'}          | ${'72%'}         | ${'72%'}
  ${'about £‹1.2› million'}        | ${'£1.2'}        | ${'£1.2 million'}
  ${'at ‹72› per cent of visits'}  | ${'72'}          | ${'72 per cent'}
  ${'a change of -‹5%›.'}          | ${'5%'}          | ${'-5%'}
  ${'the children‹ of the ›town'}  | ${'of the'}      | ${'of the'}
  ${'that was not ‹met in time›.'} | ${'met in time'} | ${'not met in time'}
  ${'the in‹-year› savings'}       | ${'in-year'}     | ${'in-year'}
  ${'rose by ‹3› members'}         | ${'3'}           | ${'3'}
`('$marked', ({ marked, words, figures }) => {
  const { text, stretch } = marking(marked);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(cut(wholeWords(text, stretch))).toBe(words);
  expect(cut(wholeFigures(text, stretch))).toBe(figures);
});
