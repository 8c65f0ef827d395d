/** One item: its lines of enquiry with their questions, those in no line, and what the papers suggest. */
import type { LineGroup } from '@/lib/ask/order';
import type { LineRow } from '@/lib/store/question-rows';
import { questions } from '@/lib/words/questions';
import { MoveButtons } from './MoveButtons';
import type { ShownNote } from './panel-state';
import { type QuestionActions, QuestionEditor } from './QuestionEditor';
import type { Showing } from './question-text';
import { type SuggestedQuestion, SuggestedQuestions } from './SuggestedQuestions';
import { TypedField } from './TypedField';

const text = questions.enquiry;

export type LineChange = Partial<Pick<LineRow, 'name' | 'wanted' | 'evidence'>>;

export type EnquiryActions = QuestionActions & {
  readonly onLine: (line: LineRow, change: LineChange) => void;
  /** `among`: the lines of its item, in their order. */
  readonly onMoveLine: (line: LineRow, step: -1 | 1, among: readonly LineRow[]) => void;
  readonly onRemoveLine: (line: LineRow) => void;
  readonly onTake: (suggested: SuggestedQuestion) => void;
};

type Props = EnquiryActions & {
  readonly groups: readonly LineGroup[];
  readonly notes: readonly ShownNote[];
  readonly suggestions: readonly SuggestedQuestion[];
  readonly begun: string | null;
  readonly showingOf: Showing;
};

export function EnquiryItem(props: Props) {
  const { groups, notes } = props;
  const lines = groups.flatMap(({ line }) => (line ? [line] : []));
  return (
    <>
      {groups.map(({ line, questions: own }) => (
        <section
          class="enquiry-line"
          key={line?.id ?? ''}
          aria-label={line ? `${text.line}: ${line.name || text.withoutName}` : undefined}
        >
          {line ? (
            <LineEditor {...props} line={line} lines={lines} />
          ) : (
            lines.length > 0 && <h3>{text.loose}</h3>
          )}
          {own.map((note) => (
            <QuestionEditor
              key={note.id}
              {...props}
              shown={notes.find((one) => one.note.id === note.id) ?? { note, saved: 'stored' }}
              among={own}
              lines={lines}
            />
          ))}
        </section>
      ))}
      <SuggestedQuestions suggestions={props.suggestions} onTake={props.onTake} />
    </>
  );
}

type LineProps = Props & { readonly line: LineRow; readonly lines: readonly LineRow[] };

function LineEditor({ line, lines, begun, onLine, onMoveLine, onRemoveLine }: LineProps) {
  const name = line.name || text.withoutName;
  return (
    <>
      <TypedField
        label={text.name}
        value={line.name}
        rows={1}
        takesFocus={begun === line.id}
        onValue={(typed) => onLine(line, { name: typed })}
      />
      <div class="enquiry-fields">
        <TypedField
          label={text.wanted}
          value={line.wanted}
          rows={2}
          onValue={(wanted) => onLine(line, { wanted })}
        />
        <TypedField
          label={text.evidence}
          value={line.evidence}
          rows={2}
          onValue={(evidence) => onLine(line, { evidence })}
        />
      </div>
      <MoveButtons
        name={name}
        isFirst={lines[0] === line}
        isLast={lines.at(-1) === line}
        remove={{ text: text.removeLine, named: text.removeLineNamed(name) }}
        onMove={(step) => onMoveLine(line, step, lines)}
        onRemove={() => onRemoveLine(line)}
      />
    </>
  );
}
