/** What came of a question, what shows it, and more words it is about: those marked in the papers of the meeting. */
import { askingOf } from '@/lib/ask/asking';
import type { Answer, Asking, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { questions } from '@/lib/words/questions';
import { Button } from './Button';
import { Choice } from './Choice';
import { sourceText } from './passage-text';
import { TypedField } from './TypedField';

const text = questions.enquiry;

type Props = {
  readonly note: NoteRow;
  readonly answer: Answer;
  readonly marked: readonly NoteRow[];
  readonly onAsk: (note: NoteRow, change: Partial<Asking>) => void;
  readonly onAnswer: (note: NoteRow, change: Partial<Answer>) => void;
};

export function QuestionEvidence({ note, answer, marked, onAsk, onAnswer }: Props) {
  const { more } = askingOf(note);
  const passages = marked.filter(({ id }) => id !== note.id).flatMap(passageOf);
  const options = ['', ...passages.map((_, place) => String(place))];
  const nameOf = (place: string) => (place === '' ? text.choose : nameOfPassage(passages[Number(place)]));
  return (
    <details class="question-evidence">
      <summary>{text.more}</summary>
      <TypedField
        label={text.answer}
        value={answer.text}
        rows={2}
        onValue={(said) => onAnswer(note, { text: said })}
      />
      <div class="enquiry-fields">
        <TypedField
          label={text.answeredOn}
          type="date"
          value={answer.on ?? ''}
          rows={1}
          onValue={(on) => onAnswer(note, { on: on || null })}
        />
        <TypedField
          label={text.answerEvidence}
          hint={text.answerEvidenceHint}
          value={answer.evidence}
          rows={1}
          onValue={(evidence) => onAnswer(note, { evidence })}
        />
        {answer.passage ? (
          <Taken
            label={text.answerPassage}
            passage={answer.passage}
            onTake={() => onAnswer(note, { passage: null })}
          />
        ) : (
          passages.length > 0 && (
            <Choice
              label={text.answerPassage}
              options={options}
              chosen=""
              nameOf={nameOf}
              onChoose={(place) => onAnswer(note, { passage: passages[Number(place)] ?? null })}
            />
          )
        )}
        {more.map((passage) => (
          <Taken
            key={nameOfPassage(passage)}
            label={text.passages}
            passage={passage}
            onTake={() => onAsk(note, { more: more.filter((one) => one !== passage) })}
          />
        ))}
        {passages.length > 0 && (
          <Choice
            label={text.addPassage}
            options={options}
            chosen=""
            nameOf={nameOf}
            onChoose={(place) => {
              const passage = passages[Number(place)];
              if (passage) onAsk(note, { more: [...more, passage] });
            }}
          />
        )}
      </div>
      {passages.length === 0 && <small>{text.noPassages}</small>}
    </details>
  );
}

function Taken(props: { label: string; passage: QuotedPassage; onTake: () => void }) {
  const name = nameOfPassage(props.passage);
  return (
    <div>
      <p>
        <b>{props.label}</b>
      </p>
      <p>{name}</p>
      <Button size="small" icon="close" label={text.removePassage(name)} onPress={props.onTake}>
        {text.take}
      </Button>
    </div>
  );
}

const passageOf = ({ paperId, paperTitle, item, quote, at }: NoteRow): readonly QuotedPassage[] =>
  paperId !== null && quote && at ? [{ paperId, paperTitle, item, quote, at }] : [];

const nameOfPassage = (passage: QuotedPassage | undefined): string =>
  passage ? `“${passage.quote.exact.slice(0, 60)}” ${sourceText({ ...passage.at, item: passage.item })}` : '';
