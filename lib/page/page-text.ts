/** The words of the live page as one text that knows which text node each came from. */
import { type MappedText, mapPiece } from '@/lib/document/mapped-text';
import { type Piece, wordsOf } from '@/lib/read/html/words';
import { textNodes } from '@/lib/read/text-nodes';

const SPACE: Piece = { mapped: { text: ' ', runs: [] }, isStrong: false };

/** What is shown of `body`, one space between blocks and at line breaks. */
export function pageText(body: Element): MappedText {
  const pieces: Piece[] = [];
  const blockOf = nearestBlock();
  let last: Element | null = null;
  textNodes(body).forEach((node, item) => {
    const block = blockOf(node.parentElement);
    if (block === null) return;
    if (block !== last || followsBreak(node)) pieces.push(SPACE);
    last = block;
    pieces.push({ mapped: mapPiece(node.data, 1, item), isStrong: false });
  });
  return wordsOf(pieces);
}

/** The element that sets a text apart from others; `null` for a text that is not shown. */
export function nearestBlock(): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  const find = (element: Element | null): Element | null => {
    if (element === null) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
    const isOutermost = element === element.ownerDocument.body;
    const isInside = !isOutermost && /^(?:inline$|contents|ruby)/.test(display);
    const above = isOutermost ? element : find(element.parentElement);
    const found = display === 'none' || above === null ? null : isInside ? above : element;
    known.set(element, found);
    return found;
  };
  return find;
}

/** Whether a <br> stands right before a text, however deep in marks of emphasis the text is. */
function followsBreak(node: Node): boolean {
  let at: Node | null = node;
  while (at && !at.previousSibling) at = at.parentNode;
  return at?.previousSibling?.nodeName === 'BR';
}
