/** What the member explained of the challenges of the papers on show; the last change can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Explanation } from '@/lib/check/explained';
import {
  changeExplanations,
  type ExplanationChange,
  explain,
  explanationsFor,
  type HeldExplanation,
} from './explanations';
import type { Store } from './open';
import type { Kept, StoreProblem } from './problems';
import { watch } from './watch';

/** What was just done to a challenge. */
export type ExplanationDone = {
  readonly kind: 'explained' | 'taken-back';
  readonly undo: ExplanationChange;
};

const NONE: readonly HeldExplanation[] = [];

export function createExplanationList(store: Store, paperIds: ReadonlySignal<readonly string[]>) {
  /** By paper. A list stays the same object while nothing in it changes: much hangs on it. */
  const byPaper = signal<ReadonlyMap<string, readonly HeldExplanation[]>>(new Map());
  const done = signal<ExplanationDone | null>(null);
  const problem = signal<StoreProblem | null>(null);

  effect(() => {
    const ids = paperIds.value;
    if (ids.length === 0) return;
    const watching = new AbortController();
    watch(
      () => explanationsFor(store, ids),
      (read) => {
        if (read.ok) byPaper.value = keptAlike(byPaper.peek(), read.value);
      },
      watching.signal,
    );
    return () => watching.abort();
  });

  const act = async (outcome: Kept<ExplanationChange>, kind: ExplanationDone['kind']): Promise<void> => {
    const result = await outcome;
    problem.value = result.ok ? null : result.problem;
    done.value = result.ok ? { kind, undo: result.value } : null;
  };
  return {
    done,
    problem,
    of: (paperId: string): readonly HeldExplanation[] => byPaper.value.get(paperId) ?? NONE,
    explain: (paperId: string, explanation: Explanation): Promise<void> =>
      act(explain(store, paperId, explanation), 'explained'),
    takeBack: ({ id }: HeldExplanation): Promise<void> =>
      act(changeExplanations(store, { put: [], remove: [id] }), 'taken-back'),
    async undo(): Promise<void> {
      const undo = done.value?.undo;
      done.value = null;
      if (undo) await changeExplanations(store, undo);
    },
    letGo(): void {
      done.value = null;
    },
  };
}

function keptAlike(
  before: ReadonlyMap<string, readonly HeldExplanation[]>,
  now: ReadonlyMap<string, readonly HeldExplanation[]>,
): ReadonlyMap<string, readonly HeldExplanation[]> {
  return new Map(
    [...now].map(([id, own]) => {
      const known = before.get(id);
      return [id, known && JSON.stringify(known) === JSON.stringify(own) ? known : own];
    }),
  );
}
