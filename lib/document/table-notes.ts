/** What stands below a table and explains it: "*2025/26 figures", "¹ Provisional", "Source: the census". */
import { type Block, type PackDocument, type Span, wholeBlock } from './model';
import type { Cell } from './table';

export type TableNote = {
  readonly at: Span;
  /** "*", "†", "¹"; `null` for what is said of the whole table. */
  readonly mark: string | null;
  /** The cells that bear the mark, in row order. */
  readonly cells: readonly Cell[];
};

/** "*2025/26 figures", "** estimate", "† provisional", "¹ as at March", "(1) as at March". */
const MARKED = /^(?<mark>\*{1,3}|[†‡§]|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉⁱ]{1,3}|\(\d\)) ?(?=\S)/u;
/** "Note: …", "Notes 1. …", "Source: …", "N.B. …", "Key: …". */
const NAMED = /^(?:notes?(?: \d)?|sources?|key|n\.?b\.?)(?: ?[:.–-]| \d)/i;
/** Longer words are not below a table, but after it. */
const LONGEST = 400;

/** In order, up to the first block below that is no note. `[]` where the block is no table. */
export function notesOf(doc: PackDocument, index: number): readonly TableNote[] {
  const block = doc.blocks[index];
  if (block?.kind !== 'table') return [];
  const { text, table } = block;
  const notes: TableNote[] = [];
  for (let at = index + 1; at < doc.blocks.length; at++) {
    const below = doc.blocks[at];
    if (!below || below.kind === 'furniture') continue;
    if (!isNote(below)) break;
    const mark = MARKED.exec(below.text)?.groups?.mark ?? null;
    const cells =
      mark === null ? [] : table.cells.filter(({ start, end }) => bears(text.slice(start, end), mark));
    notes.push({ at: wholeBlock(doc, at), mark, cells });
  }
  return notes;
}

const isNote = ({ kind, text }: Block): boolean =>
  kind !== 'table' && text.length <= LONGEST && (MARKED.test(text) || NAMED.test(text));

/** "17-18*" bears "*", and "12**" does not; nor does "*" alone, for a figure that is withheld. */
function bears(words: string, mark: string): boolean {
  const before = words.trimEnd().slice(0, -mark.length);
  return words.trimEnd().endsWith(mark) && /[^*\s]$/.test(before.trimEnd());
}
