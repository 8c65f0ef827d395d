/** Before the meeting: lines of enquiry and questions, item by item, made, worded and ordered; what the papers suggest asking. */
import { arrangeQuestions, byNumber } from '@/lib/ask/order';
import type { FindingOf } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { LineRow } from '@/lib/store/question-rows';
import { deskWords } from '@/lib/words/desk';
import { questions as text } from '@/lib/words/questions';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { itemHeading, meetingName, type WholeMeeting } from './desk-text';
import { Empty } from './Empty';
import { type EnquiryActions, EnquiryItem } from './EnquiryItem';
import { Icon } from './Icon';
import { NewQuestion } from './NewQuestion';
import { Notice } from './Notice';
import type { ShownNote } from './panel-state';
import { sourceText } from './passage-text';
import { type ListActions, QuestionLists } from './QuestionLists';
import type { AgendaItems } from './QuestionSheet';
import { Quote } from './Quote';
import type { Showing } from './question-text';
import type { SuggestedQuestion } from './SuggestedQuestions';
import './DeskEnquiry.css';

type Props = EnquiryActions &
  ListActions & {
    readonly whole: WholeMeeting;
    /** All notes of the meeting: what is marked in them can be quoted. */
    readonly notes: readonly ShownNote[];
    readonly lines: readonly LineRow[];
    readonly items: AgendaItems;
    readonly suggestions: readonly SuggestedQuestion[];
    /** Papers of the meeting that this Kloe has not looked through. */
    readonly unread: number;
    readonly deadlines: readonly Sited<FindingOf<'question-deadline'>>[];
    readonly begun: string | null;
    readonly leftOut: number;
    readonly withExempt: boolean;
    readonly onExempt: (withExempt: boolean) => void;
    readonly showingOf: Showing;
    readonly onWrite: (item: string | null) => void;
    readonly onNewLine: (item: string | null) => void;
  };

export function DeskEnquiry(props: Props) {
  const { whole, notes, lines, items, suggestions } = props;
  const { meeting, committee } = whole;
  const questions = notes.filter(({ note }) => note.kind === 'question').map(({ note }) => note);
  const groups = arrangeQuestions(questions, lines, items);
  const begunItems = new Set(groups.map(({ item }) => item));
  const onlySuggested = [...new Set(suggestions.map(({ item }) => item))]
    .filter((item) => !begunItems.has(item))
    .map((item) => ({ item, title: items.find((one) => one.item === item)?.title ?? null, lines: [] }));
  const all = [...groups, ...onlySuggested].toSorted((one, other) => byNumber(one.item, other.item));
  return (
    <main class="desk desk-enquiry">
      <p>
        <a class="desk-back" href={hrefOf({ kind: 'meeting', key: meeting.key })}>
          <Icon name="back" size="small" /> {deskWords.meeting.mine}
        </a>
      </p>
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.enquiry.title}</h1>
          <p class="desk-sub">{meetingName(committee?.name ?? null, meeting.date)}</p>
          <p class="desk-sub">{text.enquiry.sub}</p>
        </div>
        <div class="desk-head-actions">
          <Button kind="main" icon="list" href={hrefOf({ kind: 'questions', key: meeting.key, one: null })}>
            {text.enquiry.sheet}
          </Button>
        </div>
      </div>
      {props.deadlines.map(({ finding, passage }) => (
        <Notice key={`${passage.page} ${passage.words}`} kind="info" icon="clock">
          {text.enquiry.deadline(finding.date, finding.time)}
          <Quote text={passage.words} />
          <small>{sourceText(passage)}</small>
        </Notice>
      ))}
      {all.length === 0 && (
        <Empty title={text.enquiry.none}>
          <p>{text.enquiry.noneText}</p>
        </Empty>
      )}
      {all.map((group) => (
        <section class="sheet" key={group.item ?? ''}>
          <h2>{itemHeading({ item: group.item, title: group.title, notes: [] })}</h2>
          <EnquiryItem
            {...props}
            groups={group.lines}
            suggestions={suggestions.filter(({ item }) => item === group.item)}
          />
        </section>
      ))}
      <NewQuestion items={items} onWrite={props.onWrite} onNote={null} onLine={props.onNewLine} />
      <QuestionLists {...props} hasQuestions={questions.length > 0} />
      {props.unread > 0 && (
        <p>
          <small>{text.suggest.unread(props.unread)}</small>
        </p>
      )}
    </main>
  );
}
