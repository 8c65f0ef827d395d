/** All that the member wrote, at the desk: narrowed, ordered, chosen; saved, printed, changed and deleted many at once. */
import { useRef, useState } from 'preact/hooks';
import type { Titled } from '@/lib/document/titles';
import type { Colour } from '@/lib/marking';
import type { LineRow } from '@/lib/store/question-rows';
import { myNotes as text } from '@/lib/words/my-notes';
import { BringInFile } from './BringInFile';
import { Button } from './Button';
import { type ChosenActions, ChosenNotes } from './ChosenNotes';
import type { NoteActions, NoteColours } from './DeskNotes';
import type { WholeMeeting } from './desk-text';
import { Empty } from './Empty';
import { MyNoteFilters } from './MyNoteFilters';
import { MyNoteList } from './MyNoteList';
import { ALL_NOTES, type NoteChoice } from './note-address';
import { chooseNotes } from './note-choice';
import type { ShownNote } from './panel-state';
import type { Showing } from './question-text';
import './DeskMyNotes.css';

export type MyNotesActions = NoteActions &
  Pick<NoteColours, 'onColour'> &
  ChosenActions & {
    readonly onChoice: (choice: NoteChoice) => void;
    readonly onFile: (file: File) => void;
  };

type Props = {
  readonly notes: readonly ShownNote[];
  readonly lines: readonly LineRow[];
  /** Items as the pages of the meetings print them. */
  readonly agenda: readonly Titled[];
  readonly meetings: readonly WholeMeeting[];
  readonly choice: NoteChoice;
  /** What the member means by a colour. */
  readonly meaningOf: (colour: Colour) => string;
  readonly showingOf: Showing;
  readonly actions: MyNotesActions;
};

export function DeskMyNotes(props: Props) {
  const { notes, lines, meetings, choice, meaningOf, actions } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const rows = notes.map(({ note }) => note);
  const shown = chooseNotes(rows, choice, meetings);
  const chosenNotes = rows.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id));
    setChosen(new Set(isChosen ? [...others, ...ids] : others));
  };
  return (
    <main class="desk desk-my-notes">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          {notes.length > 0 && (
            <p class="desk-sub" role="status">
              {text.sub(shown.length, notes.length)}
            </p>
          )}
        </div>
        <div class="desk-head-actions">
          <BringInFile accept=".json,.jsonld,application/json,application/ld+json" onFile={actions.onFile}>
            {text.bringIn}
          </BringInFile>
          {shown.length > 0 && (
            <Button kind="main" icon="save" onPress={() => actions.onSave(shown)}>
              {text.save}
            </Button>
          )}
        </div>
      </div>
      {notes.length === 0 ? (
        <FirstUse />
      ) : (
        <div class="desk-columns">
          <MyNoteFilters notes={rows} meetings={meetings} choice={choice} onChoice={actions.onChoice} />
          <div ref={list}>
            {shown.length === 0 ? (
              <Empty
                title={text.noneFound}
                actions={<Button onPress={() => actions.onChoice(ALL_NOTES)}>{text.clear}</Button>}
              />
            ) : (
              <MyNoteList
                notes={notes}
                shown={shown}
                agenda={props.agenda}
                meetings={meetings}
                choice={choice}
                chosen={chosen}
                meaningOf={meaningOf}
                showingOf={props.showingOf}
                onChoose={choose}
                {...actions}
              />
            )}
            {chosenNotes.length > 0 && (
              <ChosenNotes
                notes={chosenNotes}
                hidden={chosenNotes.filter((note) => !shown.includes(note)).length}
                lines={lines}
                meaningOf={meaningOf}
                actions={actions}
                onClear={() => {
                  setChosen(new Set());
                  list.current?.querySelector('input')?.focus();
                }}
              />
            )}
          </div>
        </div>
      )}
    </main>
  );
}

function FirstUse() {
  return (
    <Empty
      title={text.none}
      actions={
        <Button icon="book" href="reader.html">
          {text.openPdf}
        </Button>
      }
    >
      <p>{text.noneText}</p>
      <p>{text.noneWhere}</p>
    </Empty>
  );
}
