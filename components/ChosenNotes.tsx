/** The bar for what is chosen: saved, changed, put in a line of enquiry or deleted together. */
import { useState } from 'preact/hooks';
import type { Colour } from '@/lib/marking';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { myNotes as text } from '@/lib/words/my-notes';
import { Button } from './Button';
import { ChooseKindDialog, type Mark } from './ChooseKindDialog';
import { ChooseLineDialog, type NewLine } from './ChooseLineDialog';
import { ChosenBar } from './ChosenBar';

export type ChosenActions = {
  readonly onSave: (notes: readonly NoteRow[]) => void;
  readonly onKinds: (notes: readonly NoteRow[], mark: Mark) => void;
  readonly onLine: (notes: readonly NoteRow[], line: LineRow | NewLine) => void;
  readonly onDelete: (notes: readonly NoteRow[]) => void;
};

type Props = {
  readonly notes: readonly NoteRow[];
  /** How many of them the filters hide. */
  readonly hidden: number;
  readonly lines: readonly LineRow[];
  readonly meaningOf: (colour: Colour) => string;
  readonly actions: ChosenActions;
  readonly onClear: () => void;
};

export function ChosenNotes({ notes, hidden, lines, meaningOf, actions, onClear }: Props) {
  const [asked, setAsked] = useState<'kind' | 'line' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <ChosenBar count={text.chosen(notes.length)} hidden={hidden > 0 ? text.hidden(hidden) : null}>
        <Button size="small" icon="save" onPress={() => actions.onSave(notes)}>
          {text.save}
        </Button>
        <Button size="small" onPress={() => setAsked('kind')}>
          {text.changeKind}
        </Button>
        <Button size="small" onPress={() => setAsked('line')}>
          {text.line}
        </Button>
        <Button
          size="small"
          icon="bin"
          onPress={() => {
            actions.onDelete(notes);
            onClear();
          }}
        >
          {text.remove}
        </Button>
        <Button size="small" onPress={onClear}>
          {text.clearChosen}
        </Button>
      </ChosenBar>
      {asked === 'kind' && (
        <ChooseKindDialog
          count={notes.length}
          meaningOf={meaningOf}
          onMark={(mark) => {
            close();
            actions.onKinds(notes, mark);
          }}
          onClose={close}
        />
      )}
      {asked === 'line' && (
        <ChooseLineDialog
          notes={notes}
          lines={lines}
          onLine={(line) => {
            close();
            actions.onLine(notes, line);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
