/** Small pages in rows, of which only those near the window are there: which ones, where, and which the arrow keys lead to. Pages count from 1. */

export type PageGrid = {
  readonly count: number;
  readonly columns: number;
  /** In CSS pixels, as all lengths here. */
  readonly rowHeight: number;
};

/** As many columns as have room; one, where not even that has. */
export const gridOf = (
  count: number,
  width: number,
  cell: { readonly width: number; readonly height: number },
): PageGrid => ({ count, columns: Math.max(1, Math.floor(width / cell.width)), rowHeight: cell.height });

export const rowsOf = ({ count, columns }: PageGrid): number => Math.ceil(count / columns);

export const cellOf = ({ columns, rowHeight }: PageGrid, page: number) => ({
  column: (page - 1) % columns,
  top: Math.floor((page - 1) / columns) * rowHeight,
});

/** Rows out of sight that are drawn already, so that a turn of the wheel finds them there. */
const BESIDE_WINDOW = 2;

/** The pages of the rows in the window and of some beside it; none without pages or room. */
export function pagesNear(grid: PageGrid, scrollTop: number, height: number): readonly number[] {
  if (height <= 0) return [];
  const first = Math.max(0, Math.floor(scrollTop / grid.rowHeight) - BESIDE_WINDOW);
  const last = Math.min(rowsOf(grid), Math.ceil((scrollTop + height) / grid.rowHeight) + BESIDE_WINDOW);
  const from = first * grid.columns + 1;
  const to = Math.min(grid.count, last * grid.columns);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Where a key leads from a page; `null` for keys that lead nowhere. */
export function pageByKey(grid: PageGrid, page: number, key: string, height: number): number | null {
  const { count, columns, rowHeight } = grid;
  const windowful = columns * Math.max(1, Math.floor(height / rowHeight));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -windowful,
    PageDown: windowful,
    Home: 1 - page,
    End: count - page,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const next = page + step;
  if (next >= 1 && next <= count) return next;
  // A whole window may be more than is left; a row that is not there is none.
  return key.startsWith('Page') ? Math.min(count, Math.max(1, next)) : null;
}

/** How to scroll so that a page's row can be seen whole: as it is, where it can; by a step, where it is the next; else to its middle. */
export function scrolledTo(grid: PageGrid, page: number, scrollTop: number, height: number): number {
  const { top } = cellOf(grid, page);
  const above = scrollTop - top;
  const below = top + grid.rowHeight - (scrollTop + height);
  if (above <= 0 && below <= 0) return scrollTop;
  if (Math.max(above, below) > grid.rowHeight) return Math.max(0, top - (height - grid.rowHeight) / 2);
  return above > 0 ? top : scrollTop + below;
}
