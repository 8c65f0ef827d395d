/** Words and addresses of parts of a committee system's page. */
import { mapPiece } from '@/lib/document/mapped-text';
import { isWordless } from '../text-nodes';

const NO_WORDS = '.mgFileSize,.mgHide';

/** The normalised words of an element, without those of the parts that `except` selects. */
export const wordsIn = (element: Element | null | undefined, except = NO_WORDS): string =>
  linesIn(element, except).join(' ');

/** The same, parted where a paragraph, a cell or another block begins or ends. */
export function linesIn(element: Element | null | undefined, except = NO_WORDS): readonly string[] {
  const lines: string[][] = [[]];
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.TEXT_NODE) lines.at(-1)?.push(child.nodeValue ?? '');
      else if (!isElement(child) || isWordless(child) || child.matches(except)) continue;
      else if (child.tagName === 'BR') lines.at(-1)?.push(' ');
      else if (INLINE.has(child.tagName)) visit(child);
      else {
        lines.push([]);
        visit(child);
        lines.push([]);
      }
    }
  };
  if (element) visit(element);
  return lines.map((parts) => mapPiece(parts.join(''), 1, 0).text.trim()).filter((line) => line !== '');
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** What may stand inside a word or a line; a line break and everything else parts words. */
const INLINE = new Set('A ABBR B CITE EM FONT I IMG LABEL SMALL SPAN STRONG SUB SUP U'.split(' '));

/** The absolute http(s) address of a link; `null` for anything else. */
export function addressOf(link: Element, base: string): string | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Against what a page's links are read: its own `base`, else where it came from. */
export function baseOf(page: Document, address: string): string {
  const own = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(own, address) ? new URL(own, address).href : address;
}
