/** The questions of a meeting, prepared and asked. Loaded on the first visit, so that the rest of the desk opens without it. */
import type { WholeMeeting } from '@/components/desk-text';
import { QuestionSheet } from '@/components/QuestionSheet';
import { StoreTrouble } from '@/components/StoreTrouble';
import { mayLeave } from '@/lib/store/exempt';
import type { Store } from '@/lib/store/open';
import type { Act, Desk } from './desk';
import type { DeskNotes } from './notes';
import { createQuestions, type Questions } from './questions';
import { showingIn } from './showing';

export function openQuestions(store: Store, act: Act, notes: DeskNotes, meetingKey: () => string | null) {
  const questions = createQuestions(store, act, notes, meetingKey);
  return { Sheet: (props: PlaceProps) => <Sheet questions={questions} {...props} /> };
}

type PlaceProps = { readonly desk: Desk; readonly whole: WholeMeeting };

function Sheet({ questions, desk, whole }: PlaceProps & { questions: Questions }) {
  const { withExempt, meetingNotes } = desk;
  const stored = meetingNotes.stored.value;
  const lines = questions.lines.value;
  if (stored === null || lines === null) return null;
  if (!stored.ok) return <StoreTrouble problem={stored.problem} when="read" />;
  if (!lines.ok) return <StoreTrouble problem={lines.problem} when="read" />;
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
      lines={lines.value}
      items={questions.items.value}
      requests={new Set(shown.flatMap(({ note }) => (note.kind === 'request' ? [note.id] : [])))}
      leftOut={leftOut}
      withExempt={withExempt.value}
      begun={questions.begun.value}
      showingOf={showingIn(whole.papers)}
      onExempt={(isIn) => {
        withExempt.value = isIn;
      }}
      onText={(note, text) => meetingNotes.change(note, { text })}
      onStatus={(note, status, number) => questions.mark(note, status, number, today())}
      onAnswer={(note, text) => questions.answer(note, { text })}
      onRequest={(note, number) => void questions.request(note, number)}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onWrite={(item) =>
        void questions.write(
          whole.meeting.key,
          item,
          questions.items.value.find((one) => one.item === item)?.title ?? null,
        )
      }
      onPrint={() => window.print()}
    />
  );
}

/** Of the member's own clock, ISO. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
