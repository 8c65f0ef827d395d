import { expect, test } from 'vitest';
import { surroundings } from '@/lib/page/surroundings';

/** The words on each side of what stands between ‹ and ›. */
const around = (marked: string): readonly [string, string] => {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const { prefix, suffix } = surroundings(marked.replaceAll(/[‹›]/g, ''), start, end);
  return [prefix, suffix];
};

/** Ten characters, its space among them. */
const TEN = 'words ten '.repeat(7);

test.each`
  marked                                   | prefix               | suffix               | why
  ${'In all ‹72%› of them.'}               | ${'In all '}         | ${' of them.'}       | ${'all there is'}
  ${`Thank you for it ${TEN}‹72%› of all`} | ${`for it ${TEN}`}   | ${' of all'}         | ${'no part of a word before'}
  ${`In ‹72%› ${TEN}of everybody here`}    | ${'In '}             | ${` ${TEN}of`}       | ${'no part of a word after'}
  ${`${TEN}fourteen ‹72%› ${TEN}ninefold`} | ${`${TEN}fourteen `} | ${` ${TEN}ninefold`} | ${'words that just go in'}
  ${'‹72%›'}                               | ${''}                | ${''}                | ${'nothing'}
  ${`${'x'.repeat(90)}‹72%›`}              | ${''}                | ${''}                | ${'no end of an endless word'}
`('$why: $marked', ({ marked, prefix, suffix }) => {
  expect(around(marked)).toEqual([prefix, suffix]);
});
