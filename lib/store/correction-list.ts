/** The member's corrections of the figures of the papers on show; the last one can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type FigureSaid, markOf } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { type CorrectionChange, changeCorrections, correctFigure, correctionsOf } from './figure-corrections';
import type { Store } from './open';
import type { Kept, StoreProblem } from './problems';
import type { FigureCorrectionRow } from './rows';
import { watch } from './watch';

/** What was just done to the figure of that name. */
export type FigureDone = {
  readonly kind: FigureSaid['kind'];
  readonly indicator: string;
  readonly undo: CorrectionChange;
};

const NONE: readonly FigureCorrectionRow[] = [];

export function createCorrectionList(store: Store, paperIds: ReadonlySignal<readonly string[]>) {
  /** By paper. A list stays the same object while nothing in it changes: much hangs on it. */
  const byPaper = signal<ReadonlyMap<string, readonly FigureCorrectionRow[]>>(new Map());
  const done = signal<FigureDone | null>(null);
  const problem = signal<StoreProblem | null>(null);

  effect(() => {
    const ids = paperIds.value;
    if (ids.length === 0) return;
    const watching = new AbortController();
    watch(
      () => correctionsOf(store, ids),
      (read) => {
        if (read.ok) byPaper.value = regrouped(byPaper.peek(), read.value);
      },
      watching.signal,
    );
    return () => watching.abort();
  });

  const act = async (
    outcome: Kept<CorrectionChange>,
    told: Pick<FigureDone, 'kind' | 'indicator'>,
  ): Promise<void> => {
    const result = await outcome;
    problem.value = result.ok ? null : result.problem;
    done.value = result.ok ? { ...told, undo: result.value } : null;
  };
  return {
    done,
    problem,
    of: (paperId: string): readonly FigureCorrectionRow[] => byPaper.value.get(paperId) ?? NONE,
    async say(paperId: string, { main, corrected }: HeldMeasure, said: FigureSaid): Promise<void> {
      const told = { kind: said.kind, indicator: main.finding.indicator };
      const before = byPaper.value.get(paperId)?.find((row) => row === corrected?.by)?.id ?? null;
      if (said.kind === 'as-read') {
        await act(changeCorrections(store, { put: [], remove: before === null ? [] : [before] }), told);
        return;
      }
      const mark = corrected?.by.mark ?? markOf(main);
      const changes = said.kind === 'corrected' ? said.changes : null;
      await act(correctFigure(store, paperId, { mark, changes }, before), told);
    },
    /** One whose figure is found no more. */
    forget: ({ id, mark: { indicator } }: FigureCorrectionRow): Promise<void> =>
      act(changeCorrections(store, { put: [], remove: [id] }), { kind: 'as-read', indicator }),
    async undo(): Promise<void> {
      const undo = done.value?.undo;
      done.value = null;
      if (undo) await changeCorrections(store, undo);
    },
    letGo(): void {
      done.value = null;
    },
  };
}

function regrouped(
  before: ReadonlyMap<string, readonly FigureCorrectionRow[]>,
  rows: readonly FigureCorrectionRow[],
): ReadonlyMap<string, readonly FigureCorrectionRow[]> {
  const grouped = Map.groupBy(rows, ({ paperId }) => paperId);
  return new Map(
    [...grouped].map(([id, own]) => {
      const known = before.get(id);
      return [id, known && JSON.stringify(known) === JSON.stringify(own) ? known : own];
    }),
  );
}
