/** Cells that go on below, where nothing is drawn to say so: blank ones under a head or a name belong to it. */
import type { PageCell } from '../ruled-tables';
import { textOf } from '../table-text';
import { isValue } from './values';

/** "Region" beside "Men" and "Women", with nothing below it but their years. */
export function headsDown(cells: readonly PageCell[], headRows: number): readonly PageCell[] {
  return headRows < 2 ? cells : spanningBlanks(cells, ({ row }) => row < headRows);
}

/**
 * "Aldenbury | Arable" above " | Pasture": where every row has a name in its second column, one in
 * the first goes on below. A blank means "none" where few of the names have any below them, and
 * beside the sum of all.
 */
export function namesDown(cells: readonly PageCell[], headRows: number): readonly PageCell[] {
  const names = cells.filter(({ row, column }) => row >= headRows && column === 0);
  const seconds = cells.filter(({ row, column }) => row >= headRows && column === 1);
  const areNames =
    seconds.length === names.length && seconds.every((cell) => !isBlank(cell) && !isStated(cell));
  const [first] = names;
  if (!areNames || !first || isBlank(first) || !areGroups(names)) return cells;
  const [sum, ...others] = seconds.filter(isSum);
  const total = others.length === 0 && sum === seconds.at(-1) ? sum?.row : undefined;
  return spanningBlanks(cells, ({ row, column }) => row >= headRows && column === 0 && row !== total);
}

/** Half of the names have a row below them without one; of references, which mostly are a row's own, all have. */
function areGroups(names: readonly PageCell[]): boolean {
  const stated = names.filter((cell) => !isBlank(cell));
  const blanks = new Set(names.filter(isBlank).map(({ row }) => row));
  const going = stated.filter(({ row }) => blanks.has(row + 1)).length;
  const areReferences = stated.every((cell) => REFERENCE.test(textOf(cell)));
  return going >= (areReferences ? stated.length : stated.length / 2);
}

/** "CP1", "KPI 3", "HR9/2": letters that count. */
const REFERENCE = /^[A-Z]{1,6}[ ./-]?\d{1,3}(?:[./-]?\d{1,3}|[a-z])?$/;
/** "Total", "All ages", "Overall". */
const SUM = /^(?:(?:grand |overall )?totals?|all|overall|cyfanswm)\b/i;

const isSum = (cell: PageCell): boolean => SUM.test(textOf(cell));
const isBlank = ({ lines }: PageCell): boolean => lines.length === 0;
const isStated = (cell: PageCell): boolean => isValue(textOf(cell));

function spanningBlanks(
  cells: readonly PageCell[],
  isLooked: (cell: PageCell) => boolean,
): readonly PageCell[] {
  const open = new Map<number, PageCell>();
  const depths = new Map<PageCell, number>();
  const gone = new Set<PageCell>();
  for (const cell of cells) {
    if (!isLooked(cell)) continue;
    const above = open.get(cell.column);
    if (above && isBlank(cell) && cell.columnSpan === 1) {
      depths.set(above, cell.row + 1 - above.row);
      gone.add(cell);
    } else if (!isBlank(cell) && cell.columnSpan === 1) open.set(cell.column, cell);
    else for (let at = cell.column; at < cell.column + cell.columnSpan; at++) open.delete(at);
  }
  return cells.flatMap((cell) =>
    gone.has(cell) ? [] : [{ ...cell, rowSpan: depths.get(cell) ?? cell.rowSpan }],
  );
}
