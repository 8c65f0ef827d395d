/** How many are late, due, to come and answered, and what happened since the last meeting. */
import type { Board } from '@/lib/follow/board';
import { followUps as text } from '@/lib/words/follow-ups';

const TALLIED = ['overdue', 'this-meeting', 'waiting', 'answered'] as const;

export function FollowUpTally({ board: { rows, next, last, sinceLast } }: { readonly board: Board }) {
  return (
    <>
      <dl class="follow-up-tally">
        {TALLIED.map((group) => (
          <div key={group} data-group={group}>
            <dd>{rows.filter((row) => row.group === group).length}</dd>
            <dt>{group === 'this-meeting' ? text.tally[group](next) : text.tally[group]}</dt>
          </div>
        ))}
      </dl>
      {last !== null && <p class="follow-up-since">{text.since(last, sinceLast)}</p>}
    </>
  );
}
