/** Why something could not be kept or fetched. Each has a sentence in `words/`. */
import { fail, type Result } from '@/lib/result';

export type StoreProblem =
  /** No room on the disk. Nothing of the attempt was stored. */
  | { readonly kind: 'full' }
  /** The browser keeps no data here: a private window, or site data switched off. */
  | { readonly kind: 'blocked' }
  /** A newer Kloe has been at work on this computer: its records are left alone. */
  | { readonly kind: 'newer' }
  /** Another window changed the database's shape; this one must be loaded again. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'cannot-open'; readonly detail: string }
  /** Records of an earlier Kloe could not be brought up to date: they are as they were. */
  | { readonly kind: 'not-upgraded'; readonly detail: string }
  /** What was to be changed is no longer there: it was deleted in another window. */
  | { readonly kind: 'gone' }
  /** The name would make a circle: A counts as B counts as A. */
  | { readonly kind: 'circle' }
  | { readonly kind: 'failed'; readonly detail: string };

export type Kept<Value> = Promise<Result<Value, StoreProblem>>;

/** Runs one piece of storing. What the browser throws comes back as a problem. */
export async function attempt<Value>(
  work: () => PromiseLike<Result<Value, StoreProblem>>,
): Promise<Result<Value, StoreProblem>> {
  try {
    return await work();
  } catch (error) {
    return fail(problemFrom(error));
  }
}

/**
 * After a write for which there was no room, Firefox lets the next transaction of the same window delete and nothing
 * else, whatever it was asked for: the first change after room was made would be refused, and was not begun.
 */
export async function onceMore<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!causesOf(error).some(({ name }) => name === 'InvalidStateError')) throw error;
    return work();
  }
}

export function problemFrom(error: unknown): StoreProblem {
  const causes = causesOf(error);
  const isNamed = (...names: readonly string[]) => causes.some(({ name }) => names.includes(name));
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(' < ');
  if (isNamed('QuotaExceededError')) return { kind: 'full' };
  if (isNamed('SecurityError', 'MissingAPIError', 'InvalidStateError', 'NotAllowedError')) {
    return { kind: 'blocked' };
  }
  if (isNamed('VersionError')) return { kind: 'newer' };
  if (isNamed('OpenFailedError', 'UpgradeError', 'UnknownError')) {
    return { kind: 'cannot-open', detail };
  }
  return isNamed('DatabaseClosedError') ? { kind: 'closed' } : { kind: 'failed', detail };
}

/** An error and what lies under it: Dexie wraps the browser's own. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let cause = error;
  while (isError(cause) && causes.length < 5) {
    causes.push(cause);
    cause = 'inner' in cause ? cause.inner : cause.cause;
  }
  return causes;
}

/** A DOMException is no `Error` in every browser, but reads like one. */
const isError = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
