// @vitest-environment node
/** The file's own bookmarks as an outline: what leads nowhere, what is too much of them, what cannot be had. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readBookmarks } from '@/entrypoints/reader/bookmarks';

type Bookmark = { readonly title: string; readonly dest: unknown; readonly items: readonly Bookmark[] };

const bookmark = (title: string, dest: unknown, ...items: readonly Bookmark[]): Bookmark => ({
  title,
  dest,
  items,
});

/** Its pages are the objects 1 to 9 of the file; "named" leads to the second. */
const paper = (outline: Promise<readonly Bookmark[] | null>) =>
  ({
    getOutline: () => outline,
    getDestination: async (name: string) => (name === 'named' ? [{ num: 2, gen: 0 }] : null),
    getPageIndex: async ({ num }: { num: number }) => {
      if (num > 9) throw new Error('no such page');
      return num - 1;
    },
  }) as unknown as PDFDocumentProxy;

test('each has its title, its depth and its page, where it leads to one', async () => {
  const outline = [
    bookmark(' Item 7 ', [{ num: 3, gen: 0 }], bookmark('Appendix', 'named', bookmark('Table', [4]))),
    bookmark('Elsewhere', [{ num: 99, gen: 0 }]),
    bookmark('Nowhere', null),
  ];
  const read = await readBookmarks(paper(Promise.resolve(outline)));
  expect(read.map(({ title, depth, page }) => [title, depth, page])).toEqual([
    ['Item 7', 0, 3],
    ['Appendix', 1, 2],
    ['Table', 2, 5],
    ['Elsewhere', 0, null],
    ['Nowhere', 0, null],
  ]);
});

test('of 100,000 the first are shown, and of those nested without end the uppermost', async () => {
  const many = Array.from({ length: 100_000 }, (_, at) => bookmark(`Item ${at}`, null));
  expect(await readBookmarks(paper(Promise.resolve(many)))).toHaveLength(300);
  let deep = bookmark('Deep', null);
  for (let depth = 0; depth < 100; depth++) deep = bookmark('Deep', null, deep);
  expect(await readBookmarks(paper(Promise.resolve([deep])))).toHaveLength(3);
});

test('without bookmarks, or with some that cannot be handed over, there are none', async () => {
  expect(await readBookmarks(paper(Promise.resolve(null)))).toEqual([]);
  expect(await readBookmarks(paper(Promise.reject(new Error('Maximum call stack size exceeded'))))).toEqual(
    [],
  );
});
