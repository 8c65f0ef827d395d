/** Labels and their values, however a form sets them: in cells, beside a colon, one above the other, or on one line. */
import { type Field, fieldNamed, fieldOpening, plainLabel } from './front-labels';
import { isAside, type PackDocument, type Span, type TableBlock } from './model';
import { placeInText } from './next-in-text';
import type { Cell } from './table';

export type FormLine = {
  readonly field: Field;
  /** The label in small letters. */
  readonly name: string;
  /** `null` where nothing is filled in. */
  readonly value: Span | null;
};

/** A form is a label and a value, or two of each; a wider table holds data. */
const WIDEST = 4;
/** What stands lower in a table is no longer its report's head. */
const MOST_ROWS = 16;
/** A colon further on parts a sentence. */
const LAST_COLON = 60;

/** Each block of a head is looked at from every block above it: worked out once. */
const KNOWN = new WeakMap<PackDocument, (readonly FormLine[] | undefined)[]>();

/** What the labels in block `index` say, in order. */
export function formLinesAt(doc: PackDocument, index: number): readonly FormLine[] {
  const known = KNOWN.get(doc) ?? [];
  const lines = known[index] ?? readFormLines(doc, index);
  known[index] = lines;
  KNOWN.set(doc, known);
  return lines;
}

function readFormLines(doc: PackDocument, index: number): readonly FormLine[] {
  const block = doc.blocks[index];
  if (!block || isAside(block)) return [];
  if (block.kind === 'table') return block.table.columns > WIDEST ? [] : tableLines(block, index);
  const line = inLine(block.text, { block: index, start: 0, end: block.text.length });
  if (line) return [line.value ? line : { ...line, value: valueBelow(doc, index) }];
  return [];
}

/** A label at the start of some words, or alone in them. */
function inLine(text: string, at: Span): FormLine | null {
  const colon = text.slice(0, LAST_COLON).indexOf(':');
  const label = colon < 0 ? text : text.slice(0, colon);
  const field = fieldNamed(label);
  if (field)
    return { field, name: plainLabel(label), value: colon < 0 ? null : trimmed(text, at, colon + 1) };
  const opened = fieldOpening(text);
  if (!opened) return null;
  const name = plainLabel(text.slice(0, opened.body).replace(/ the\s+$/i, ''));
  return { field: opened.field, name, value: trimmed(text, at, opened.body) };
}

function trimmed(text: string, at: Span, from: number): Span | null {
  const value = text.slice(from);
  const start = from + value.length - value.trimStart().length;
  const end = from + value.trimEnd().length;
  return end > start ? { block: at.block, start: at.start + start, end: at.start + end } : null;
}

/** The block under a label, unless that is a label too. */
function valueBelow({ blocks }: PackDocument, index: number): Span | null {
  const below = placeInText(blocks, index);
  const block = blocks[below];
  if (!block || block.kind === 'table' || block.text === '') return null;
  const at = { block: below, start: 0, end: block.text.length };
  return inLine(block.text, at) ? null : at;
}

/** Pairs of cells, or a row of labels over a row of values. */
function tableLines(block: TableBlock, index: number): readonly FormLine[] {
  const textOf = ({ start, end }: Cell) => block.text.slice(start, end);
  const at = ({ start, end }: Cell): Span => ({ block: index, start, end });
  const isLabel = (cell: Cell) => fieldNamed(textOf(cell)) !== null;
  const rows = firstRows(block);
  const lines = rows.flatMap((cells, row): readonly FormLine[] => {
    const under = rows[row + 1] ?? [];
    const isHeads = cells.length > 1 && (row === 0 || cells.length > 2) && cells.every(isLabel);
    const isOverValues = isHeads && under.length > 0 && !under.some(isLabel);
    let taken: Cell | undefined;
    return cells.flatMap((cell, place): FormLine[] => {
      const line = cell === taken ? null : inLine(textOf(cell), at(cell));
      if (!line || line.value) return line ? [line] : [];
      const beside = cells[place + 1];
      taken = beside && !textOf(beside).trimEnd().endsWith(':') ? beside : undefined;
      const value = isOverValues ? under.find(({ column }) => column === cell.column) : taken;
      if (isOverValues) taken = undefined;
      return [{ ...line, value: value ? at(value) : null }];
    });
  });
  // Among rows of data one word may be a label by chance.
  return lines.length === 1 && rows.length > 1 ? [] : lines;
}

/** The cells with words of the first rows, each in the row where it begins. */
function firstRows({ table, text }: TableBlock): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of table.cells) {
    if (cell.row >= MOST_ROWS) break;
    rows[cell.row] ??= [];
    if (text.slice(cell.start, cell.end).trim() !== '') rows[cell.row]?.push(cell);
  }
  return Array.from(rows, (cells) => cells ?? []);
}
