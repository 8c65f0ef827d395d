/** The questions of a meeting, prepared and asked. Loaded on the first visit, so that the rest of the desk opens without it. */
import type { VNode } from 'preact';
import { BringInQuestionsDialog } from '@/components/BringInQuestionsDialog';
import { Button } from '@/components/Button';
import { DeskEnquiry } from '@/components/DeskEnquiry';
import { Dialog } from '@/components/Dialog';
import type { WholeMeeting } from '@/components/desk-text';
import { NewQuestion } from '@/components/NewQuestion';
import { QuestionSheet } from '@/components/QuestionSheet';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import { saveFile } from '@/lib/platform/save-file';
import { linesThatMayLeave, mayLeave } from '@/lib/store/exempt';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { questions as text } from '@/lib/words/questions';
import type { Desk } from './desk';
import type { Here } from './question-lists';
import { createQuestions, type Lent, type Questions } from './questions';
import { sheetFile } from './sheet-files';
import { showingIn } from './showing';
import { notYetAsked } from './suggested';

type PlaceProps = { readonly desk: Desk; readonly whole: WholeMeeting };

export function openQuestions(lent: Lent) {
  const questions = createQuestions(lent);
  return {
    Sheet: (props: PlaceProps) => <Sheet questions={questions} {...props} />,
    Enquiry: (props: PlaceProps) => <Enquiry questions={questions} {...props} />,
    Write: () => <Write questions={questions} />,
    items: () => questions.suggested.items.value,
    begun: () => questions.begun.value,
    isReady: () => questions.isReady.value,
  };
}

/** On the page of the meeting itself. */
function Write({ questions: { suggested, write } }: { readonly questions: Questions }) {
  return (
    <NewQuestion
      items={suggested.items.value}
      onWrite={(item) => void write(item, 'question')}
      onNote={(item) => void write(item, 'note')}
      onLine={null}
    />
  );
}

type Props = PlaceProps & { readonly questions: Questions };

function Sheet(props: Props) {
  const { questions, desk, whole } = props;
  const { withExempt, meetingNotes } = desk;
  return withLines(props, (lines) => {
    const shown = meetingNotes.shown.value;
    const asked = shown.filter(({ note }) => note.kind === 'question');
    const { rows, leftOut } = withExempt.value
      ? { rows: asked.map(({ note }) => note), leftOut: 0 }
      : mayLeave(asked.map(({ note }) => note));
    const leaving = new Set(rows.map(({ id }) => id));
    return (
      <QuestionSheet
        whole={whole}
        questions={asked.filter(({ note }) => leaving.has(note.id))}
        lines={
          withExempt.value
            ? lines
            : linesThatMayLeave(
                lines,
                asked.map(({ note }) => note),
              )
        }
        items={questions.suggested.items.value}
        requests={new Set(shown.flatMap(({ note }) => (note.kind === 'request' ? [note.id] : [])))}
        leftOut={leftOut}
        withExempt={withExempt.value}
        memberName={desk.memberName.value}
        begun={questions.begun.value}
        one={desk.place.value.kind === 'questions' ? desk.place.value.one : null}
        showingOf={showingIn(whole.papers)}
        onExempt={(isIn) => {
          withExempt.value = isIn;
        }}
        onStatus={(note, status, number) => questions.mark(note, status, number, today())}
        onAnswer={(note, text) => questions.answer(note, { text })}
        onRequest={(note, number) => void questions.request(note, number)}
        onWrite={(item) => void questions.write(item, 'question')}
        onPrint={() => window.print()}
        onSave={(format, sheet) =>
          void sheetFile(sheet, format).then((file) => {
            saveFile(file);
            void questions.tell(text.files.saved(rows.length, leftOut));
          })
        }
        {...writing(desk)}
      />
    );
  });
}

function Enquiry(props: Props) {
  const { questions, desk, whole } = props;
  const { meetingNotes, withExempt } = desk;
  const { suggested, lists } = questions;
  return withLines(props, (lines) => {
    const notes = meetingNotes.shown.value;
    const asked = notes.map(({ note }) => note).filter(({ kind }) => kind === 'question');
    const here = { whole, questions: asked, lines, memberName: desk.memberName.value };
    const { rows, leftOut } = mayLeave(asked);
    const leaving = withExempt.value
      ? here
      : { ...here, questions: rows, lines: linesThatMayLeave(lines, asked) };
    return (
      <>
        <DeskEnquiry
          whole={whole}
          notes={notes}
          lines={lines}
          items={suggested.items.value}
          suggestions={notYetAsked(suggested.suggestions.value, asked)}
          unread={suggested.unread.value}
          deadlines={suggested.deadlines.value}
          begun={questions.begun.value}
          leftOut={leftOut}
          withExempt={withExempt.value}
          showingOf={showingIn(whole.papers)}
          onExempt={(isIn) => {
            withExempt.value = isIn;
          }}
          onAsk={questions.ask}
          onAnswer={questions.answer}
          onMove={questions.move}
          onRemove={(note) => void desk.removeNote(note, meetingNotes)}
          onLine={(line, change) => void questions.writeLine(line, change)}
          onMoveLine={(line, step, among) => void questions.moveLine(line, step, among)}
          onRemoveLine={(line) => void questions.removeLine(line)}
          onTake={(one) => void questions.take(one)}
          onWrite={(item) => void questions.write(item, 'question')}
          onNewLine={(item) => void questions.beginLine(item)}
          onSaveList={() => {
            lists.save(leaving);
            void questions.tell(
              text.files.saved(leaving.questions.length, asked.length - leaving.questions.length),
            );
            withExempt.value = false;
          }}
          onList={(file) => void lists.read(file, here)}
          {...writing(desk)}
        />
        <ListDialog lists={lists} here={here} />
      </>
    );
  });
}

function ListDialog({ lists, here }: { lists: Questions['lists']; here: Here }) {
  const asked = lists.asked.value;
  if (asked === null) return null;
  const close = () => {
    lists.asked.value = null;
  };
  if (asked.kind === 'bring-in') {
    return (
      <BringInQuestionsDialog
        {...asked}
        onBringIn={(merged) => void lists.bringIn(asked, merged, here)}
        onClose={close}
      />
    );
  }
  return (
    <Dialog title={asked.file} onClose={close}>
      <p>{text.lists.problem[asked.kind]}</p>
      <p class="button-row">
        <Button onPress={close}>{text.lists.close}</Button>
      </p>
    </Dialog>
  );
}

function withLines({ questions, desk }: Props, view: (lines: readonly LineRow[]) => VNode) {
  const stored = desk.meetingNotes.stored.value;
  const lines = questions.lines.value;
  if (stored === null || lines === null) return <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
  if (!stored.ok) return <StoreTrouble problem={stored.problem} when="read" />;
  if (!lines.ok) return <StoreTrouble problem={lines.problem} when="read" />;
  return view(lines.value);
}

const writing = ({ meetingNotes }: Desk) => ({
  onText: (note: NoteRow, text: string) => meetingNotes.change(note, { text }),
  onCopy: (text: string) => void navigator.clipboard.writeText(text),
});

/** Of the member's own clock, ISO. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
