// @vitest-environment node
/** Links and notes of a file by the thousand: some can be pressed, all are told of. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { createCrowdedPages, MOST_PRESSED } from '@/entrypoints/reader/crowded-pages';

/** pdf.js with a paper, by how many links and notes each page has; as pdf.js does, it gives a page once and the same. */
function paper(counts: readonly number[]) {
  const drawn: object[] = [];
  const pages = counts.map((count, at) => ({
    pageNumber: at + 1,
    getAnnotations: async () => Array.from({ length: count }, (_, id) => ({ id })),
    render: (how: object) => drawn.push(how),
  }));
  const pdf = { getPage: async (number: number) => pages[number - 1] };
  return { drawn, pdf: pdf as unknown as PDFDocumentProxy };
}

test('of a crowded page the first can be pressed, and it is told how many there are', async () => {
  const crowded = createCrowdedPages();
  const { pdf } = paper([MOST_PRESSED, 10_000]);
  crowded.begin(pdf);
  for (const [number, pressed] of [
    [1, MOST_PRESSED],
    [2, MOST_PRESSED],
  ] as const) {
    const page = await pdf.getPage(number);
    expect(await page.getAnnotations({ intent: 'display' })).toHaveLength(pressed);
  }
  expect([...crowded.counts.value]).toEqual([[2, 10_000]]);
  crowded.begin(paper([1]).pdf);
  expect(crowded.counts.value.size).toBe(0);
});

test('no note is given a picture of its own, and a page that is asked for again is the same', async () => {
  const crowded = createCrowdedPages();
  const { pdf, drawn } = paper([3]);
  crowded.begin(pdf);
  const page = await pdf.getPage(1);
  expect(await pdf.getPage(1)).toBe(page);
  page.render({ viewport: 1, annotationCanvasMap: new Map() } as never);
  expect(drawn).toEqual([{ viewport: 1 }]);
});
