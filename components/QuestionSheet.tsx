/** The questions of a meeting in agenda order, each with its page and words: to be printed and taken along. */
import { sentenceAt } from '@/lib/document/sentences';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { byItem, itemHeading, type WholeMeeting, whenText } from './desk-text';
import { Empty } from './Empty';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { quotedText } from './note-place';
import { noteSource } from './passage-text';
import './QuestionSheet.css';

type Props = {
  readonly whole: WholeMeeting;
  readonly questions: readonly NoteRow[];
  /** How many come from exempt papers, or such as may be, and are not here. */
  readonly leftOut: number;
  readonly withExempt: boolean;
  readonly onExempt: (withExempt: boolean) => void;
  readonly onPrint: () => void;
};

export function QuestionSheet(props: Props) {
  const { whole, questions, leftOut, withExempt, onExempt, onPrint } = props;
  const { committee, council, meeting } = whole;
  const text = words.desk.sheet;
  return (
    <main class="desk question-sheet">
      <div class="question-sheet-bar">
        <a class="desk-back" href={hrefOf({ kind: 'meeting', key: meeting.key })}>
          <Icon name="back" size="small" /> {words.desk.meeting.mine}
        </a>
        {questions.length > 0 && (
          <Button kind="main" icon="print" onPress={onPrint}>
            {text.print}
          </Button>
        )}
      </div>
      <header>
        {council && <p>{council.name}</p>}
        <h1 tabIndex={-1}>{committee?.name ?? words.desk.shelf.noCommittee}</h1>
        <p class="question-sheet-when">{[whenText(meeting), meeting.venue].filter(Boolean).join(', ')}</p>
        <p>{text.title}</p>
      </header>
      {leftOut > 0 && (
        <Notice
          kind="doubt"
          icon="lock"
          actions={<Button onPress={() => onExempt(true)}>{text.putIn(leftOut)}</Button>}
        >
          {text.leftOut(leftOut)}
        </Notice>
      )}
      {withExempt && (
        <Notice
          kind="late"
          icon="lock"
          actions={<Button onPress={() => onExempt(false)}>{text.takeOut}</Button>}
        >
          {text.holdsExempt}
        </Notice>
      )}
      {questions.length === 0 && leftOut === 0 && (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      )}
      <Questions questions={questions} />
      {questions.length > 0 && <footer>{text.pages}</footer>}
    </main>
  );
}

/** The sentence or row that holds the words meant, as far as the note keeps it. */
function QuotedSentence({ note }: { note: NoteRow }) {
  const quoted = quotedText(note);
  if (quoted === null) return null;
  const { text, start, end } = quoted;
  const sentence = sentenceAt(text, start);
  return (
    <blockquote>
      {text.slice(sentence.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, Math.max(end, sentenceAt(text, end - 1).end))}
    </blockquote>
  );
}

function Questions({ questions }: { questions: readonly NoteRow[] }) {
  const text = words.desk.sheet;
  const numbers = new Map(questions.map(({ id }, index) => [id, index + 1]));
  return byItem(questions).map((group) => (
    <section key={group.item ?? ''}>
      <h2>{itemHeading(group)}</h2>
      <ol>
        {group.notes.map((question) => (
          <li key={question.id} class="question">
            <b>{numbers.get(question.id)}</b>
            <div>
              <p class="question-text">{question.text || text.withoutWords}</p>
              <QuotedSentence note={question} />
              <p class="question-place">
                {[noteSource(question), question.paperTitle].filter(Boolean).join(', ')}
              </p>
            </div>
            <div class="question-boxes" aria-hidden="true">
              <span>{text.asked}</span>
              <span>{text.answered}</span>
            </div>
            <div class="question-lines" aria-hidden="true">
              <i />
              <i />
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}
