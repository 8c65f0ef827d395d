/** Words and addresses of parts of a committee system's page. */
import { mapPiece } from '@/lib/document/mapped-text';
import { wordsOf } from '../html/words';
import { textNodes } from '../text-nodes';

/** The normalised words of an element, without those of the parts that `except` selects. */
export function wordsIn(element: Element | null | undefined, except = '.mgFileSize,.mgHide'): string {
  if (!element) return '';
  const pieces = textNodes(element)
    .filter((node) => !isWithin(node, element, except))
    .map((node) => ({ mapped: mapPiece(`${node.nodeValue ?? ''}`, 1, 0), isStrong: false }));
  return wordsOf(pieces).text;
}

function isWithin(node: Text, top: Element, selector: string): boolean {
  const near = node.parentElement?.closest(selector) ?? null;
  return near !== null && near !== top && top.contains(near);
}

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
