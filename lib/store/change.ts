/** Rows put and removed in one go, with the change that takes it back. */
import type { Table } from 'dexie';

type Row = { readonly id: string };

export type Change<Kind extends Row> = {
  readonly put: readonly Kind[];
  readonly remove: readonly Kind['id'][];
};

/** Inside a transaction over the table. Gives the change that undoes it. */
export async function changed<Kind extends Row>(
  table: Table<Kind, string>,
  { put, remove }: Change<Kind>,
): Promise<Change<Kind>> {
  const touched = [...put.map(({ id }) => id), ...remove];
  const before = (await table.bulkGet(touched)).filter((row) => row !== undefined);
  const known = new Set(before.map(({ id }) => id));
  await table.bulkDelete([...remove]);
  await table.bulkPut([...put]);
  return { put: before, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
}
