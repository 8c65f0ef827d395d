/** A query that answers again whenever what it read has changed, in any window. */
import { liveQuery } from 'dexie';
import { fail, type Result } from '@/lib/result';
import { type Kept, problemFrom, type StoreProblem } from './problems';

/** Stops with the signal. Ask narrowly: a query over a whole table is run again at every change in it. */
export function watch<Value>(
  query: () => Kept<Value>,
  onValue: (value: Result<Value, StoreProblem>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const watching = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onValue(fail(problemFrom(error))),
  });
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}

/** Until what it gives is called: the end of an effect. */
export function watching<Value>(
  query: () => Kept<Value>,
  onValue: (value: Result<Value, StoreProblem>) => void,
): () => void {
  const ending = new AbortController();
  watch(query, onValue, ending.signal);
  return () => ending.abort();
}
