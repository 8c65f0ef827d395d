/** What the member explained of the challenges of the papers on show; the last change can be taken back. */
import type { ReadonlySignal } from '@preact/signals';
import type { Explanation } from '@/lib/check/explained';
import {
  changeExplanations,
  type ExplanationChange,
  explain,
  explanationsFor,
  type HeldExplanation,
  takeBack,
} from './explanations';
import type { Undoable } from './last-done';
import type { Store } from './open';
import { createSaidList } from './said-list';

/** What was just done to a challenge. */
type Told = { readonly kind: 'explained' | 'taken-back' };

export type ExplanationDone = Told & Undoable;

export function createExplanationList(store: Store, paperIds: ReadonlySignal<readonly string[]>) {
  const { act, ...list } = createSaidList<
    ReadonlyMap<string, readonly HeldExplanation[]>,
    HeldExplanation,
    ExplanationChange,
    Told
  >(paperIds, {
    read: (ids) => explanationsFor(store, ids),
    byPaperIn: (read) => read,
    change: (undo) => changeExplanations(store, undo),
  });
  return {
    ...list,
    explain: (paperId: string, explanation: Explanation): Promise<void> =>
      act(explain(store, paperId, explanation), { kind: 'explained' }),
    takeBack: (explanation: HeldExplanation): Promise<void> =>
      act(takeBack(store, explanation), { kind: 'taken-back' }),
  };
}
