/** Whatever a page is built of, each sign that a reader sees is read once, and none that nobody sees. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mapPiece, sourceOf } from '@/lib/document/mapped-text';
import type { PackDocument } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { textNodes } from '@/lib/read/text-nodes';
import { casesOf } from '../../support/random';

/** What a parser may put anywhere; tables and lists come with their parts. */
const AROUND = [
  ...[
    'div',
    'p',
    'span',
    'b',
    'a href="#"',
    'h2',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'sup',
    'details',
    'dl',
  ],
  ...['table', 'tr', 'td', 'th', 'td colspan="9" rowspan="0"', 'tbody', 'tfoot', 'dt', 'dd', 'section', 'u'],
  ...[
    'div role="table"',
    'div role="row"',
    'span role="cell"',
    'p class="MsoListParagraph" style="text-indent:-18pt"',
  ],
];
const HIDING = [
  'div hidden',
  'span class="sr-only"',
  'p style="display:none"',
  'td hidden',
  'nav',
  'li hidden',
];
const WORDS = [
  'plan',
  '“noted”',
  'A',
  '86%',
  '£1.2m',
  'o&nbsp;&nbsp;',
  '1. The',
  '(a)',
  'ﬁnal‑year',
  '12',
  'visits fell.',
  '|',
];

const tagged = (tag: string, inside: string) => `<${tag}>${inside}</${tag.split(' ')[0]}>`;

const page: fc.Arbitrary<string> = fc.letrec<{ markup: string }>((tie) => {
  const parts = fc.array(tie('markup'), { maxLength: 4 }).map((all) => all.join(''));
  return {
    markup: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      fc
        .tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', '', '<br>', '\t'))
        .map((all) => all.join('')),
      fc.tuple(fc.constantFrom(...AROUND), parts).map(([tag, inside]) => tagged(tag, inside)),
      fc.tuple(fc.constantFrom(...HIDING), parts).map(([tag, inside]) => tagged(tag, inside)),
    ),
  };
}).markup;

const HIDDEN = '[hidden],.sr-only,[style*="display:none"],nav';
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
      fc.property(page, (markup) => {
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
      fc.property(page, (markup) => {
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
