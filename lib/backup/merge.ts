/**
 * What is here and what a backup holds → what is to be written. Nothing that is here goes. Of two versions of a
 * row the newest word holds; where both sides wrote since they were last the same, both stay. Bringing in the same
 * backup twice is bringing it in once.
 */
import { copyOf, isEqual } from '@/lib/ask/merging';
import type { KeptTables, RowOf, TableName } from '@/lib/store/kept-tables';
import { type Backup, type Device, keyOf, TABLE_NAMES, type TakenOver } from './model';
import { RULES, type Rule } from './row-rules';

/** When both sides were last the same: each by its own clock; `null` where nobody knows. */
export type Since = { readonly here: number; readonly there: number; readonly isOwn: boolean } | null;

/** How many rows of a table come in, and how. */
export type Fates = {
  readonly fresh: number;
  readonly changed: number;
  /** Written on both sides: one more row than before. */
  readonly both: number;
  readonly same: number;
  /** In other words here, which are newer. */
  readonly stays: number;
  /** Deleted here since this was last taken over from there. */
  readonly deleted: number;
};

export type Merged = {
  readonly put: KeptTables;
  readonly fates: Readonly<Record<TableName, Fates>>;
};

/** A backup of this very browser is its own past; of another, what either last took over from the other tells. */
export function sinceOf(
  here: Pick<Device, 'id'> & { readonly takenOver: readonly TakenOver[] },
  backup: Pick<Backup, 'device' | 'madeAt' | 'takenOver'>,
): Since {
  if (backup.device.id === here.id) {
    return { here: backup.madeAt, there: backup.madeAt, isOwn: true };
  }
  const taken = here.takenOver.find(({ deviceId }) => deviceId === backup.device.id);
  const given = backup.takenOver.find(({ deviceId }) => deviceId === here.id);
  if (!taken && !given) return null;
  return {
    here: Math.max(taken?.on ?? 0, given?.madeAt ?? 0),
    there: Math.max(taken?.madeAt ?? 0, given?.on ?? 0),
    isOwn: false,
  };
}

export function mergeTables(held: KeptTables, read: KeptTables, since: Since): Merged {
  const merged = TABLE_NAMES.map((table) => [table, mergeTable(table, held, read, since)] as const);
  return {
    put: Object.fromEntries(merged.map(([table, { put }]) => [table, put])) as unknown as KeptTables,
    fates: Object.fromEntries(merged.map(([table, { fates }]) => [table, fates])) as Merged['fates'],
  };
}

function mergeTable<Name extends TableName>(table: Name, held: KeptTables, read: KeptTables, since: Since) {
  const rule = RULES[table] as Rule<RowOf<Name>>;
  const own = new Map(held[table].map((row) => [keyOf(table, row), row as RowOf<Name>]));
  const put: RowOf<Name>[] = [];
  const fates = { fresh: 0, changed: 0, both: 0, same: 0, stays: 0, deleted: 0 };
  for (const row of read[table] as readonly RowOf<Name>[]) {
    const mine = own.get(keyOf(table, row));
    const { fate, rows } = mine === undefined ? unknownHere(row, rule, since) : met(mine, row);
    fates[fate] += 1;
    put.push(...rows);
  }
  return { put, fates };

  function met(mine: RowOf<Name>, theirs: RowOf<Name>): Met<RowOf<Name>> {
    if (isEqual(mine, theirs)) return { fate: 'same', rows: [] };
    const word = newestWord(mine, theirs, rule, since);
    const [winner, loser] = word.isTheirs ? [theirs, mine] : [mine, theirs];
    const holds = rule.along(winner, loser);
    const copy = word.areBoth ? besideOf(loser, own) : null;
    const rows = [...(isEqual(holds, mine) ? [] : [holds]), ...(copy === null ? [] : [copy])];
    if (copy !== null) return { fate: 'both', rows };
    return { fate: rows.length > 0 ? 'changed' : 'stays', rows };
  }
}

type Met<Row> = { readonly fate: keyof Fates; readonly rows: readonly Row[] };

/** What was deleted here stays so; a backup of this browser brings it back, which is what it is for. */
function unknownHere<Row>(row: Row, rule: Rule<Row>, since: Since): Met<Row> {
  const writtenAt = rule.writtenAt(row);
  const isDeleted = since !== null && !since.isOwn && writtenAt !== null && writtenAt <= since.there;
  return isDeleted ? { fate: 'deleted', rows: [] } : { fate: 'fresh', rows: [row] };
}

function newestWord<Row>(
  mine: Row,
  theirs: Row,
  { writtenAt, words }: Rule<Row>,
  since: Since,
): { readonly isTheirs: boolean; readonly areBoth: boolean } {
  const [here, there] = [writtenAt(mine), writtenAt(theirs)];
  const isWrittenHere = since === null || here === null || here > since.here;
  const isWrittenThere = since === null || (there === null ? !since.isOwn : there > since.there);
  const isTheirs =
    here !== null && there !== null && (isWrittenHere === isWrittenThere ? there > here : isWrittenThere);
  const [winner, loser] = isTheirs ? [theirs, mine] : [mine, theirs];
  const isLost = words(loser).some((text, nth) => !(words(winner)[nth] ?? '').includes(text));
  return { isTheirs, areBoth: isWrittenHere && isWrittenThere && isLost };
}

/** Under a name made from its words; `null` where it stands there already. */
function besideOf<Row>(row: Row, own: ReadonlyMap<string, Row>): Row | null {
  const copy = copyOf(row as Row & { readonly id: string });
  return own.has(copy.id) ? null : copy;
}
