/** What a committee waits for at one meeting: how many are due, late and answered, which they are, what came since the last. */
import { type Board, type BoardRow, GROUPS } from '@/lib/follow/board';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps } from '@/lib/words/follow-ups';
import { FOLLOW_UPS, hrefOf } from './desk-places';
import { dueText, followUpTitle } from './follow-up-text';
import './MeetingDue.css';

export type DueAtMeeting = {
  /** As it stands, or stood, on the day of the meeting. */
  readonly board: Board;
  /** What was asked for at a meeting that is over; `null` before it. */
  readonly made: readonly BoardRow[] | null;
};

type Props = DueAtMeeting & { readonly committee: string };

const FOR_MEETING = GROUPS.slice(0, 2);

export function MeetingDue({ committee, board: { rows, last, sinceLast }, made }: Props) {
  const text = followUpDeeds.forMeeting;
  const of = (group: BoardRow['group']) => rows.filter((row) => row.group === group);
  const asked = FOR_MEETING.flatMap(of).filter(
    ({ followUp }) => !made?.some((row) => row.followUp.id === followUp.id),
  );
  const [overdue, due] = FOR_MEETING.map((group) => asked.filter((row) => row.group === group).length);
  const place = { ...FOLLOW_UPS, committee };
  return (
    <section class="sheet meeting-due">
      <h2>{made === null ? text.title : text.titleOver}</h2>
      <p>
        {made !== null
          ? text.countOver(due ?? 0, overdue ?? 0, made.length)
          : asked.length + of('answered').length === 0
            ? text.none
            : text.count(of('this-meeting').length, of('overdue').length, of('answered').length)}{' '}
        <a href={hrefOf(place)}>{text.board}</a>
      </p>
      {last !== null && made === null && (
        <p>
          <small>{followUps.since(last, sinceLast)}</small>
        </p>
      )}
      <Rows title={made === null ? text.show : text.showDue} rows={asked} place={place} />
      <Rows title={text.showMade} rows={made ?? []} place={place} />
    </section>
  );
}

type RowsProps = {
  readonly title: string;
  readonly rows: readonly BoardRow[];
  readonly place: typeof FOLLOW_UPS;
};

function Rows({ title, rows, place }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.followUp.id}>
            <a href={hrefOf({ ...place, one: row.followUp.id })}>{followUpTitle(row.followUp)}</a>{' '}
            <small>{[row.life.owner, dueText(row)].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
