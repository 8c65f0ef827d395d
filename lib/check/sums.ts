/** Columns of a table that do not add up to the total printed below them. */
import type { PackDocument, Span, TableBlock } from '@/lib/document/model';
import type { Cell } from '@/lib/document/table';
import type { Challenge } from './challenges';
import { gridOf } from './grid';
import { decimalsOf, shown } from './rounding';

const TOTAL = /^(?:grand |overall |sub-?)?totals?(?: [a-z]+){0,3}:?$/i;
/** "1,204", "(77)", "£2.5"; a share or a rate does not add up. */
const ADDABLE = /^(?<open>\()?-?£? ?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<close>\))?$/;
/** Headers of columns whose cells are no parts of a whole. */
const NOT_ADDED = /%|\bper\b|rate|average|mean|median|percent|year|date|ratio|no\.?$/i;
/** Rows that name a part of the row above, not one of their own. */
const OF_WHICH = /\b(?:of which|including|less|memo)\b/i;

export function findWrongSums(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap((block, index) => (block.kind === 'table' ? wrongSumsIn(block, index) : []));
}

function wrongSumsIn(block: TableBlock, index: number): Challenge[] {
  const { table } = block;
  const grid = gridOf(block);
  if (!grid) return [];
  const { cellAt, wordsAt } = grid;
  const nameOf = (row: number) => wordsAt(row, 0) || wordsAt(row, 1);
  const totals = rowsFrom(table.headerRows, table.rows).filter((row) => TOTAL.test(nameOf(row)));

  return totals.flatMap((total, place) => {
    const first = Math.max(table.headerRows, (totals[place - 1] ?? -1) + 1);
    const rows = rowsFrom(first, total);
    if (rows.length < 2 || rows.some((row) => OF_WHICH.test(nameOf(row)))) return [];
    return rowsFrom(1, table.columns).flatMap((column): Challenge[] => {
      const header = rowsFrom(0, table.headerRows)
        .map((row) => wordsAt(row, column))
        .join(' ');
      const stated = cellAt(total, column);
      const parts = rows.map((row) => wordsAt(row, column));
      const why = NOT_ADDED.test(header) ? null : whatIsWrong(parts, wordsAt(total, column));
      if (why === null || !stated) return [];
      const added = rows.filter((row) => wordsAt(row, column) !== '').map((row) => cellAt(row, column));
      return [{ kind: 'sum', passages: [...added, stated].flatMap(rowUpTo), why, strength: 'proved' }];
    });
  });

  /** The words of a row from its name to the cell meant. */
  function rowUpTo(cell: Cell | null): readonly Span[] {
    const name = cell && cellAt(cell.row, 0);
    return cell
      ? [{ block: index, start: Math.min(name?.start ?? cell.start, cell.start), end: cell.end }]
      : [];
  }
}

/** Only where every cell is a plain number or empty: else nothing can be said. */
function whatIsWrong(printed: readonly string[], total: string): string | null {
  const parts = printed.filter((words) => words !== '' && words !== '-' && words !== '–');
  const values = parts.map(numberIn);
  const stated = numberIn(total);
  if (stated === null || parts.length < 2 || values.includes(null)) return null;
  const sum = values.reduce<number>((held, value) => held + (value ?? 0), 0);
  const decimals = Math.max(...[...parts, total].map(decimalsOf));
  // Each printed part may be off by half a unit of its last place, and so may the total.
  const allowed = decimals === 0 && Math.abs(stated) < 1000 ? 0 : 0.5 * 10 ** -decimals * (parts.length + 1);
  if (Math.abs(sum - stated) <= allowed + 1e-9) return null;
  return `${parts.join(' + ')} = ${shown(sum, decimals)}; the total printed is ${total}.`;
}

function numberIn(printed: string): number | null {
  const match = ADDABLE.exec(printed);
  if (!match) return null;
  const size = Number(match.groups?.digits?.replaceAll(',', ''));
  const isNegative =
    printed.includes('-') || (match.groups?.open !== undefined && match.groups?.close !== undefined);
  return isNegative ? -size : size;
}

const rowsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
