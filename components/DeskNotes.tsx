/** Notes and questions, by agenda item, each to be changed where it stands. */
import type { Colour } from '@/lib/marking';
import type { NoteRow as StoredNote } from '@/lib/store/rows';
import { ColourChoice } from './ColourChoice';
import { byItem, itemHeading } from './desk-text';
import { NoteOrigin } from './NoteOrigin';
import { NoteRow } from './NoteRow';
import type { NoteKind } from './NoteSign';
import { quotedText } from './note-place';
import type { PanelView, ShownNote } from './panel-state';
import type { AgendaItems } from './QuestionSheet';
import './DeskNotes.css';

export type NoteActions = {
  readonly onText: (note: StoredNote, text: string) => void;
  readonly onKind: (note: StoredNote, kind: NoteKind) => void;
  readonly onCopy: (text: string) => void;
  readonly onDeleteNote: (note: StoredNote) => void;
};

export type NoteColours = {
  readonly meanings: PanelView['meanings'];
  readonly onColour: (note: StoredNote, colour: Colour) => void;
};

type Props = NoteActions & {
  readonly notes: readonly ShownNote[];
  /** Of the meeting, as its papers print them. */
  readonly items: AgendaItems;
  readonly colours: NoteColours;
  /** Its field takes the focus. */
  readonly begun: string | null;
  /** Where the words of a note are shown; `null` where its paper is no longer kept. */
  readonly showingOf: (note: StoredNote) => string | null;
};

export function DeskNotes({ notes, items, colours, begun, showingOf, ...actions }: Props) {
  const shown = new Map(notes.map((one) => [one.note.id, one]));
  return (
    <>
      {byItem(
        notes.map(({ note }) => note),
        items,
      ).map((group) => (
        <section class="desk-notes" key={group.item ?? ''}>
          <h3>{itemHeading(group)}</h3>
          {group.notes.map((note) => (
            <NoteRow
              key={note.id}
              kind={note.kind}
              text={note.text}
              quote={quotedText(note)}
              source={<NoteOrigin note={note} href={showingOf(note)} />}
              colours={
                note.kind === 'highlight' && (
                  <ColourChoice
                    colour={note.colour}
                    meanings={colours.meanings}
                    onColour={(colour) => colours.onColour(note, colour)}
                  />
                )
              }
              saved={shown.get(note.id)?.saved ?? 'stored'}
              takesFocus={note.id === begun}
              onText={(text) => actions.onText(note, text)}
              onKind={(kind) => actions.onKind(note, kind)}
              onCopy={actions.onCopy}
              onDelete={() => actions.onDeleteNote(note)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
