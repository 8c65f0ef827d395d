/** What is kept on this computer, as records that can be merged; and what merging them would change here. */
import type { SharedVersion, SharingRow } from '@/lib/store/sharing-rows';
import { noteText } from './follow-up';
import { mergedRecord, type SharedRecord, type Version, valueName, valuesOf, versionName } from './record';

/** What was last shared of a record. */
export type Known = Pick<SharingRow, 'versions' | 'past'>;

const NOTHING_KNOWN: Known = { versions: [], past: [] };

export type HeldRow<Value> = Version<Value> & { readonly rowId: string };

/** What two members wrote at the same time has a row each; all but the first are named by their words. */
const BESIDE = '~~';

/** "x~~1ab" → "x": the record of a row. */
export const recordIdOf = (rowId: string): string => rowId.split(BESIDE)[0] ?? rowId;

/** Rows that say what was shared are that; others were written since, over what is there no more. */
export function recordHere<Value>(
  id: string,
  rows: readonly Version<Value>[],
  known: Known = NOTHING_KNOWN,
): SharedRecord<Value> {
  const said = new Set(rows.map(({ value }) => valueName(value)));
  const versions = rows.flatMap((row) => {
    const shared = known.versions.filter(({ name }) => name === valueName(row.value));
    return shared.length === 0 ? [row] : shared.map(({ changedAt }) => ({ changedAt, value: row.value }));
  });
  const gone = known.versions.filter(({ name }) => !said.has(name)).map(nameOf);
  const plain = versions.map(({ changedAt, value }) => ({ changedAt, value }));
  const nothing: SharedRecord<Value> = { id, versions: [], past: [] };
  return mergedRecord(nothing, { id, versions: plain, past: [...known.past, ...gone] });
}

/** A note is one text, whoever wrote what of it. */
export function noteHere(
  id: string,
  note: string,
  changedAt: number,
  known: Known = NOTHING_KNOWN,
): SharedRecord<string> {
  const shared: SharedRecord<string> = {
    id,
    versions: known.versions.map((version) => ({ changedAt: version.changedAt, value: version.words ?? '' })),
    past: known.past,
  };
  if (note.trim() === noteText(shared)) return shared;
  return recordHere(id, note.trim() === '' ? [] : [{ changedAt, value: note.trim() }], known);
}

const nameOf = ({ changedAt, name }: SharedVersion): string => `${changedAt}.${name}`;

/** What is to be remembered of a record once it has gone out or come in. */
export const knownOf = (record: SharedRecord<unknown>): Known => ({
  versions: record.versions.map(({ changedAt, value }) => ({
    changedAt,
    name: valueName(value),
    words: typeof value === 'string' ? value : null,
  })),
  past: record.past,
});

export type Outcome =
  | 'fresh'
  /** What is here was written over there. */
  | 'newer'
  /** Changed here and there: both stay. */
  | 'both'
  /** Deleted here, and not changed there since. */
  | 'deleted-here'
  /** Nothing new in it. */
  | 'same';

export type RowChange<Value> = {
  readonly outcome: Outcome;
  readonly record: SharedRecord<Value>;
  readonly put: readonly { readonly rowId: string; readonly value: Value }[];
  readonly remove: readonly string[];
};

/** `rows`: of that record, here; what stays keeps its row. */
export function incomingChange<Value>(
  incoming: SharedRecord<Value>,
  rows: readonly HeldRow<Value>[],
  known: Known | undefined,
): RowChange<Value> {
  const { id } = incoming;
  const here = recordHere(id, rows, known);
  if (rows.length === 0 && known) {
    const isOld = incoming.versions.every((version) => here.past.includes(versionName(version)));
    if (isOld) return { outcome: 'deleted-here', record: { ...here, versions: [] }, put: [], remove: [] };
  }
  const record = mergedRecord(here, incoming);
  const values = valuesOf(record);
  const held = new Map(rows.map((row) => [valueName(row.value), row.rowId]));
  const stay = new Set(values.flatMap((value) => held.get(valueName(value)) ?? []));
  const free = rows.map(({ rowId }) => rowId).filter((rowId) => !stay.has(rowId));
  const isTaken = rows.some(({ rowId }) => rowId === id);
  const rowIds = isTaken ? free : [...free, id];
  const put = values
    .filter((value) => !held.has(valueName(value)))
    .map((value, place) => ({ rowId: rowIds[place] ?? `${id}${BESIDE}${valueName(value)}`, value }));
  const remove = free.slice(put.length);
  return { outcome: outcomeOf(rows.length, values.length, put.length + remove.length), record, put, remove };
}

function outcomeOf(before: number, after: number, changes: number): Outcome {
  if (changes === 0) return 'same';
  if (before === 0) return 'fresh';
  return after > before ? 'both' : 'newer';
}
