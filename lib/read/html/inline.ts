/** What stands in one cell, caption or number of a page → pieces of a line. */
import { mapPiece, withoutInvisible } from '@/lib/document/mapped-text';
import { setOff } from '@/lib/document/raised';
import { readMarker } from '../markers';
import { BLOCK_TAGS, isElement, isList } from './elements';
import { type Emphasis, emphasisOf } from './emphasis';
import { listPlaces } from './lists';
import type { Looks } from './looks';
import { type LinePiece, shown } from './words';

/** What the reader of a page knows while it walks. */
export type Sight = {
  readonly looks: Looks;
  /** The page's text nodes, each with its number. */
  readonly numbers: ReadonlyMap<Node, number>;
  readonly isSkipped: (element: Element) => boolean;
};

export function pieceOf(
  node: Node,
  { isBold, isUnderlined, isLink, shift }: Emphasis,
  { numbers }: Sight,
): LinePiece {
  const words = mapPiece(node.nodeValue ?? '', 1, numbers.get(node) ?? 0);
  return {
    mapped: shift === null ? words : setOff(words, shift),
    isStrong: isBold || isUnderlined,
    isLink,
  };
}

/** In order; `null` for a line break. */
export function inlineIn(element: Element, emphasis: Emphasis, sight: Sight): readonly (LinePiece | null)[] {
  const pieces: (LinePiece | null)[] = [];
  const visit = (inside: Element, around: Emphasis) => {
    const items = isList(inside) ? listPlaces(inside, sight.looks) : null;
    for (let child = inside.firstChild; child; child = child.nextSibling) {
      if (sight.numbers.has(child)) {
        pieces.push(pieceOf(child, around, sight));
        continue;
      }
      if (!isElement(child)) continue;
      const picture = pictureWords(child);
      if (picture !== '') pieces.push(shown(` ${picture} `));
      if (picture !== '' || sight.isSkipped(child)) continue;
      const isApart = BLOCK_TAGS.has(child.tagName) || child.tagName === 'BR';
      if (isApart) pieces.push(null);
      const marker = items?.get(child)?.marker;
      if (marker && !readMarker(withoutInvisible(child.textContent ?? '').trimStart()))
        pieces.push(shown(`${marker} `));
      visit(child, emphasisOf(child, around, sight.looks));
      if (isApart) pieces.push(null);
    }
  };
  visit(element, emphasis);
  return pieces;
}

const PICTURES = 'img,svg,[role=img]';
const LONGEST = 40;
/** Of a link or a layout, not of the paper: "pdf icon", "spacer", "image001.png". */
const NO_WORDS = /\b(?:icons?|pdf|word|excel|document|file|link|logo|spacer|image|external)\b|\.\w{3,4}$/i;

/** "Red", "up arrow": a picture among words says what its description says. */
function pictureWords(element: Element): string {
  if (!element.matches(PICTURES) || element.getAttribute('aria-hidden') === 'true') return '';
  const words =
    element.getAttribute('alt') ??
    element.getAttribute('aria-label') ??
    element.querySelector('title')?.textContent ??
    '';
  return words.length > LONGEST || NO_WORDS.test(words) ? '' : words.trim();
}
