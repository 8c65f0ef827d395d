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
import { withoutEmptyColumns } from './table-columns';
import { isFurtherPart, joinParts } from './table-parts';

export type Line = {
  readonly kind: 'line';
  readonly words: MappedText;
  /** What the markup says it is. */
  readonly role: 'heading' | 'item' | 'plain' | 'note';
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
  const groups = groupsOf(drafts);
  const joined = groups.map(({ parts }) => wholeOf(parts));
  joined.forEach((draft, index) => {
    for (const source of groups[index]?.sources ?? []) places[source] = index;
    blocks.push(
      draft.kind === 'table' ? tableBlock(draft.grid) : blockOf(draft, isHeadingAmong(joined, index)),
    );
  });
  return { blocks, places };
}

/** One draft, or several that were one paragraph or table before a page break cut it; and which they are. */
type Group = { readonly parts: [Draft, ...Draft[]]; readonly sources: number[] };

/** Stamps and page numbers may stand between the parts. */
function groupsOf(drafts: readonly Draft[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  drafts.forEach((draft, source) => {
    if (open && goesOn(open.parts, draft)) {
      open.parts.push(draft);
      open.sources.push(source);
      return;
    }
    const group: Group = { parts: [draft], sources: [source] };
    groups.push(group);
    if (!isAside(draft)) open = group;
  });
  return groups;
}

const isAside = (draft: Draft): boolean =>
  draft.kind === 'line' &&
  (draft.role === 'note' || (draft.role === 'plain' && furnitureRole(draft.words.text) !== null));

function goesOn(parts: Group['parts'], next: Draft): boolean {
  const [first] = parts;
  if (first.kind === 'table' && next.kind === 'table') return isFurtherPart(first.grid, next.grid);
  const last = parts.at(-1);
  return (
    first?.kind === 'line' && last?.kind === 'line' && next.kind === 'line' && continues(first, last, next)
  );
}

function wholeOf([first, ...further]: Group['parts']): Draft {
  if (first.kind === 'table') {
    const grids = further.flatMap((part) => (part.kind === 'table' ? [part.grid] : []));
    return { kind: 'table', grid: withoutEmptyColumns(joinParts(first.grid, grids)) };
  }
  const rest = further.flatMap((part) => (part.kind === 'line' ? [part.words] : []));
  return { ...first, words: joinMapped([first.words, ...rest], ' ') };
}

/** Long enough to fill a line of a page, and stopped in mid-sentence. */
const FULL = 60;
const CUT_END = /[\w,£%)'-]$/;
const CUT_START = /^[a-z]/;

const continues = (first: Line, before: Line, after: Line): boolean =>
  first.role !== 'heading' &&
  after.role === 'plain' &&
  CUT_START.test(after.words.text) &&
  (before !== first || before.words.text.length > FULL) &&
  CUT_END.test(before.words.text) &&
  readMarker(after.words.text) === null;

function blockOf(line: Line, isHeading: boolean): Block {
  const { text } = line.words;
  const common = { ...line.words, page: line.words.runs[0]?.page ?? 1 };
  if (line.role === 'heading') return { kind: 'heading', level: line.level, ...common };
  const furniture = line.role === 'plain' ? furnitureRole(text) : null;
  if (furniture) return { kind: 'furniture', role: furniture, ...common };
  if (isHeading) return { kind: 'heading', level: line.level || 2, ...common };
  if (line.role === 'note') return { kind: 'footnote', ...noteSign(line), ...common };
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

/** "[1] See …", "³ See …", "* See …"; also the number that a list gives the note. */
const NOTE_SIGN = /^(?<sign>[[(]?[\d⁰¹²³⁴-⁹]{1,3}[\])]?[.:]?|[*†‡§]{1,3})\s*/;

function noteSign({ words, marker }: Line): { readonly marker: string; readonly body: number } {
  const found = NOTE_SIGN.exec(words.text);
  return { marker: found?.groups?.sign ?? marker ?? '*', body: found?.[0].length ?? 0 };
}
