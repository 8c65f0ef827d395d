/** Rows of the board that stand alike: overdue, due at the next meeting, not late, answered, closed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BoardGroup, BoardRow } from '@/lib/follow/board';
import { followUps as text } from '@/lib/words/follow-ups';
import { Button } from './Button';

/** What waits is open from the start; what is over is a press away. */
const FOLDED: ReadonlySet<BoardGroup> = new Set(['closed']);
/** Rows shown at once; the rest is a press away, so that thousands open as fast as ten. */
const FIRST = 40;

type Props = {
  readonly group: BoardGroup;
  readonly rows: readonly BoardRow[];
  readonly children: (row: BoardRow) => ComponentChildren;
};

export function FollowUpGroup({ group, rows, children }: Props) {
  const [isOpen, setOpen] = useState(!FOLDED.has(group));
  const [most, setMost] = useState(FIRST);
  if (rows.length === 0) return null;
  return (
    <section class="follow-up-group" aria-label={text.group[group]} data-group={group}>
      <header>
        <h2>
          {text.group[group]} <span>{rows.length}</span>
        </h2>
        {FOLDED.has(group) ? (
          <Button kind="bare" size="small" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? text.hide : text.show}
          </Button>
        ) : (
          <small>{text.oldestFirst}</small>
        )}
      </header>
      {isOpen && rows.slice(0, most).map(children)}
      {isOpen && rows.length > most && (
        <p class="follow-up-more">
          <Button onPress={() => setMost(rows.length)}>{text.showAll}</Button>
        </p>
      )}
    </section>
  );
}
