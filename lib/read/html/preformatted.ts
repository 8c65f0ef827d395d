/** A part of a page that keeps its line breaks → lines as typed. */
import type { TextLine, TextPiece } from '../text-line';
import { isElement } from './elements';

/** `numbers`: which of the page's text nodes each is; `isSkipped`: what is not read. */
export function typedLines(
  element: Element,
  numbers: ReadonlyMap<Node, number>,
  isSkipped: (element: Element) => boolean,
): readonly TextLine[] {
  const lines: TextPiece[][] = [[]];
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const item = numbers.get(child);
      if (item !== undefined) addLines(lines, child.nodeValue ?? '', item);
      else if (!isElement(child) || isSkipped(child)) continue;
      else if (child.tagName === 'BR') lines.push([]);
      else visit(child);
    }
  };
  visit(element);
  return lines.map((pieces) => ({ source: pieces.map(({ text }) => text).join(''), pieces }));
}

function addLines(lines: TextPiece[][], words: string, item: number): void {
  let from = 0;
  words.split('\n').forEach((text, index) => {
    if (index > 0) lines.push([]);
    if (text !== '') lines.at(-1)?.push({ text, page: 1, item, from });
    from += text.length + 1;
  });
}
