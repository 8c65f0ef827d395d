/** One row of the board: what, whose, where it was asked, how late it is. */
import { languageOfWords } from '@/lib/document/language';
import type { BoardRow } from '@/lib/follow/board';
import { isKey, KEYS } from '@/lib/keys';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps as text } from '@/lib/words/follow-ups';
import { aboutText, askedSource, dueFromText, dueText, followUpTitle } from './follow-up-text';
import { Source } from './Source';
import { Verdict } from './Verdict';
import './FollowUpRow.css';

type Props = {
  readonly row: BoardRow;
  readonly href: string;
  /** Its words in their paper; `null` where that cannot be shown. */
  readonly showing: string | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Asks whether the passages that may be about it are. */
  readonly onConfirm: () => void;
};

export function FollowUpRow({ row, href, showing, isChosen, onChoose, onConfirm }: Props) {
  const { followUp, life, proposals } = row;
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (isKey(event, KEYS.board.choose)) onChoose(!isChosen);
    if (isKey(event, KEYS.board.confirm) && proposals.length > 0) {
      event.preventDefault();
      onConfirm();
    }
    if (isKey(event, KEYS.list.showPage))
      event.currentTarget.querySelector<HTMLElement>('.follow-up-where a')?.click();
  };
  return (
    <article class="follow-up-row" data-chosen={isChosen || undefined} onKeyDown={onKey}>
      <input
        type="checkbox"
        aria-label={followUpDeeds.chosen.choose(followUpTitle(followUp))}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div>
        <p class="follow-up-about">{aboutText(row)}</p>
        <h3 lang={languageOfWords(followUpTitle(followUp))}>
          <a href={href}>{followUpTitle(followUp)}</a>
        </h3>
        {life.owner && <p>{life.owner}</p>}
        <p class="follow-up-where">
          {showing !== null && followUp.paperId !== null && (
            <Source href={showing}>{askedSource(row)}</Source>
          )}
          {proposals.length > 0 && <Verdict kind="doubt">{proposalsText(row)}</Verdict>}
          {life.isPartAnswered && <span>{text.inPart}</span>}
          {life.review !== null && <span>{text.reviewOn(life.review)}</span>}
          {life.chased.times > 0 && <span>{text.chased(life.chased.times, life.chased.last)}</span>}
        </p>
      </div>
      <FollowUpDue row={row} />
    </article>
  );
}

const proposalsText = ({ proposals, life }: BoardRow): string =>
  proposals.some(({ state }) => state !== life.state) ? text.looksAnswered : text.looksMentioned;

function FollowUpDue({ row }: { readonly row: BoardRow }) {
  const { due, group, life, meetingsMissed, daysOld } = row;
  const words = dueText(row);
  const from = dueFromText(row);
  const isLate = group === 'overdue';
  return (
    <div class="follow-up-due">
      <Verdict kind={isLate ? 'late' : group === 'closed' ? 'done' : 'plain'} icon="clock">
        {words ?? text.state[life.state]}
      </Verdict>
      {isLate && due.day !== null && <p>{text.due(due.day)}</p>}
      {words !== null && from !== '' && <p>{from}</p>}
      {meetingsMissed > 0 && (
        <p>
          <Ageing missed={meetingsMissed} /> {text.missed(meetingsMissed)}
        </p>
      )}
      {!isLate && words !== null && daysOld !== null && daysOld > 0 && <p>{text.asked(daysOld)}</p>}
    </div>
  );
}

/** Beyond these the number says it. */
const MOST_SIGNS = 8;

export function Ageing({ missed }: { readonly missed: number }) {
  return (
    <span class="follow-up-ageing" aria-hidden="true">
      {Array.from({ length: Math.min(missed, MOST_SIGNS) }, (_, place) => (
        <i key={place} />
      ))}
    </span>
  );
}
