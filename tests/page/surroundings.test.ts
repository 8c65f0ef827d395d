import { expect, test } from 'vitest';
import { ofWholeWords, surroundings } from '@/lib/page/surroundings';

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

test.each`
  prefix                          | suffix                    | before                    | after                                     | why
  ${`nd of it ${TEN}`.slice(-64)} | ${` ${TEN}`.slice(0, 64)} | ${'words ten '.repeat(6)} | ${` ${'words ten '.repeat(6)}`.trimEnd()} | ${'as much as is sent'}
  ${'In all '}                    | ${' of them.'}            | ${'In all '}              | ${' of them.'}                            | ${'all there is'}
  ${'x'.repeat(64)}               | ${'x'.repeat(64)}         | ${''}                     | ${''}                                     | ${'an endless word'}
`('of what a page sent: $why', ({ prefix, suffix, before, after }) => {
  expect(ofWholeWords({ exact: '72%', prefix, suffix })).toEqual({
    exact: '72%',
    prefix: before,
    suffix: after,
  });
});
