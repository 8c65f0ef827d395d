/** A paper as what it says one after the other: paragraphs, items of lists, rows of tables, each with its section and place. */
import { lettersOf } from '@/lib/anchor/letters';
import { type Run, sourceOf } from '@/lib/document/mapped-text';
import { type PackDocument, pageAt, printedPage, type Span } from '@/lib/document/model';
import { sectionsAt } from '@/lib/document/sections';
import { cellsInRow } from '@/lib/document/table';

export type Said = {
  /** Without its number or bullet; the cells of a row parted by " · ". */
  readonly text: string;
  /** Of a row; `null` for anything else. */
  readonly cells: readonly NamedCell[] | null;
  readonly isHeading: boolean;
  /** What is compared: a line broken elsewhere or another dash makes no difference. */
  readonly letters: string;
  readonly section: SectionName;
  readonly at: {
    readonly page: number;
    readonly printed: string | null;
    readonly source: readonly Run[];
    /** As it stands there, cells parted by tabs: what `source` counts in. */
    readonly exact: string;
  };
};

export type NamedCell = {
  readonly text: string /** Of its column; empty where it has no header. */;
  readonly name: string;
};

/** An item of the agenda, else a minute, a report or a heading; both `null` for the front of a paper. */
export type SectionName = { readonly number: string | null; readonly title: string | null };

/** "4.1The rate of re-referrals": a page may leave no space after the number of a paragraph. */
const GLUED = /^\d{1,3}(?:\.\d{1,3}){0,3}\.?(?=\p{Lu}\p{Ll})/u;
/** Blocks above a table in which its caption may stand. */
const ABOVE = 3;

export function saidIn(doc: PackDocument): readonly Said[] {
  const sectionOf = sectionsOf(doc);
  return doc.blocks.flatMap((block, index): Said[] => {
    if (block.kind === 'furniture' || block.text.trim() === '') return [];
    if (block.kind === 'table')
      return [...captionOf(doc, index, sectionOf(index)), ...rowsOf(doc, index, sectionOf(index))];
    const start = ('body' in block && block.body) || (GLUED.exec(block.text)?.[0].length ?? 0);
    return [one(doc, { block: index, start, end: block.text.length }, sectionOf(index), null)];
  });
}

function one(doc: PackDocument, at: Span, section: SectionName, cells: Said['cells']): Said {
  const block = doc.blocks[at.block];
  const words = block?.text.slice(at.start, at.end) ?? '';
  const page = pageAt(doc, at);
  return {
    text: cells === null ? words : cells.map(({ text }) => text).join(' · '),
    cells,
    isHeading: block?.kind === 'heading',
    letters: lettersOf(words).letters,
    section,
    at: {
      page,
      printed: printedPage(doc, page),
      source: block ? sourceOf(block, at.start, at.end) : [],
      exact: words,
    },
  };
}

/** A caption of a page is part of its table; in a file it is a paragraph above it, and told as such. */
function captionOf(doc: PackDocument, index: number, section: SectionName): Said[] {
  const block = doc.blocks[index];
  if (block?.kind !== 'table' || block.table.caption === null) return [];
  const { caption } = block.table;
  const { letters } = lettersOf(caption);
  const around = doc.blocks.slice(Math.max(0, index - ABOVE), index + 1);
  if (around.some(({ text }) => lettersOf(text).letters.includes(letters))) return [];
  const [first] = block.table.cells.filter(({ start, end }) => start < end);
  if (!first) return [];
  const at = one(doc, { block: index, start: first.start, end: first.end }, section, null);
  return [{ ...at, text: caption, letters }];
}

/** The rows below the headers; those are what the cells are named by. */
function rowsOf(doc: PackDocument, index: number, section: SectionName): Said[] {
  const block = doc.blocks[index];
  if (block?.kind !== 'table') return [];
  const { table, text } = block;
  const headers = table.cells.filter(({ row, end, start }) => row < table.headerRows && start < end);
  const nameOf = (column: number) =>
    headers
      .filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
      .map(({ start, end }) => text.slice(start, end))
      .join(', ');
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row): Said[] => {
    const cells = cellsInRow(table, row).filter((cell) => cell.row === row && cell.start < cell.end);
    const [first] = cells;
    if (!first) return [];
    const named = cells.map(({ start, end, column }) => ({
      text: text.slice(start, end),
      name: row < table.headerRows ? '' : nameOf(column),
    }));
    const at = { block: index, start: first.start, end: Math.max(...cells.map(({ end }) => end)) };
    return [one(doc, at, section, named)];
  });
}

function sectionsOf(doc: PackDocument): (block: number) => SectionName {
  const listed = (doc.listing?.items ?? []).toSorted((a, b) => a.block - b.block);
  if (listed.length > 0) {
    return (block) => {
      const item = listed.findLast((one) => one.block <= block);
      return { number: item?.number || null, title: item?.title ?? null };
    };
  }
  return (block) => {
    const path = sectionsAt(doc, { block, start: 0, end: 0 }).filter(({ kind }) => kind !== 'paragraph');
    const nearest =
      path.find(({ kind }) => kind === 'item') ?? path.find(({ kind }) => kind === 'minute') ?? path[0];
    return { number: nearest?.number ?? null, title: nearest?.title ?? null };
  };
}
