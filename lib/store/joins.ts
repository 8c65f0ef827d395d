/**
 * Councils and committees that count as others. Nothing is rewritten when two
 * are joined: one points at the other, so that undoing it is exact.
 */

type Joinable = { readonly id: string; readonly joinedInto: string | null };

/** What a row counts as in the end. */
export function rootOf<Row extends Joinable>(rows: ReadonlyMap<string, Row>, id: string): Row | null {
  let row = rows.get(id) ?? null;
  const seen = new Set<string>();
  while (row?.joinedInto != null && !seen.has(row.id)) {
    seen.add(row.id);
    row = rows.get(row.joinedInto) ?? row;
  }
  return row;
}

/** A row and all that count as it. */
export const groupOf = <Row extends Joinable>(rows: ReadonlyMap<string, Row>, id: string): readonly Row[] => {
  const root = rootOf(rows, id);
  return [...rows.values()].filter((row) => rootOf(rows, row.id) === root);
};

export const byId = <Row extends Joinable>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
