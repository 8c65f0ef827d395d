/** Under an open row: ask about it or note something, and what the member has written on its words. */
import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { NoteEditor } from './NoteEditor';
import { NoteSign } from './NoteSign';
import type { NoteAbout, PanelActions, ShownNote } from './panel-state';
import './RowNotes.css';

type Props = {
  /** The row's own buttons. */
  readonly children?: ComponentChildren;
  readonly about: NoteAbout;
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
  /** Asking about it is the main thing to do in the view. */
  readonly isMain?: boolean;
  readonly actions: Pick<PanelActions, 'onBegin' | 'onText' | 'onKind' | 'onCopy' | 'onDelete'>;
};

export function RowNotes({ about, notes, begun, isMain = true, actions, children }: Props) {
  return (
    <div class="row-notes">
      {notes.map(({ note, saved }) => (
        <div key={note.id}>
          <p class="row-notes-kind">
            <span>
              <NoteSign kind={note.kind} colour={note.colour} /> {words.notes.kind[note.kind]}
            </span>
            <Button
              kind="bare"
              size="small"
              icon="bin"
              label={words.notes.removeNamed(words.notes.kind[note.kind], note.text.slice(0, 60))}
              onPress={() => actions.onDelete(note)}
            >
              {words.notes.remove}
            </Button>
          </p>
          <NoteEditor
            kind={note.kind}
            text={note.text}
            saved={saved}
            takesFocus={note.id === begun}
            onText={(text) => actions.onText(note, text)}
            onKind={(kind) => actions.onKind(note, kind)}
            onCopy={actions.onCopy}
          />
        </div>
      ))}
      <p class="row-notes-begin">
        <Button
          kind={isMain && notes.length === 0 ? 'main' : 'plain'}
          size="small"
          icon="ask"
          onPress={() => actions.onBegin('question', about)}
        >
          {findingWords.ask}
        </Button>
        <Button size="small" icon="pencil" onPress={() => actions.onBegin('note', about)}>
          {findingWords.note}
        </Button>
        <Button size="small" icon="envelope" onPress={() => actions.onBegin('request', about)}>
          {findingWords.askInWriting}
        </Button>
        {children}
      </p>
    </div>
  );
}
