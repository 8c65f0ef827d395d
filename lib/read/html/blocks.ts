/**
 * Part of a web page → lines and tables, in reading order. What the words
 * themselves say about their kind is left to `lines.ts`.
 */
import { mapPiece } from '@/lib/document/mapped-text';
import type { Block } from '@/lib/document/model';
import { type Shift, setOff } from '@/lib/document/raised';
import { type Draft, finishLines } from '../lines';
import { readMarker } from '../markers';
import { isWordless } from '../text-nodes';
import { isChrome } from './chrome';
import { linesOf } from './inline-lines';
import { isLayoutTable } from './layout-table';
import { type ListPlace, listPlaces } from './lists';
import { gridFrom } from './table';
import { hiddenIn } from './visibility';
import { type LinePiece, SPACE, shown } from './words';

/** What a reader of one committee system knows of its pages beyond the markup. */
export type Directions = {
  /** Not words of the paper: file sizes, menus. */
  readonly skip: ReadonlySet<Element>;
  /** Headings by their meaning, with their level. */
  readonly headings: ReadonlyMap<Element, number>;
  /** Tables whose cells are parts of the page. */
  readonly layout: ReadonlySet<Element>;
  /** An element whose words begin another's line: the number of an item, before its title. */
  readonly prefixes: ReadonlyMap<Element, Element>;
  /** Elements whose place among the blocks is wanted, besides the headings. */
  readonly marks: ReadonlySet<Element>;
};

export const NO_DIRECTIONS: Directions = {
  skip: new Set(),
  headings: new Map(),
  layout: new Set(),
  prefixes: new Map(),
  marks: new Set(),
};

export type ReadBlocks = {
  readonly blocks: readonly Block[];
  /** The block that holds the words of an element; `null` where it has none. */
  readonly blockOf: (element: Element) => number | null;
};

type Emphasis = { readonly isStrong: boolean; readonly isLink: boolean; readonly shift: Shift | null };

type Place = Emphasis & {
  readonly heading: number | null;
  readonly item: ListPlace | null;
  /** 0 outside of lists. */
  readonly depth: number;
};

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const PLAIN: Emphasis = { isStrong: false, isLink: false, shift: null };
const SHIFTS: Readonly<Record<string, Shift>> = { SUP: 'raised', SUB: 'lowered' };
const STRONG_TAGS = new Set(['B', 'STRONG', 'U']);
const STRONG_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration\s*:\s*underline/i;

