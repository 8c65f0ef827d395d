/** One follow-up: what may answer it, all that has happened, whose it is and by when. */
import type { BoardRow } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import type { Proposal } from '@/lib/follow/proposals';
import { KEYS } from '@/lib/keys';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps as text } from '@/lib/words/follow-ups';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { FollowUpFacts } from './FollowUpFacts';
import type { Chosen } from './FollowUpFilters';
import { FollowUpHistory, type HistoryActions } from './FollowUpHistory';
import { FollowUpProposal, type ProposalAnswer } from './FollowUpProposal';
import { FollowUpTies, type Ties } from './FollowUpTies';
import {
  aboutText,
  askedSource,
  dueText,
  type EventChoice,
  followUpTitle,
  inUrgency,
} from './follow-up-text';
import { placeOf } from './note-place';
import type { Showing } from './question-text';
import { TypedField } from './TypedField';
import { useKey } from './use-key';
import { Verdict } from './Verdict';
import './DeskFollowUp.css';

export type FollowUpActions = HistoryActions & {
  readonly onAnswer: (proposal: Proposal, answer: ProposalAnswer) => void;
  readonly onAddEvent: (choice: EventChoice) => void;
  readonly onNote: (note: string) => void;
  readonly onSplit: () => void;
  readonly onSeparate: (followUp: FollowUp) => void;
  readonly onSheet: () => void;
  /** `null` where it has no day, or waits for nothing. */
  readonly onReminder: (() => void) | null;
};

type Props = FollowUpActions & {
  readonly row: BoardRow;
  readonly here: Chosen;
  readonly showingOf: Showing;
  readonly ties: Ties;
  /** The day of the meeting on whose sheet it can be put; `null` where none is known. */
  readonly sheet: string | null;
};

export function DeskFollowUp({ row, here, showingOf, ties, sheet, ...actions }: Props) {
  const { followUp, life, group } = row;
  const due = dueText(row);
  const proposals = inUrgency(row);
  const answerFirst = (answer: ProposalAnswer) => {
    const [first] = proposals;
    if (first) actions.onAnswer(first, answer);
  };
  useKey(KEYS.board.confirm, () => answerFirst('yes'));
  useKey(KEYS.board.stillOpen, () => answerFirst('no'));
  return (
    <main class="desk desk-follow-up">
      <p>
        <Button kind="bare" icon="back" href={hrefOf({ ...here, one: null })}>
          {text.back}
        </Button>
      </p>
      <h1 tabIndex={-1}>{followUpTitle(followUp)}</h1>
      <p class="desk-sub">
        {aboutText(row)}{' '}
        <Verdict kind={group === 'overdue' ? 'late' : 'plain'} icon="clock">
          {due ?? text.state[life.state]}
        </Verdict>
      </p>
      <div class="follow-up-columns">
        <div>
          {proposals.map((proposal) => (
            <FollowUpProposal
              key={proposal.key}
              proposal={proposal}
              source={askedSource(row)}
              asked={showingOf(followUp)}
              told={showingOf({ paperId: proposal.telling.paper.id, ...placeOf(proposal.telling.passage) })}
              onAnswer={actions.onAnswer}
            />
          ))}
          <h2>{text.history}</h2>
          <FollowUpHistory
            row={row}
            showingOf={showingOf}
            onOpenFile={actions.onOpenFile}
            onRemoveFile={actions.onRemoveFile}
          />
          <Button icon="add" onPress={() => actions.onAddEvent('chased by e-mail')}>
            {text.addEvent}
          </Button>
        </div>
        <aside>
          <FollowUpFacts row={row} onChangeDue={() => actions.onAddEvent('due')} />
          <TypedField label={text.myNote} value={followUp.note} rows={4} onValue={actions.onNote} />
          <FollowUpTies ties={ties} onSeparate={actions.onSeparate} />
          <section class="follow-up-deeds">
            {actions.onReminder && (
              <Button size="small" icon="clock" onPress={actions.onReminder}>
                {text.reminder}
              </Button>
            )}
            {sheet === null ? (
              <small>{followUpDeeds.sheet.noMeeting}</small>
            ) : (
              <Button size="small" icon="ask" onPress={actions.onSheet}>
                {followUpDeeds.sheet.put(sheet)}
              </Button>
            )}
            <Button kind="bare" size="small" onPress={actions.onSplit}>
              {followUpDeeds.split.action}
            </Button>
            {group !== 'closed' && (
              <Button kind="bare" size="small" onPress={() => actions.onAddEvent('withdrawn')}>
                {text.withdraw(followUp.kind)}
              </Button>
            )}
          </section>
        </aside>
      </div>
    </main>
  );
}
