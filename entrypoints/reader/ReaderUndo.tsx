/** Over the reader: what was just done and can be taken back, or why it could not be kept. */
import { StoreTrouble } from '@/components/StoreTrouble';
import { UndoBar } from '@/components/UndoBar';
import { undoText } from '@/components/undo-text';
import type { ReaderActions } from './actions';
import type { Workspace } from './workspace';

type Props = { readonly workspace: Workspace; readonly actions: ReaderActions };

export function ReaderUndo({ workspace: { notes, glossary, corrections, explanations }, actions }: Props) {
  const said = undoText({
    corrected: glossary.done.value,
    figureDone: corrections.done.value,
    explanationDone: explanations.done.value?.kind ?? null,
    noteDone: notes.done.value,
  });
  const problem =
    glossary.problem.value ?? corrections.problem.value ?? explanations.problem.value ?? notes.problem.value;
  if (said === null && problem === null) return null;
  return (
    <div class="reader-undo">
      {problem && <StoreTrouble problem={problem} when="change" />}
      {said !== null && (
        <UndoBar key={said} onUndo={actions.onUndo} onGone={actions.onLetGo}>
          {said}
        </UndoBar>
      )}
    </div>
  );
}
