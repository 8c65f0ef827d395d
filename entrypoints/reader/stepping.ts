/** From one row to the next through a paper: from the one in hand, else from the page on screen. */

type Placed = { readonly key: string; readonly page: number };

/** `rows` in the order of the paper. `undefined` past either end. */
export function stepFrom<Row extends Placed>(
  rows: readonly Row[],
  chosen: string | null,
  page: number,
  by: 1 | -1,
): Row | undefined {
  const at = rows.findIndex(({ key }) => key === chosen);
  if (at >= 0) return rows[at + by];
  return by === 1 ? rows.find((row) => row.page >= page) : rows.findLast((row) => row.page <= page);
}

/** The same, but past the last comes the first. */
export const stepAround = <Row extends Placed>(
  rows: readonly Row[],
  chosen: string | null,
  page: number,
  by: 1 | -1,
): Row | undefined => stepFrom(rows, chosen, page, by) ?? rows.at(by === 1 ? 0 : -1);
