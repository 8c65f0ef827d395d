/** One question at the meeting: its words, what it is about, how far it is, and what was answered. */
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { askingOf, NO_ANSWER } from '@/lib/ask/asking';
import { isKey, KEYS, keyAmong } from '@/lib/keys';
import type { Asking } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { questions } from '@/lib/words/questions';
import { Button } from './Button';
import { NoteEditor } from './NoteEditor';
import { NotStored } from './NotStored';
import type { ShownNote } from './panel-state';
import type { Showing } from './question-text';
import { SheetPassages, SheetStatus } from './SheetParts';
import { TypedField } from './TypedField';

const text = questions.sheet;

export type SheetActions = {
  readonly onText: (note: NoteRow, text: string) => void;
  /** `number`: as it stands on the sheet, to say what was done. */
  readonly onStatus: (note: NoteRow, status: Asking['status'], number: number) => void;
  readonly onAnswer: (note: NoteRow, text: string) => void;
  readonly onRequest: (note: NoteRow, number: number) => void;
  readonly onCopy: (text: string) => void;
};

type Props = SheetActions & {
  readonly number: number;
  readonly shown: ShownNote;
  readonly isBegun: boolean;
  /** It was asked for: the focus comes here. */
  readonly isArrival: boolean;
  readonly hasRequest: boolean;
  readonly showingOf: Showing;
};

export function SheetQuestion(props: Props) {
  const { number, shown, isBegun, hasRequest, showingOf } = props;
  const { note, saved } = shown;
  const [isChanging, setChanging] = useState(false);
  const [wantsAnswer, setWantsAnswer] = useState(false);
  const asking = askingOf(note);
  const { status, to, by, isFollowUp } = asking;
  const answer = asking.answer ?? NO_ANSWER;
  const isOpen = status === 'asked' || isChanging;
  const isWriting = isBegun || note.text === '';
  const become = (next: Asking['status']) => {
    setChanging(false);
    props.onStatus(note, next, number);
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    // Out of a field, so that the keys of the sheet act again.
    if (isKey(event, KEYS.everywhere.close)) return event.currentTarget.focus();
    const isInField = event.target instanceof Element && event.target.matches('input, textarea, select');
    const name = isInField ? null : keyAmong(event, KEYS.sheet);
    if (name === 'asked' && status !== 'asked') become('asked');
    else if (name === 'answered' && status !== 'answered') become('answered');
    else if (name === 'request' && !hasRequest) props.onRequest(note, number);
    else if (name === 'answer' && event.target === event.currentTarget) {
      setChanging(true);
      setWantsAnswer(true);
    } else return;
    event.preventDefault();
  };
  return (
    <li data-question data-status={status} data-open={isOpen} data-follow-up={isFollowUp || undefined}>
      <article
        class="sheet-question"
        aria-label={text.question(number)}
        data-arrival={props.isArrival || undefined}
        tabIndex={-1}
        onKeyDown={press}
      >
        <b class="question-number">{number}</b>
        <div class="question-body">
          {isWriting ? (
            <NoteEditor
              kind="question"
              text={note.text}
              saved={saved}
              takesFocus={isBegun}
              onText={(typed) => props.onText(note, typed)}
              onCopy={props.onCopy}
            />
          ) : (
            <p class="question-text">{note.text}</p>
          )}
          {isFollowUp && <p class="question-named">{text.followUp}</p>}
          <SheetPassages note={note} showingOf={showingOf} />
          {(to || by) && (
            <p class="question-named">{[to && text.to(to), by && text.by(by)].filter(Boolean).join('. ')}</p>
          )}
          {!isOpen && answer.text.trim() !== '' && (
            <p class="question-answer">
              {text.answerSaid(answer.text.trim())} {answer.on && text.answeredOn(answer.on)}
            </p>
          )}
          {isOpen && (
            <TypedField
              label={text.answer}
              hint={saved === 'stored' ? text.saved : ''}
              value={answer.text}
              rows={2}
              size="room"
              takesFocus={wantsAnswer}
              onValue={(typed) => props.onAnswer(note, typed)}
            />
          )}
          {!isWriting && <NotStored saved={saved} />}
          {hasRequest && <p class="question-named">{text.isRequest}</p>}
        </div>
        <div class="question-state">
          <SheetStatus status={status} />
        </div>
        <div class="question-actions">
          {isOpen ? (
            <>
              <Button kind="main" size="room" icon="tick" onPress={() => become('answered')}>
                {text.markAnswered}
              </Button>
              {!hasRequest && (
                <Button size="room" onPress={() => props.onRequest(note, number)}>
                  {text.notAnswered}
                </Button>
              )}
              {status === 'asked' && (
                <Button size="room" onPress={() => become('not-reached')}>
                  {text.notReached}
                </Button>
              )}
            </>
          ) : status === 'answered' ? (
            <Button
              kind="bare"
              size="room"
              label={text.changeNamed(number)}
              onPress={() => setChanging(true)}
            >
              {text.change}
            </Button>
          ) : (
            <>
              <Button size="room" onPress={() => become('asked')}>
                {text.markAsked}
              </Button>
              {status !== 'not-reached' ? (
                <Button kind="bare" size="room" onPress={() => become('not-reached')}>
                  {text.notReached}
                </Button>
              ) : (
                !hasRequest && (
                  <Button size="room" onPress={() => props.onRequest(note, number)}>
                    {text.makeRequest}
                  </Button>
                )
              )}
            </>
          )}
        </div>
        <PrintedBoxes status={status} hasAnswer={answer.text.trim() !== ''} />
      </article>
    </li>
  );
}

/** For the pen: what is known is ticked already. */
function PrintedBoxes({ status, hasAnswer }: { status: Asking['status']; hasAnswer: boolean }) {
  const isAnswered = status === 'answered';
  return (
    <>
      <div class="question-boxes" aria-hidden="true">
        <span data-ticked={isAnswered || status === 'asked'}>{text.asked}</span>
        <span data-ticked={isAnswered}>{text.answered}</span>
      </div>
      {!hasAnswer && (
        <div class="question-lines" aria-hidden="true">
          <i />
          <i />
        </div>
      )}
    </>
  );
}
