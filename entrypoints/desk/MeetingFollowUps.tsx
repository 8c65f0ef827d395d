/** What is due, late and answered for one meeting, worked out while its page is on show. */
import { useEffect, useState } from 'preact/hooks';
import type { WholeMeeting } from '@/components/desk-text';
import { type DueAtMeeting, MeetingDue } from '@/components/MeetingDue';
import { asOf } from '@/lib/follow/as-of';
import { responseTimeOf } from '@/lib/follow/response-time';
import { committeePapers, type KeptFollowing, keptFollowing } from '@/lib/store/committee-follow';
import type { Store } from '@/lib/store/open';
import { readSettings } from '@/lib/store/settings';
import { boardOf } from './follow-ups';

type Props = { readonly store: Store; readonly whole: WholeMeeting; readonly today: string };

export function MeetingFollowUps({ store, whole, today }: Props) {
  const [due, setDue] = useState<DueAtMeeting | null>(null);
  const { committee } = whole;
  const { key, date } = whole.meeting;
  useEffect(() => {
    let isStill = true;
    setDue(null);
    void dueFor(store, whole, today).then((made) => {
      if (isStill) setDue(made);
    });
    return () => {
      isStill = false;
    };
  }, [store, key, date, today]);
  return committee && due ? <MeetingDue committee={committee.id} {...due} /> : null;
}

/** `null` where there is nothing to say: no committee, no day, or a store that cannot be read. */
async function dueFor(
  store: Store,
  { committee, council, meeting: { date } }: WholeMeeting,
  today: string,
): Promise<DueAtMeeting | null> {
  if (!committee || date === null) return null;
  const papers = await committeePapers(store, committee.id);
  const kept = await keptFollowing(store, committee.id);
  const settings = await readSettings(store);
  if (!papers.ok || !kept.ok || !settings.ok) return null;
  const response = responseTimeOf(council?.name ?? '', settings.value.responseMonths[committee.id]);
  const boardOn = (day: string, known: KeptFollowing) => {
    const before = papers.value.papers.filter((paper) => paper.date === null || paper.date <= day);
    return boardOf(committee.id, before, known, response, day);
  };
  if (date >= today) {
    const board = boardOn(date, kept.value);
    return board.rows.length === 0 ? null : { board, made: null };
  }
  const board = boardOn(date, asOf(date, kept.value));
  const made = boardOn(today, kept.value).rows.filter(({ followUp }) => followUp.madeOn === date);
  return board.rows.length + made.length === 0 ? null : { board, made };
}
