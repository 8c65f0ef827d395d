/** What another member's list would add, before anything is added; what is alike stands side by side. */
import { useId, useState } from 'preact/hooks';
import type { Alike, Incoming } from '@/lib/ask/merging';
import type { ListedQuestion, QuestionList } from '@/lib/ask/question-list';
import { questions } from '@/lib/words/questions';
import { meetingName } from './desk-text';
import { IncomingDialog } from './IncomingDialog';
import './BringInQuestionsDialog.css';

const text = questions.lists;

type Props = {
  readonly file: string;
  readonly list: QuestionList;
  readonly incoming: Incoming;
  readonly refused: readonly number[];
  /** It names another meeting than the one it would go to. */
  readonly isOther: boolean;
  /** `merged`: the pairs that become one question; of the others both stay. */
  readonly onBringIn: (merged: readonly Alike[]) => void;
  readonly onClose: () => void;
};

export function BringInQuestionsDialog(props: Props) {
  const { file, list, incoming, refused, isOther, onBringIn, onClose } = props;
  const { fresh, same, alike } = incoming;
  const [merged, setMerged] = useState<readonly Alike[]>([]);
  const hasNews = fresh.length + alike.length > 0;
  return (
    <IncomingDialog
      title={text.bringInTitle(file)}
      of="questions"
      text={text}
      onBringIn={hasNews ? () => onBringIn(merged) : null}
      onClose={onClose}
    >
      <p>{hasNews ? text.bringInText : text.nothingNew}</p>
      {isOther && <p>{text.other(meetingName(list.meeting.committee, list.meeting.date))}</p>}
      {fresh.length > 0 && (
        <section>
          <h3>{text.fresh(fresh.length)}</h3>
          <ul>
            {fresh.map((question) => (
              <li key={question.id}>
                <Said question={question} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {alike.length > 0 && <h3>{text.alike(alike.length)}</h3>}
      {alike.map((pair) => (
        <Pair
          key={pair.read.id}
          pair={pair}
          isMerged={merged.includes(pair)}
          onMerged={(isMerged) =>
            setMerged(isMerged ? [...merged, pair] : merged.filter((one) => one !== pair))
          }
        />
      ))}
      {same.length > 0 && <p>{text.same(same.length)}</p>}
      {refused.length > 0 && <p>{text.refused(refused)}</p>}
    </IncomingDialog>
  );
}

type PairProps = {
  readonly pair: Alike;
  readonly isMerged: boolean;
  readonly onMerged: (isMerged: boolean) => void;
};

function Pair({ pair: { held, read }, isMerged, onMerged }: PairProps) {
  const name = useId();
  return (
    <fieldset>
      <legend class="hidden-text">{held.text}</legend>
      <div class="bring-in-pair">
        <div>
          <small>{text.yours}</small>
          <Said question={held} />
        </div>
        <div>
          <small>{text.theirs}</small>
          <Said question={read} />
        </div>
      </div>
      {[false, true].map((wants) => (
        <label class="choice" key={String(wants)}>
          <input type="radio" name={name} checked={isMerged === wants} onChange={() => onMerged(wants)} />
          {wants ? text.merge : text.keepBoth}
        </label>
      ))}
    </fieldset>
  );
}

function Said({ question: { text: words, by, to, answer } }: { question: ListedQuestion }) {
  const { sheet } = questions;
  const about = [to && sheet.to(to), by && sheet.by(by), answer?.text && sheet.answerSaid(answer.text)];
  return (
    <p>
      {words || sheet.withoutWords} <small>{about.filter(Boolean).join('. ')}</small>
    </p>
  );
}
