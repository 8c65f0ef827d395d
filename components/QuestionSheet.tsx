/** The questions of a meeting in the order in which they are put: read at arm's length, marked with one tap, printed. */
import { useRef, useState } from 'preact/hooks';
import { askingOf } from '@/lib/ask/asking';
import { arrangeQuestions } from '@/lib/ask/order';
import { languageOfName } from '@/lib/document/names';
import { isListenedTo, KEYS } from '@/lib/keys';
import type { LineRow } from '@/lib/store/question-rows';
import { deskWords } from '@/lib/words/desk';
import { questions as text } from '@/lib/words/questions';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { itemHeading, type WholeMeeting, whenText } from './desk-text';
import { Empty } from './Empty';
import { Icon } from './Icon';
import { LineHead } from './LineHead';
import { NewQuestion } from './NewQuestion';
import { Notice } from './Notice';
import type { ShownNote } from './panel-state';
import type { SheetToWrite } from './question-document';
import { type Showing, standingOf } from './question-text';
import { SheetFiles, type SheetFormat } from './SheetFiles';
import { type SheetActions, SheetQuestion } from './SheetQuestion';
import './QuestionSheet.css';
import './PrintedPage.css';
import './QuestionSheetPrint.css';

export type AgendaItems = readonly { readonly item: string; readonly title: string | null }[];

type Props = SheetActions & {
  readonly whole: WholeMeeting;
  readonly questions: readonly ShownNote[];
  readonly lines: readonly LineRow[];
  readonly items: AgendaItems;
  /** The information requests that are still there. */
  readonly requests: ReadonlySet<string>;
  /** How many come from exempt papers, or such as may be, and are not here. */
  readonly leftOut: number;
  readonly withExempt: boolean;
  /** Whose sheet it is; empty where the member gives no name. */
  readonly memberName: string;
  /** Just begun: its words are being written. */
  readonly begun: string | null;
  /** Id of the one that was asked for; `null` where the whole sheet was. */
  readonly one: string | null;
  /** Where quoted words are shown; `null` where their paper is no longer kept. */
  readonly showingOf: Showing;
  readonly onExempt: (withExempt: boolean) => void;
  readonly onWrite: (item: string | null) => void;
  readonly onPrint: () => void;
  readonly onSave: (format: SheetFormat, sheet: SheetToWrite) => void;
};

/** Steps of the letters, the middle one as designed. */
const SIZES = ['small', 'normal', 'large', 'largest'] as const;

export function QuestionSheet(props: Props) {
  const { whole, questions, lines, leftOut, withExempt } = props;
  const list = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(1);
  useArrowKeys(list, '[data-question]', '.sheet-question');
  const shown = new Map(questions.map((one) => [one.note.id, one]));
  const groups = arrangeQuestions(
    questions.map(({ note }) => note),
    lines,
    props.items,
  );
  const order = groups.flatMap((group) => group.lines.flatMap((line) => line.questions));
  const numbers = new Map(order.map(({ id }, index) => [id, index + 1]));
  const sheet = text.sheet;
  return (
    <main class="desk question-sheet" data-letters={SIZES[size]}>
      <div class="question-sheet-bar">
        <div>
          <p class="question-sheet-title">{sheet.title(whole.meeting.date)}</p>
          <p role="status">{sheet.standing(standingOf(order.map((one) => askingOf(one).status)))}</p>
        </div>
        <div class="question-sheet-tools">
          <Button label={sheet.smaller} isDisabled={size === 0} onPress={() => setSize(size - 1)}>
            A−
          </Button>
          <Button
            label={sheet.larger}
            isDisabled={size === SIZES.length - 1}
            onPress={() => setSize(size + 1)}
          >
            A+
          </Button>
          <Button icon="print" onPress={props.onPrint}>
            {sheet.print}
          </Button>
        </div>
      </div>
      <SheetHead whole={whole} memberName={props.memberName} />
      {leftOut > 0 && (
        <Notice
          kind="doubt"
          icon="lock"
          actions={<Button onPress={() => props.onExempt(true)}>{sheet.putIn(leftOut)}</Button>}
        >
          {sheet.leftOut(leftOut)}
        </Notice>
      )}
      {withExempt && (
        <Notice
          kind="late"
          icon="lock"
          actions={<Button onPress={() => props.onExempt(false)}>{sheet.takeOut}</Button>}
        >
          {sheet.holdsExempt}
        </Notice>
      )}
      {order.length === 0 && leftOut === 0 && (
        <Empty title={sheet.none}>
          <p>{sheet.noneText}</p>
        </Empty>
      )}
      <div ref={list}>
        {groups.map((group) => (
          <section key={group.item ?? ''}>
            <h2>{itemHeading({ item: group.item, title: group.title, notes: [] })}</h2>
            {group.lines.map(({ line, questions: own }) => (
              <div key={line?.id ?? ''}>
                {line && own.length > 0 && <LineHead line={line} />}
                <ol>
                  {own.map((note) => (
                    <SheetQuestion
                      key={note.id}
                      number={numbers.get(note.id) ?? 0}
                      shown={shown.get(note.id) ?? { note, saved: 'stored' }}
                      isBegun={props.begun === note.id}
                      isArrival={props.one === note.id}
                      hasRequest={props.requests.has(askingOf(note).requestId ?? '')}
                      showingOf={props.showingOf}
                      onText={props.onText}
                      onStatus={props.onStatus}
                      onAnswer={props.onAnswer}
                      onRequest={props.onRequest}
                      onCopy={props.onCopy}
                    />
                  ))}
                </ol>
              </div>
            ))}
          </section>
        ))}
      </div>
      <NewQuestion items={props.items} onWrite={props.onWrite} onNote={null} onLine={null} />
      {order.length > 0 && (
        <SheetFiles
          onSave={(format) =>
            props.onSave(format, {
              whole,
              groups,
              leftOut,
              holdsExempt: withExempt,
              memberName: props.memberName,
            })
          }
        />
      )}
      {order.length > 0 && (
        <footer>
          {isListenedTo(KEYS.sheet.asked) && <p class="question-sheet-keys">{sheet.keys}</p>}
          <p>{sheet.pages}</p>
        </footer>
      )}
    </main>
  );
}

function SheetHead({
  whole: { committee, council, meeting },
  memberName,
}: Pick<Props, 'whole' | 'memberName'>) {
  return (
    <header>
      <p class="question-sheet-ways">
        <a class="desk-back" href={hrefOf({ kind: 'meeting', key: meeting.key })}>
          <Icon name="back" size="small" /> {deskWords.meeting.mine}
        </a>
        <a class="desk-back" href={hrefOf({ kind: 'enquiry', key: meeting.key })}>
          <Icon name="ask" size="small" /> {deskWords.meeting.enquiry}
        </a>
      </p>
      {council && <p lang={languageOfName(council.name)}>{council.name}</p>}
      <h1 tabIndex={-1} lang={committee ? languageOfName(committee.name) : undefined}>
        {committee?.name ?? deskWords.shelf.noCommittee}
      </h1>
      <p class="question-sheet-when">{[whenText(meeting), meeting.venue].filter(Boolean).join(', ')}</p>
      {memberName !== '' && (
        <p class="question-sheet-by">
          {text.sheet.of} <b>{memberName}</b>
        </p>
      )}
    </header>
  );
}
