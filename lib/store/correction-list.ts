/** The member's corrections of the figures of the papers on show; the last one can be taken back. */
import type { ReadonlySignal } from '@preact/signals';
import { type FigureSaid, markOf } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { type CorrectionChange, changeCorrections, correctFigure, correctionsOf } from './figure-corrections';
import type { Undoable } from './last-done';
import type { Store } from './open';
import type { FigureCorrectionRow } from './rows';
import { createSaidList } from './said-list';

/** What was just done to the figure of that name. */
type Told = { readonly kind: FigureSaid['kind']; readonly indicator: string };

export type FigureDone = Told & Undoable;

export function createCorrectionList(store: Store, paperIds: ReadonlySignal<readonly string[]>) {
  const { act, ...list } = createSaidList<
    readonly FigureCorrectionRow[],
    FigureCorrectionRow,
    CorrectionChange,
    Told
  >(paperIds, {
    read: (ids) => correctionsOf(store, ids),
    byPaperIn: (rows) => Map.groupBy(rows, ({ paperId }) => paperId),
    change: (undo) => changeCorrections(store, undo),
  });
  return {
    ...list,
    async say(paperId: string, { main, corrected }: HeldMeasure, said: FigureSaid): Promise<void> {
      const told = { kind: said.kind, indicator: main.finding.indicator };
      const before = list.of(paperId).find((row) => row === corrected?.by)?.id ?? null;
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
  };
}
