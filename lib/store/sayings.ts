/** What the member says of the papers on show, as their lists hand it on. Only the last of it can be taken back. */
import { effect, untracked } from '@preact/signals';
import type { Explanation } from '@/lib/check/explained';
import type { FigureSaid } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { LearntFrom, OwnMeaning } from '@/lib/glossary/own';
import type { NoteKind } from '@/lib/marking';
import type { createCorrectionList } from './correction-list';
import type { createExplanationList } from './explanation-list';
import type { HeldExplanation } from './explanations';
import type { createGlossaryList } from './glossary-list';
import type { NoteList } from './note-list';
import type { FigureCorrectionRow, NoteRow } from './rows';

type Lists = {
  readonly glossary: ReturnType<typeof createGlossaryList>;
  readonly corrections: ReturnType<typeof createCorrectionList>;
  readonly explanations: ReturnType<typeof createExplanationList>;
  readonly notes: NoteList;
};
type Paper = { readonly id: string };
type Explained =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'taken-back'; readonly explanation: HeldExplanation };

export function createSayings({ glossary, corrections, explanations, notes }: Lists) {
  const all = [glossary, corrections, explanations, notes];
  for (const list of all)
    effect(() => {
      if (list.done.value === null) return;
      untracked(() => {
        for (const other of all) if (other !== list) other.letGo();
      });
    });
  const last = () => all.find(({ done }) => done.value !== null);
  return {
    onText: (note: NoteRow, text: string): void => notes.change(note, { text }),
    onKind: (note: NoteRow, kind: NoteKind): void => notes.change(note, { kind }),
    onColour: notes.recolour,
    onDelete: (note: NoteRow): void => void notes.remove(note),
    onMean: ({ id }: Paper, meaning: OwnMeaning, from: LearntFrom | null): void =>
      void glossary.give({ ...meaning, paperId: from?.paperId ?? id }),
    onCorrect: ({ id }: Paper, measure: HeldMeasure, said: FigureSaid): void =>
      void corrections.say(id, measure, said),
    onExplain: ({ id }: Paper, said: Explained): void =>
      void (said.kind === 'explained'
        ? explanations.explain(id, said.explanation)
        : explanations.takeBack(said.explanation)),
    onForget: (correction: FigureCorrectionRow): void => void corrections.forget(correction),
    onUndo: (): void => void last()?.undo(),
    onLetGo: (): void => last()?.letGo(),
  };
}
