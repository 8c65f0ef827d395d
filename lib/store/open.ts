/** Opens the two databases, on first use, and says why where that cannot be done. */
import type Dexie from 'dexie';
import { fail, type Result } from '@/lib/result';
import { DerivedDatabase } from './derived-database';
import { attempt, type Kept, onceMore, problemFrom, type StoreProblem } from './problems';
import { UserDatabase } from './user-database';

export type Store = {
  readonly user: UserDatabase;
  readonly derived: DerivedDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** `name` sets a store apart from the member's own; every test has its own. */
export const openStore = (name = 'kloe', now: () => number = Date.now): Store => ({
  user: new UserDatabase(name),
  derived: new DerivedDatabase(`${name}-derived`),
  now,
});

/** A name for something the member makes: begun once, saved as often as need be. */
export const newId = (): string => crypto.randomUUID();

/** Runs one piece of work on what the member made. A database that cannot be opened is left as it is. */
export const inUser = <Value>(
  { user }: Store,
  work: (user: UserDatabase) => PromiseLike<Result<Value, StoreProblem>>,
): Kept<Value> =>
  attempt(async () => {
    if (user.isOpen()) return onceMore(() => work(user));
    const held = await versionOnDisk(user);
    if (held > user.verno) return fail({ kind: 'newer' });
    try {
      await user.open();
    } catch (error) {
      const problem = problemFrom(error);
      const isUpgrade = held > 0 && held < user.verno && problem.kind === 'failed';
      return fail(isUpgrade ? { kind: 'not-upgraded', detail: problem.detail } : problem);
    }
    return work(user);
  });

/** Runs one piece of work on what can be made again. What cannot be opened is dropped and begun anew. */
export const inDerived = <Value>(
  { derived }: Store,
  work: (derived: DerivedDatabase) => PromiseLike<Result<Value, StoreProblem>>,
): Kept<Value> =>
  attempt(async () => {
    if (derived.isOpen()) return onceMore(() => work(derived));
    if ((await versionOnDisk(derived)) > derived.verno) await derived.delete();
    try {
      await derived.open();
    } catch (error) {
      if (problemFrom(error).kind !== 'cannot-open') throw error;
      await derived.delete();
      await derived.open();
    }
    return work(derived);
  });

/**
 * Which version last wrote it; 0 where there is none. Looked up before opening: Dexie would open what is newer
 * and change it without a word. The browser's own number is ten times Dexie's.
 */
async function versionOnDisk({ name }: Dexie): Promise<number> {
  const held = await globalThis.indexedDB?.databases();
  return Math.floor((held?.find((one) => one.name === name)?.version ?? 0) / 10);
}
