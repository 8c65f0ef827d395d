/** A query of the store as a signal: `null` until it has answered for the first time. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { Kept, StoreProblem } from '@/lib/store/problems';
import { watching } from '@/lib/store/watch';

export type Watched<Value> = ReadonlySignal<Result<Value, StoreProblem> | null>;

/** `ask` may read signals: the query is asked anew when they change. It gives `null` where there is nothing to ask. */
export function watched<Value>(ask: () => (() => Kept<Value>) | null): Watched<Value> {
  const answer = signal<Result<Value, StoreProblem> | null>(null);
  effect(() => {
    const query = ask();
    answer.value = null;
    if (!query) return;
    return watching(query, (value) => {
      answer.value = value;
    });
  });
  return answer;
}
