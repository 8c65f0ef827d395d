/** Cells that go on below, where nothing is drawn to say so: blank ones under a head or a name belong to it. */
import type { PageCell } from '../ruled-tables';
import { textOf } from '../table-text';
import { isValue } from './values';

/** "Region" beside "Men" and "Women", with nothing below it but their years. */
export function headsDown(cells: readonly PageCell[], headRows: number): readonly PageCell[] {
  return headRows < 2 ? cells : spanningBlanks(cells, ({ row }) => row < headRows);
}

/** "Aldenbury | Arable" above " | Pasture": where every row has a name in its second column, one in the first goes on below. */
export function namesDown(cells: readonly PageCell[], headRows: number): readonly PageCell[] {
  const names = cells.filter(({ row, column }) => row >= headRows && column === 0);
  const seconds = cells.filter(({ row, column }) => row >= headRows && column === 1);
  const areNames =
    seconds.length === names.length && seconds.every((cell) => !isBlank(cell) && !isStated(cell));
  const [first] = names;
  if (!areNames || !first || isBlank(first)) return cells;
  return spanningBlanks(cells, ({ row, column }) => row >= headRows && column === 0);
}

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
