/** A question before the meeting: its words, whom it is for, where it stands, what came of it. */
import { askingOf, NO_ANSWER } from '@/lib/ask/asking';
import type { Answer, Asking, LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { questions } from '@/lib/words/questions';
import { Choice } from './Choice';
import { MoveButtons } from './MoveButtons';
import { NoteEditor } from './NoteEditor';
import type { ShownNote } from './panel-state';
import { QuestionEvidence } from './QuestionEvidence';
import type { Showing } from './question-text';
import { SheetPassages } from './SheetParts';
import { TypedField } from './TypedField';
import './QuestionEditor.css';

const text = questions.enquiry;

export type QuestionActions = {
  readonly onText: (note: NoteRow, text: string) => void;
  readonly onAsk: (note: NoteRow, change: Partial<Asking>) => void;
  readonly onAnswer: (note: NoteRow, change: Partial<Answer>) => void;
  /** `among`: those it stands with, in their order. */
  readonly onMove: (note: NoteRow, step: -1 | 1, among: readonly NoteRow[]) => void;
  readonly onRemove: (note: NoteRow) => void;
  readonly onCopy: (text: string) => void;
};

type Props = QuestionActions & {
  readonly shown: ShownNote;
  readonly among: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
  readonly showingOf: Showing;
};

const PRIORITIES: readonly Asking['priority'][] = ['first', 'normal', 'if-time'];
const STATUSES: readonly Asking['status'][] = ['draft', 'submitted', 'asked', 'answered', 'not-reached'];

export function QuestionEditor(props: Props) {
  const { shown, among, lines, notes, begun, showingOf, onAsk } = props;
  const { note, saved } = shown;
  const asking = askingOf(note);
  const name = note.text.slice(0, 60) || words.notes.withoutText;
  const place = among.findIndex(({ id }) => id === note.id);
  return (
    <article class="question-editor" aria-label={name} data-follow-up={asking.isFollowUp || undefined}>
      <NoteEditor
        kind="question"
        text={note.text}
        saved={saved}
        takesFocus={begun === note.id}
        onText={(typed) => props.onText(note, typed)}
        onCopy={props.onCopy}
      />
      <SheetPassages note={note} showingOf={showingOf} />
      <div class="enquiry-fields">
        <TypedField label={text.to} value={asking.to} rows={1} onValue={(to) => onAsk(note, { to })} />
        <TypedField label={text.by} value={asking.by} rows={1} onValue={(by) => onAsk(note, { by })} />
        <Choice
          label={text.priority}
          options={PRIORITIES}
          chosen={asking.priority}
          nameOf={(priority) => questions.priority[priority]}
          onChoose={(priority) => onAsk(note, { priority })}
        />
        <Choice
          label={text.status}
          options={STATUSES}
          chosen={asking.status}
          nameOf={(status) => questions.status[status]}
          onChoose={(status) => onAsk(note, { status })}
        />
        {lines.length > 0 && (
          <Choice
            label={text.inLine}
            options={['', ...lines.map(({ id }) => id)]}
            chosen={lines.some(({ id }) => id === asking.lineId) ? (asking.lineId ?? '') : ''}
            nameOf={(id) => lineName(lines, id)}
            onChoose={(id) => onAsk(note, { lineId: id || null, place: null })}
          />
        )}
      </div>
      <label class="question-editor-check">
        <input
          type="checkbox"
          checked={asking.isFollowUp}
          onChange={({ currentTarget }) => onAsk(note, { isFollowUp: currentTarget.checked })}
        />
        {text.isFollowUp}
      </label>
      <QuestionEvidence
        note={note}
        answer={asking.answer ?? NO_ANSWER}
        marked={notes.map((one) => one.note)}
        onAsk={onAsk}
        onAnswer={props.onAnswer}
      />
      <MoveButtons
        name={name}
        isFirst={place <= 0}
        isLast={place === among.length - 1}
        remove={{ text: words.notes.remove, named: words.notes.removeNamed(words.notes.kind.question, name) }}
        onMove={(step) => props.onMove(note, step, among)}
        onRemove={() => props.onRemove(note)}
      />
    </article>
  );
}

const lineName = (lines: readonly LineRow[], id: string): string =>
  id === '' ? text.noLine : lines.find((line) => line.id === id)?.name || text.withoutName;
