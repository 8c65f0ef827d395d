/** What is due, late and answered for one meeting, worked out while its page is on show. */
import { useEffect, useState } from 'preact/hooks';
import type { WholeMeeting } from '@/components/desk-text';
import { MeetingDue } from '@/components/MeetingDue';
import type { Board } from '@/lib/follow/board';
import { responseTimeOf } from '@/lib/follow/response-time';
import { committeePapers, keptFollowing } from '@/lib/store/committee-follow';
import type { Store } from '@/lib/store/open';
import { readSettings } from '@/lib/store/settings';
import { boardOf } from './follow-ups';

type Props = { readonly store: Store; readonly whole: WholeMeeting; readonly today: string };

/** Of a meeting that is over nothing is due any more. */
export function MeetingFollowUps({ store, whole, today }: Props) {
  const [board, setBoard] = useState<Board | null>(null);
  const { committee } = whole;
  const { key, date } = whole.meeting;
  useEffect(() => {
    let isStill = true;
    setBoard(null);
    void boardFor(store, whole, today).then((made) => {
      if (isStill) setBoard(made);
    });
    return () => {
      isStill = false;
    };
  }, [store, key, date, today]);
  return committee && board ? <MeetingDue committee={committee.id} board={board} /> : null;
}

/** `null` where there is nothing to say: no committee, no day, a day that is over, or a store that cannot be read. */
async function boardFor(
  store: Store,
  { committee, council, meeting: { date } }: WholeMeeting,
  today: string,
): Promise<Board | null> {
  if (!committee || date === null || date < today) return null;
  const papers = await committeePapers(store, committee.id);
  const kept = await keptFollowing(store, committee.id);
  const settings = await readSettings(store);
  if (!papers.ok || !kept.ok || !settings.ok) return null;
  const response = responseTimeOf(council?.name ?? '', settings.value.responseMonths[committee.id]);
  const before = papers.value.papers.filter((paper) => paper.date === null || paper.date <= date);
  const board = boardOf(committee.id, before, kept.value, response, date);
  return board.rows.length === 0 ? null : board;
}
