/** Whatever a page is built of, each sign that a reader sees is read once, and none that nobody sees. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mapPiece, sourceOf } from '@/lib/document/mapped-text';
import type { PackDocument } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { textNodes } from '@/lib/read/text-nodes';
import { anyMarkup, HIDDEN } from '../../support/any-page';
import { casesOf } from '../../support/random';

const isSeen = (node: Text) => node.parentElement?.closest(HIDDEN) === null;

function readingOf(markup: string): { readonly doc: PackDocument; readonly nodes: readonly Text[] } {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  return {
    doc: readSavedPage(document, 'https://www.westmarch.gov.uk/report'),
    nodes: textNodes(document.body),
  };
}

const plain = (words: string) => mapPiece(words, 1, 0).text.normalize('NFKC').replace(/\s/g, '');

describe('pages of any build', () => {
  test('say of every word where it stands', () => {
    fc.assert(
      fc.property(anyMarkup(), (markup) => {
        const { doc, nodes } = readingOf(markup);
        for (const block of doc.blocks) {
          for (const { start, end, item, itemStart, itemEnd } of sourceOf(block, 0, block.text.length)) {
            expect(plain(nodes[item]?.data.slice(itemStart, itemEnd) ?? '?')).toBe(
              plain(block.text.slice(start, end)),
            );
          }
        }
      }),
      casesOf(1000),
    );
  });

  test('are read whole, once, without what is hidden', () => {
    fc.assert(
      fc.property(anyMarkup(), (markup) => {
        const { doc, nodes } = readingOf(markup);
        const times = nodes.map(({ data }) => Array.from({ length: data.length }, () => 0));
        for (const { item, itemStart, itemEnd } of doc.blocks.flatMap(({ runs }) => runs)) {
          const counts = times[item] ?? [];
          for (let at = itemStart; at < itemEnd; at++) counts[at] = (counts[at] ?? 0) + 1;
        }
        const wrong = nodes.flatMap((node, index) =>
          (times[index] ?? []).flatMap((count, at) => {
            const sign = node.data[at] ?? '';
            const wanted = plain(sign) === '' ? count : isSeen(node) ? 1 : 0;
            return count === wanted ? [] : [`${count} times: "${sign}" of "${node.data}"`];
          }),
        );
        expect(wrong).toEqual([]);
      }),
      casesOf(1000),
    );
  });
});