export function readBlocks(
  root: Element,
  nodes: readonly Text[],
  directions: Directions = NO_DIRECTIONS,
): ReadBlocks {
  const page = root.ownerDocument;
  const isHidden = hiddenIn(page);
  const numbers = new Map(nodes.map((node, index) => [node as Node, index]));
  const drafts: Draft[] = [];
  const firstDraft = new Map<Element, number>();
  let inline: (LinePiece | null)[] = [];

  const isBlock = (element: Element) =>
    BLOCK_TAGS.has(element.tagName) || directions.headings.has(element) || hasBlocks(element);

  const isSkipped = (element: Element) =>
    isWordless(element) || directions.skip.has(element) || isChrome(element) || isHidden(element);

  const flush = (place: Place) => {
    const lines = linesOf(inline, place.heading !== null);
    inline = [];
    lines.forEach((line, index) => {
      const role = place.heading !== null ? 'heading' : place.item && index === 0 ? 'item' : 'plain';
      const level = place.heading ?? (role === 'item' ? place.depth - 1 : 0);
      drafts.push({ kind: 'line', ...line, role, level, marker: place.item?.marker ?? null });
    });
    return lines.length > 0;
  };

  const pieceFrom = (node: Node, { isStrong, isLink, shift }: Emphasis): LinePiece => {
    const words = mapPiece(node.nodeValue ?? '', 1, numbers.get(node) ?? 0);
    return { mapped: shift === null ? words : setOff(words, shift), isStrong, isLink };
  };

  const inlineOf = (element: Element, emphasis: Emphasis, into: (LinePiece | null)[]) => {
    const items = isList(element) ? listPlaces(element) : null;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (numbers.has(child)) into.push(pieceFrom(child, emphasis));
      else if (!isElement(child) || isSkipped(child)) continue;
      else if (child.tagName === 'BR') into.push(null);
      else {
        const isApart = BLOCK_TAGS.has(child.tagName);
        if (isApart) into.push(null);
        const marker = items?.get(child)?.marker;
        if (marker && !readMarker((child.textContent ?? '').trimStart())) into.push(shown(`${marker} `));
        inlineOf(child, emphasisOf(child, emphasis), into);
        if (isApart) into.push(null);
      }
    }
  };

  /** Reads what `element` holds; says whether the list item it is in has had its first line. */
  const walk = (element: Element, place: Place): Place => {
    let here = place;
    const endLine = () => {
      if (flush(here) && here.item) here = { ...here, item: null };
    };
    const items = isList(element) ? listPlaces(element) : null;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (numbers.has(child)) {
        inline.push(pieceFrom(child, here));
      } else if (!isElement(child) || isSkipped(child)) {
      } else if (child.tagName === 'BR') {
        inline.push(null);
      } else if (!isBlock(child)) {
        here = note(child, () => walk(child, { ...here, ...emphasisOf(child, here) }), here);
      } else {
        endLine();
        here = note(child, () => block(child, inside(child, here, items)), here);
      }
    }
    return here;
  };

  const block = (child: Element, place: Place): Place => {
    const isData = child.tagName === 'TABLE' && !directions.layout.has(child) && !isLayoutTable(child);
    if (isData) {
      const grid = gridFrom(child, drafts, {
        isSkipped,
        inlineOf: (cell) => {
          const into: (LinePiece | null)[] = [];
          inlineOf(cell, PLAIN, into);
          return into;
        },
      });
      if (grid) drafts.push({ kind: 'table', grid });
      return place;
    }
    const prefix = directions.prefixes.get(child);
    if (prefix) {
      inlineOf(prefix, PLAIN, inline);
      inline = [...inline.filter((piece) => piece !== null), SPACE];
    }
    const after = walk(child, place);
    return flush(after) ? { ...after, item: null } : after;
  };

  /** Remembers which draft an element's words begin. */
  const note = (element: Element, read: () => Place, before: Place): Place => {
    if (directions.headings.has(element) || directions.marks.has(element))
      firstDraft.set(element, drafts.length);
    const after = read();
    return { ...before, item: after.item };
  };

  const inside = (child: Element, outer: Place, items: ReadonlyMap<Element, ListPlace> | null): Place => {
    const level = directions.headings.get(child) ?? headingLevel(child);
    return {
      heading: level ?? outer.heading,
      ...emphasisOf(child, outer),
      item: isList(child) ? null : (items?.get(child) ?? outer.item),
      depth: outer.depth + (isList(child) ? 1 : 0),
    };
  };

  const start: Place = { ...PLAIN, heading: null, item: null, depth: 0 };
  flush(walk(root, start));
  const { blocks, places } = finishLines(drafts);
  return {
    blocks,
    blockOf: (element) => {
      const draft = firstDraft.get(element);
      return draft === undefined ? null : (places[draft] ?? null);
    },
  };
}

const isList = ({ tagName }: Element): boolean => tagName === 'OL' || tagName === 'UL';

const isElement = (node: Node): node is Element => node.nodeType === 1;

const emphasisOf = (element: Element, around: Emphasis): Emphasis => ({
  isStrong:
    around.isStrong ||
    STRONG_TAGS.has(element.tagName) ||
    STRONG_STYLE.test(element.getAttribute('style') ?? ''),
  isLink: around.isLink || element.tagName === 'A',
  shift: SHIFTS[element.tagName] ?? around.shift,
});

/** Careless pages put paragraphs into spans and links. */
const hasBlocks = (element: Element): boolean =>
  element.firstElementChild !== null && element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,h5,h6') !== null;

function headingLevel(element: Element): number | null {
  const match = /^H(?<level>[1-6])$/.exec(element.tagName);
  if (match) return Number(match.groups?.level);
  if (element.getAttribute('role') !== 'heading') return null;
  return Number(element.getAttribute('aria-level')) || 2;
}
