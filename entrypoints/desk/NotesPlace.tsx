/** All notes, wired. Loaded on the first visit, so that the rest of the desk opens without it. */
import { useEffect } from 'preact/hooks';
import { BringInNotesDialog, NotTakenDialog } from '@/components/BringInNotesDialog';
import { DeskMyNotes } from '@/components/DeskMyNotes';
import { PrintedNotes } from '@/components/PrintedNotes';
import { SaveNotesDialog } from '@/components/SaveNotesDialog';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import type { WrittenNotes } from '@/lib/export/notes';
import { mayLeave } from '@/lib/store/exempt';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import { inPage } from '@/lib/words/in-page';
import { myNotes as text } from '@/lib/words/my-notes';
import { createMyNotes, type Lent, type MyNotes } from './my-notes';
import { showingIn } from './showing';

type PlaceProps = {
  readonly papers: readonly PaperRow[];
  readonly onChoice: Parameters<typeof DeskMyNotes>[0]['actions']['onChoice'];
  readonly onDeleteNote: (note: NoteRow, notes: MyNotes['notes']) => void;
};

export function openNotes(lent: Lent) {
  const mine = createMyNotes(lent);
  return {
    isReady: () => mine.stored.value !== null && mine.lines.value !== null,
    Place: (props: PlaceProps) => (
      <>
        <NotesPlace mine={mine} lent={lent} {...props} />
        <Saving mine={mine} papers={props.papers} />
        <Incoming mine={mine} />
        {mine.printing.value && (
          <Printing
            notes={mine.printing.value}
            onPrinted={() => {
              mine.printing.value = null;
            }}
          />
        )}
      </>
    ),
  };
}

function NotesPlace({
  mine,
  lent,
  papers,
  onChoice,
  onDeleteNote,
}: PlaceProps & { mine: MyNotes; lent: Lent }) {
  const choice = lent.choice.value;
  const stored = mine.stored.value;
  const lines = mine.lines.value;
  if (stored?.ok === false) return <StoreTrouble problem={stored.problem} when="read" />;
  if (lines?.ok === false) return <StoreTrouble problem={lines.problem} when="read" />;
  if (stored === null || lines === null || choice === null) {
    return <Skeleton rows={3}>{text.loading}</Skeleton>;
  }
  const { notes } = mine;
  return (
    <DeskMyNotes
      notes={notes.shown.value}
      lines={lines.value}
      agenda={mine.agenda.value}
      meetings={lent.meetings.value}
      choice={choice}
      meaningOf={(colour) => lent.meaningOf(colour) ?? inPage.meaning[colour]}
      showingOf={showingIn(papers)}
      actions={{
        onChoice,
        onFile: (file) => void mine.read(file),
        onText: (note, typed) => notes.change(note, { text: typed }),
        onKind: (note, kind) => notes.change(note, { kind }),
        onColour: (note, colour) => notes.change(note, { colour }),
        onCopy: (typed) => void navigator.clipboard.writeText(typed),
        onDeleteNote: (note) => onDeleteNote(note, notes),
        onSave: (rows) => {
          mine.saving.value = rows;
        },
        onKinds: (rows, mark) => void mine.toKind(rows, mark),
        onLine: (rows, line) => void mine.toLine(rows, line),
        onDelete: (rows) => void mine.remove(rows),
      }}
    />
  );
}

function Incoming({ mine }: { mine: MyNotes }) {
  const asked = mine.incoming.value;
  if (asked === null) return null;
  const close = () => {
    mine.incoming.value = null;
  };
  if (asked.kind === 'not-taken') return <NotTakenDialog {...asked} onClose={close} />;
  return (
    <BringInNotesDialog
      file={asked.file}
      compared={asked.compared}
      wordless={asked.read.wordless}
      onBringIn={(way) => void mine.bringIn(asked, way)}
      onClose={close}
    />
  );
}

function Saving({ mine, papers }: { mine: MyNotes; papers: readonly PaperRow[] }) {
  const rows = mine.saving.value;
  if (rows === null) return null;
  return (
    <SaveNotesDialog
      count={rows.length}
      exempt={mayLeave(rows).leftOut}
      onSave={(format, withExempt) => void mine.save(rows, format, { withExempt, papers })}
      onClose={() => {
        mine.saving.value = null;
      }}
    />
  );
}

/** Put on the page, printed, and taken off again. */
function Printing({ notes, onPrinted }: { notes: WrittenNotes; onPrinted: () => void }) {
  useEffect(() => {
    const done = new AbortController();
    addEventListener('afterprint', onPrinted, { signal: done.signal });
    window.print();
    return () => done.abort();
  }, [notes]);
  return <PrintedNotes notes={notes} />;
}
