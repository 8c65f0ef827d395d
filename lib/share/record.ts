/**
 * Something that several members may change, each on their own computer, as what is known of it: the words that hold,
 * and the names of those that were written over. Two of them make one in any order, any number of times, to the same:
 * what was written over by somebody who had seen it is gone, and what two wrote without seeing each other's both stays.
 */
import { digestOf } from '@/lib/ask/merging';

/** `changedAt`: milliseconds since 1970, as the clock of whoever wrote it had it. */
export type Version<Value> = { readonly changedAt: number; readonly value: Value };

export type SharedRecord<Value> = {
  /** The same on every computer. */
  readonly id: string;
  /** The newest first; more than one where nobody has seen them all. */
  readonly versions: readonly Version<Value>[];
  /** `versionName` of what was written over. */
  readonly past: readonly string[];
};

/** The same words written again later are another version: what was put back is no older one. */
export const versionName = ({ changedAt, value }: Version<unknown>): string =>
  `${changedAt}.${valueName(value)}`;

/** Two digests, since one of them tells only thousands apart. */
export const valueName = (value: unknown): string => `${digestOf(value)}${digestOf([value])}`;

export function mergedRecord<Value>(
  one: SharedRecord<Value>,
  other: SharedRecord<Value>,
): SharedRecord<Value> {
  const past = new Set([...one.past, ...other.past]);
  const versions = new Map(
    [...one.versions, ...other.versions].map((version) => [versionName(version), version]),
  );
  return {
    id: one.id,
    versions: [...versions]
      .filter(([name]) => !past.has(name))
      .toSorted(newestFirst)
      .map(([, version]) => version),
    past: [...past].toSorted(),
  };
}

const newestFirst = <Value>(
  [name, { changedAt }]: readonly [string, Version<Value>],
  [otherName, other]: readonly [string, Version<Value>],
): number => other.changedAt - changedAt || (name < otherName ? -1 : 1);

/** Records of two lists, those of one id made one; by id. */
export function mergedById<Row extends { readonly id: string }>(
  one: readonly Row[],
  other: readonly Row[],
  merge: (one: Row, other: Row) => Row,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const row of [...one, ...other]) {
    const before = rows.get(row.id);
    rows.set(row.id, before ? merge(before, row) : row);
  }
  return [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What holds, each once: two members may have written the same. */
export function valuesOf<Value>({ versions }: SharedRecord<Value>): readonly Value[] {
  const values = new Map(versions.map(({ value }) => [valueName(value), value]));
  return [...values.values()];
}
