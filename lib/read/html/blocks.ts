/**
 * Part of a web page → lines and tables, in reading order. What the words
 * themselves say about their kind is left to `lines.ts`.
 */
import type { Block } from '@/lib/document/model';
import { type Draft, finishLines, type Line } from '../lines';
import { isWordless, textNodes } from '../text-nodes';
import { draftsFrom } from '../text-paragraphs';
import { isChrome } from './chrome';
import { BLOCK_TAGS, blockHolders, headingLevel, isElement, isList, isNote } from './elements';
import { type Emphasis, emphasisOf, PLAIN } from './emphasis';
import { inlineIn, pieceOf, type Sight } from './inline';
import { linesOf } from './inline-lines';
import { isLayoutTable, isTable } from './layout-table';
import { type ListPlace, listPlaces } from './lists';
import type { Looks } from './looks';
import { typedLines } from './preformatted';
import { gridFrom } from './table';
import { gridOfTerms } from './terms';
import { hiddenIn } from './visibility';
import { wordListItem } from './word-list';
import { type LinePiece, SPACE } from './words';

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

type Place = Emphasis & {
  readonly heading: number | null;
  readonly item: ListPlace | null;
  readonly isNote: boolean;
  /** 0 outside of lists. */
  readonly depth: number;
};

/** No paper nests so far; what lies deeper is read as one line, so that no page can exhaust the stack. */
const DEEPEST = 400;

export function readBlocks(root: Element, looks: Looks, directions: Directions = NO_DIRECTIONS): ReadBlocks {
  const page = root.ownerDocument;
  const isHidden = hiddenIn(page, looks);
  const holders = blockHolders(root);
  const drafts: Draft[] = [];
  const firstDraft = new Map<Element, number>();
  /** Letters of symbol fonts that stand for bullets. */
  const glyphs = new Set<Node>();
  let inline: (LinePiece | null)[] = [];
  let level = 0;

  const isBlock = (element: Element) =>
    BLOCK_TAGS.has(element.tagName) || directions.headings.has(element) || holders.has(element);

  const sight: Sight = {
    looks,
    numbers: new Map(textNodes(page.body).map((node, index) => [node as Node, index])),
    isSkipped: (element) =>
      isWordless(element) || directions.skip.has(element) || isChrome(element) || isHidden(element),
  };

  const flush = (place: Place) => {
    const lines = linesOf(inline, place.heading !== null);
    inline = [];
    lines.forEach((line, index) => {
      const role = roleOf(place, index === 0);
      const level = place.heading ?? (role === 'item' ? place.depth - 1 : 0);
      drafts.push({ kind: 'line', ...line, role, level, marker: place.item?.marker ?? null });
    });
    return lines.length > 0;
  };

  /** Reads what `element` holds; says whether the list item it is in has had its first line. */
  const walk = (element: Element, place: Place): Place => {
    let here = place;
    const endLine = () => {
      if (flush(here) && here.item) here = { ...here, item: null };
    };
    if (level > DEEPEST) {
      inline.push(...textNodes(element).map((node) => pieceOf(node, here, sight)));
      return here;
    }
    level++;
    const items = isList(element) ? listPlaces(element, looks) : null;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (sight.numbers.has(child)) {
        if (!glyphs.has(child)) inline.push(pieceOf(child, here, sight));
      } else if (!isElement(child) || sight.isSkipped(child)) {
      } else if (child.tagName === 'BR') {
        inline.push(null);
      } else if (!isBlock(child)) {
        here = note(child, () => walk(child, { ...here, ...emphasisOf(child, here, looks) }), here);
      } else {
        endLine();
        here = note(child, () => block(child, inside(child, here, items)), here);
      }
    }
    level--;
    return here;
  };

  const block = (child: Element, place: Place): Place => {
    const apart = draftsApart(child);
    if (apart) {
      drafts.push(...apart);
      return place;
    }
    const prefix = directions.prefixes.get(child);
    if (prefix) {
      inline.push(...inlineIn(prefix, PLAIN, sight).filter((piece) => piece !== null), SPACE);
    }
    const after = walk(child, place);
    return flush(after) ? { ...after, item: null } : after;
  };

  /** What is no run of lines: tables, lists of terms, text set as typed; `null` for anything else. */
  const draftsApart = (child: Element): readonly Draft[] | null => {
    const inlineOf = (part: Element) => inlineIn(part, PLAIN, sight);
    if (isTable(child) && !directions.layout.has(child) && !isLayoutTable(child, looks)) {
      const grid = gridFrom(child, drafts, { isSkipped: sight.isSkipped, inlineOf, looks });
      return grid ? [{ kind: 'table', grid }] : [];
    }
    if (child.tagName === 'DL') {
      const grid = gridOfTerms(child, inlineOf, sight.isSkipped);
      return grid && [{ kind: 'table', grid }];
    }
    return child.tagName === 'PRE' ? draftsFrom(typedLines(child, sight.numbers, sight.isSkipped)) : null;
  };

  /** Remembers which draft an element's words begin. */
  const note = (element: Element, read: () => Place, before: Place): Place => {
    if (directions.headings.has(element) || directions.marks.has(element))
      firstDraft.set(element, drafts.length);
    const after = read();
    return { ...before, item: after.item };
  };

  const inside = (child: Element, outer: Place, items: ReadonlyMap<Element, ListPlace> | null): Place => {
    const around = {
      heading: directions.headings.get(child) ?? headingLevel(child) ?? outer.heading,
      ...emphasisOf(child, outer, looks),
      isNote: outer.isNote || isNote(child),
    };
    const word = wordListItem(child, looks);
    if (word) {
      if (word.glyph) glyphs.add(word.glyph);
      return { ...around, item: { marker: '•' }, depth: outer.depth + word.depth + 1 };
    }
    return {
      ...around,
      item: isList(child) ? null : (items?.get(child) ?? outer.item),
      depth: outer.depth + (isList(child) ? 1 : 0),
    };
  };

  const start: Place = { ...PLAIN, heading: null, item: null, isNote: false, depth: 0 };
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

function roleOf({ heading, isNote, item }: Place, isFirst: boolean): Line['role'] {
  if (heading !== null) return 'heading';
  if (isNote) return 'note';
  return item && isFirst ? 'item' : 'plain';
}
