/** What a committee waits for at one meeting: how many are due, late and answered, which they are, what came since the last. */
import { type Board, type BoardRow, GROUPS } from '@/lib/follow/board';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps } from '@/lib/words/follow-ups';
import { FOLLOW_UPS, hrefOf } from './desk-places';
import { dueText, titleText } from './follow-up-text';
import './MeetingDue.css';

type Props = {
  readonly committee: string;
  /** As it stands on the day of the meeting. */
  readonly board: Board;
};

const FOR_MEETING = GROUPS.slice(0, 2);

export function MeetingDue({ committee, board: { rows, last, sinceLast } }: Props) {
  const text = followUpDeeds.forMeeting;
  const of = (group: BoardRow['group']) => rows.filter((row) => row.group === group);
  const asked = FOR_MEETING.flatMap(of);
  const place = { ...FOLLOW_UPS, committee };
  return (
    <section class="sheet meeting-due">
      <h2>{text.title}</h2>
      <p>
        {asked.length + of('answered').length === 0
          ? text.none
          : text.count(of('this-meeting').length, of('overdue').length, of('answered').length)}{' '}
        <a href={hrefOf(place)}>{text.board}</a>
      </p>
      {last !== null && (
        <p>
          <small>{followUps.since(last, sinceLast)}</small>
        </p>
      )}
      {asked.length > 0 && (
        <details>
          <summary>{text.show}</summary>
          <ul>
            {asked.map((row) => (
              <li key={row.followUp.id}>
                <a href={hrefOf({ ...place, one: row.followUp.id })}>{titleText(row.followUp)}</a>{' '}
                <small>{[row.life.owner, dueText(row)].filter(Boolean).join(', ')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
