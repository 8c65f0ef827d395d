/** How a follow-up stands: whose it is, when due and why, how often chased, when it comes back or is reviewed. */
import type { BoardRow } from '@/lib/follow/board';
import { words } from '@/lib/words';
import { followUps as text } from '@/lib/words/follow-ups';
import { Button } from './Button';
import { Ageing } from './FollowUpRow';
import { dueWhyText } from './follow-up-text';

type Props = { readonly row: BoardRow; readonly onChangeDue: () => void };

export function FollowUpFacts({ row, onChangeDue }: Props) {
  const { life, meetingsMissed } = row;
  const why = dueWhyText(row);
  return (
    <section>
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
          {dayText(row)}
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
        {life.review !== null && (
          <>
            <dt>{text.reviewLabel}</dt>
            <dd>{words.everywhere.date(life.review)}</dd>
          </>
        )}
      </dl>
      <p class="follow-up-change">
        <Button size="small" icon="pencil" label={text.changeNamed} onPress={onChangeDue}>
          {text.change}
        </Button>
      </p>
    </section>
  );
}

/** "22 September 2026, 62 days ago", while it waits. */
function dayText({ due, life, followUp, daysLate, group }: BoardRow): string {
  if (due.day !== null) {
    const day = words.everywhere.date(due.day);
    return group === 'overdue' && daysLate !== null ? `${day}, ${text.ago(daysLate)}` : day;
  }
  const printed = life.newDue?.due ?? followUp.due;
  return printed ?? (due.basis === 'next-meeting' ? text.dueNextMeeting : text.noDue);
}
