/**
 * Lines as a page or a text file gives them → blocks. What markup leaves unsaid
 * is read from the words: a paragraph cut by a page, a short line above prose
 * that is its heading, stamps and page numbers.
 */
import { joinMapped, type MappedText } from '@/lib/document/mapped-text';
import type { Block } from '@/lib/document/model';
import { furnitureRole } from './furniture';
import { type Grid, tableBlock } from './grid';
import { isHeadingAmong } from './headings';
import { readMarker } from './markers';
import { furtherParts, joinParts } from './table-parts';

export type Line = {
  readonly kind: 'line';
  readonly words: MappedText;
  /** What the markup says it is. */
  readonly role: 'heading' | 'item' | 'plain';
  /** Of a heading from 1; of a list item from 0, the outermost. */
  readonly level: number;
  /** What a list shows before the item though it is no text of the page; else `null`. */
  readonly marker: string | null;
  /** Every word of it is bold or underlined. */
  readonly isStrong: boolean;
  /** Every word of it leads elsewhere: "View the recorded vote". */
  readonly isLink: boolean;
};

export type Draft = Line | { readonly kind: 'table'; readonly grid: Grid };

/** `places[i]` is the block that draft `i` became. */
export type Finished = { readonly blocks: readonly Block[]; readonly places: readonly number[] };

export function finishLines(drafts: readonly Draft[]): Finished {
  const blocks: Block[] = [];
  const places: number[] = [];
  const joined = joinCut(drafts);
  joined.forEach(({ draft, sources }, index) => {
    for (let source = 0; source < sources; source++) places.push(blocks.length);
    blocks.push(
      draft.kind === 'table' ? tableBlock(draft.grid) : blockOf(draft, isHeadingAmong(joined, index)),
    );
  });
  return { blocks, places };
}

/** One draft, or several that were one paragraph before a page break cut it. */
export type Joined = { readonly draft: Draft; readonly sources: number };

function joinCut(drafts: readonly Draft[]): readonly Joined[] {
  const joined: { draft: Draft; sources: number }[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft) break;
    if (draft.kind === 'table') {
      const further = furtherParts(draft.grid, tablesFrom(drafts, at + 1));
      const grid = joinParts(draft.grid, further);
      joined.push({ draft: { kind: 'table', grid }, sources: 1 + further.length });
      at += further.length;
      continue;
    }
    const last = joined.at(-1);
    if (last?.draft.kind === 'line' && continues(last.draft, draft)) {
      last.draft = { ...last.draft, words: joinMapped([last.draft.words, draft.words], ' ') };
      last.sources++;
    } else {
      joined.push({ draft, sources: 1 });
    }
  }
  return joined;
}

/** The tables that follow each other from `at` on. */
function tablesFrom(drafts: readonly Draft[], at: number): readonly Grid[] {
  const grids: Grid[] = [];
  for (let draft = drafts[at]; draft?.kind === 'table'; draft = drafts[++at]) grids.push(draft.grid);
  return grids;
}

/** Long enough to fill a line of a page, and stopped in mid-sentence. */
const CUT_END = /^.{60,}[\w,£%)'-]$/s;
const CUT_START = /^[a-z]/;

const continues = (before: Line, after: Line): boolean =>
  before.role !== 'heading' &&
  after.role === 'plain' &&
  CUT_START.test(after.words.text) &&
  CUT_END.test(before.words.text) &&
  readMarker(after.words.text) === null;

function blockOf(line: Line, isHeading: boolean): Block {
  const { text } = line.words;
  const common = { ...line.words, page: 1 };
  if (line.role === 'heading') return { kind: 'heading', level: line.level, ...common };
  const furniture = line.role === 'plain' ? furnitureRole(text) : null;
  if (furniture) return { kind: 'furniture', role: furniture, ...common };
  if (isHeading) return { kind: 'heading', level: line.level || 2, ...common };
  const marker = readMarker(text);
  if (line.role === 'item') {
    const shown = marker ?? { text: line.marker ?? '•', body: 0 };
    return { kind: 'list-item', marker: shown.text, body: shown.body, depth: line.level, ...common };
  }
  if (marker && marker.kind !== 'number') {
    return { kind: 'list-item', marker: marker.text, body: marker.body, depth: 0, ...common };
  }
  return { kind: 'paragraph', marker: marker?.text ?? null, body: marker?.body ?? 0, ...common };
}
