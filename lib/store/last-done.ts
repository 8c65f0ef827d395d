/** What the member did last in one place, which can be taken back until it is let go, and why something could not be done. */
import { signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { Kept, StoreProblem } from './problems';

export type Undoable = { readonly undo: () => Kept<unknown> };

export function createLastDone<Done extends Undoable>() {
  const done = signal<Done | null>(null);
  const problem = signal<StoreProblem | null>(null);
  const report = (outcome: Result<unknown, StoreProblem>): void => {
    problem.value = outcome.ok ? null : outcome.problem;
  };
  return {
    done,
    problem,
    /** Of what cannot be taken back: leaves what was done before it as the last. */
    report,
    /** Of what is done at once. */
    did(what: Done): void {
      problem.value = null;
      done.value = what;
    },
    /** `doneBy`: what was done then, `null` where there is nothing to take back. */
    async act<Value>(outcome: Kept<Value>, doneBy: (value: Value) => Done | null): Kept<Value> {
      const result = await outcome;
      report(result);
      done.value = result.ok ? doneBy(result.value) : null;
      return result;
    },
    async undo(): Promise<void> {
      const last = done.value;
      done.value = null;
      if (last) report(await last.undo());
    },
    letGo(): void {
      done.value = null;
    },
  };
}
