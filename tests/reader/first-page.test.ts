// @vitest-environment node
/** The first page of a long paper: given once what is going on has ended. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { firstPageLater } from '@/entrypoints/reader/first-page';

const task = () => new Promise((next) => setTimeout(next));

test('the first page is given in a later task, those after it as soon as they are there', async () => {
  const pdf = { getPage: async (number: number) => `page ${number}` } as unknown as PDFDocumentProxy;
  firstPageLater(pdf);
  const given: unknown[] = [];
  const ask = (number: number) => void pdf.getPage(number).then((page) => given.push(page));
  ask(1);
  ask(2);
  await Promise.resolve().then(() => {});
  expect(given).toEqual(['page 2']);
  await task();
  expect(given).toEqual(['page 2', 'page 1']);
});
