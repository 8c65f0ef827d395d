/** All that the member wrote on this meeting or page, by item. */
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { ColourChoice } from './ColourChoice';
import { Empty } from './Empty';
import type { SectionProps } from './FindingSection';
import { later, useLoaded } from './loaded';
import { NoteRow } from './NoteRow';
import { quotedText } from './note-place';
import { PanelSection } from './PanelSection';
import type { ShownNote } from './panel-state';
import { notePlace } from './passage-text';
import { SectionBar } from './SectionBar';
import { Source } from './Source';

const laterGroups = later(() => import('./NoteGroups'));

export function NotesSection({ paper, view, actions, links, onBack, onGoTo }: SectionProps) {
  const { panel, everywhere } = words;
  const { notes } = view;
  const { onPrintQuestions } = actions;
  const hasQuestions = notes.some(({ note }) => note.kind === 'question');
  const grouping = useLoaded(true, laterGroups);
  const row = (shown: ShownNote) => (
    <NoteRow
      key={shown.note.id}
      kind={shown.note.kind}
      text={shown.note.text}
      quote={quotedText(shown.note)}
      source={<NoteSource shown={shown} onShow={actions.onShowNote} />}
      colours={
        shown.note.kind === 'highlight' && (
          <ColourChoice
            colour={shown.note.colour}
            meanings={view.meanings}
            onColour={(colour) => actions.onColour(shown.note, colour)}
          />
        )
      }
      saved={shown.saved}
      takesFocus={shown.note.id === view.begun}
      onText={(text) => actions.onText(shown.note, text)}
      onKind={(kind) => actions.onKind(shown.note, kind)}
      onCopy={actions.onCopy}
      onDelete={() => actions.onDelete(shown.note)}
    />
  );
  const write = (
    <Button kind="main" icon="ask" onPress={() => actions.onBegin('question', null)}>
      {panel.notes.write}
    </Button>
  );
  return (
    <>
      <SectionBar
        title={words.lists.name.notes}
        count={notes.length === 0 ? null : everywhere.count(notes.length)}
        links={links}
        here="notes"
        onBack={onBack}
        onGoTo={onGoTo}
      />
      {notes.length === 0 ? (
        <Empty title={findingWords.none.notes} actions={write}>
          <p>{findingWords.usually.notes}</p>
          <p>{panel.notes.noneOnMeeting}</p>
        </Empty>
      ) : (
        <PanelSection label={words.notes.doMore}>
          <p class="panel-row">
            {write}
            {hasQuestions && onPrintQuestions && (
              <Button icon="print" onPress={onPrintQuestions}>
                {panel.notes.print}
              </Button>
            )}
          </p>
        </PanelSection>
      )}
      {notes.length > 0 && <h2 class="hidden-text">{words.notes.written}</h2>}
      {grouping && (
        <grouping.NoteGroups notes={notes.map(({ note }) => note)} keeps={view.begun} agenda={paper.agenda}>
          {(own) => notes.filter(({ note }) => own.includes(note)).map(row)}
        </grouping.NoteGroups>
      )}
    </>
  );
}

function NoteSource({
  shown: { note },
  onShow,
}: {
  shown: ShownNote;
  onShow: (note: ShownNote['note']) => void;
}) {
  if (note.at === null) return <small>{notePlace(note)}</small>;
  return (
    <span>
      <Source onOpen={() => onShow(note)}>{notePlace(note)}</Source>
    </span>
  );
}
