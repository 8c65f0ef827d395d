/** One follow-up: what may answer it, all that has happened, whose it is and by when. */
import type { BoardRow } from '@/lib/follow/board';
import type { Proposal } from '@/lib/follow/proposals';
import { words } from '@/lib/words';
import { followUps as text } from '@/lib/words/en/follow-ups';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import type { Chosen } from './FollowUpFilters';
import { FollowUpHistory } from './FollowUpHistory';
import { FollowUpProposal } from './FollowUpProposal';
import { Ageing } from './FollowUpRow';
import { aboutText, dueText, inUrgency, titleText } from './follow-up-text';
import { placeOf } from './note-place';
import type { Showing } from './question-text';
import { TypedField } from './TypedField';
import { Verdict } from './Verdict';
import './DeskFollowUp.css';

type Props = {
  readonly row: BoardRow;
  readonly here: Chosen;
  readonly showingOf: Showing;
  readonly onAnswer: (proposal: Proposal, isYes: boolean) => void;
  readonly onAddEvent: () => void;
  readonly onNote: (note: string) => void;
};

export function DeskFollowUp({ row, here, showingOf, onAnswer, onAddEvent, onNote }: Props) {
  const { followUp, life, group } = row;
  const due = dueText(row);
  return (
    <main class="desk desk-follow-up">
      <p>
        <Button kind="bare" icon="back" href={hrefOf({ ...here, one: null })}>
          {text.back}
        </Button>
      </p>
      <h1 tabIndex={-1}>{titleText(followUp)}</h1>
      <p class="desk-sub">
        {aboutText(row)}{' '}
        <Verdict kind={group === 'overdue' ? 'late' : 'plain'} icon="clock">
          {due ?? text.state[life.state]}
        </Verdict>
      </p>
      <div class="follow-up-columns">
        <div>
          {inUrgency(row).map((proposal) => (
            <FollowUpProposal
              key={proposal.key}
              proposal={proposal}
              asked={showingOf(followUp)}
              told={showingOf({ paperId: proposal.telling.paper.id, ...placeOf(proposal.telling.passage) })}
              onAnswer={onAnswer}
            />
          ))}
          <h2>{text.history}</h2>
          <FollowUpHistory row={row} showingOf={showingOf} />
          <Button icon="add" onPress={onAddEvent}>
            {text.addEvent}
          </Button>
        </div>
        <aside>
          <Facts row={row} />
          <TypedField label={text.myNote} value={followUp.note} rows={4} onValue={onNote} />
        </aside>
      </div>
    </main>
  );
}

function Facts({ row: { life, due, meetingsMissed, followUp } }: { readonly row: BoardRow }) {
  const day = words.everywhere.date;
  const printed = life.newDue?.due ?? followUp.due;
  const why = text.dueWhy[due.basis];
  return (
    <dl>
      <dt>{text.stands}</dt>
      <dd>
        {text.state[life.state]}
        {life.isPartAnswered && `, ${text.inPart}`}
      </dd>
      <dt>{text.toBeDoneBy}</dt>
      <dd>{life.owner ?? text.nobody}</dd>
      <dt>{text.dueLabel}</dt>
      <dd>
        {due.day === null
          ? (printed ?? (due.basis === 'next-meeting' ? text.dueNextMeeting : text.noDue))
          : day(due.day)}
        {why !== '' && <small>{why}</small>}
      </dd>
      {meetingsMissed > 0 && (
        <>
          <dt>{text.missedLabel}</dt>
          <dd>
            <Ageing missed={meetingsMissed} /> {meetingsMissed}
          </dd>
        </>
      )}
      {life.chased.times > 0 && (
        <>
          <dt>{text.chasedLabel}</dt>
          <dd>{text.chased(life.chased.times, life.chased.last)}</dd>
        </>
      )}
      {life.comesBack !== null && (
        <>
          <dt>{text.comesBackLabel}</dt>
          <dd>{text.comesBack(life.comesBack)}</dd>
        </>
      )}
    </dl>
  );
}
