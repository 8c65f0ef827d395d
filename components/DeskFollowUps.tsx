/** The chair's list: all that a committee recommended and asked for, late first. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Board, type BoardGroup, type BoardRow, chosenFrom, GROUPS } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import type { PaperRow } from '@/lib/store/rows';
import { followUps as text } from '@/lib/words/en/follow-ups';
import { Button } from './Button';
import { FOLLOW_UPS, hrefOf } from './desk-places';
import { titleOf } from './desk-text';
import { Empty } from './Empty';
import { type Chosen, FollowUpFilters } from './FollowUpFilters';
import { FollowUpRow } from './FollowUpRow';
import { Notice } from './Notice';
import './DeskFollowUps.css';

type Props = {
  readonly committee: { readonly id: string; readonly name: string };
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  readonly here: Chosen;
  readonly board: Board;
  readonly papers: number;
  readonly unread: readonly PaperRow[];
  readonly showingOf: (followUp: FollowUp) => string | null;
  readonly onAdd: () => void;
  /** Leads out of the list: files of it. */
  readonly files: ComponentChildren;
};

export function DeskFollowUps(props: Props) {
  const { committee, committees, here, board, papers, unread, showingOf, onAdd, files } = props;
  const shown = chosenFrom(board.rows, here);
  const proposed = board.rows.reduce((sum, { proposals }) => sum + proposals.length, 0);
  return (
    <main class="desk desk-follow-ups">
      <header>
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{committee.name}</p>
        </div>
        <div class="follow-up-tools">
          <Button icon="add" onPress={onAdd}>
            {text.add}
          </Button>
          {files}
        </div>
      </header>
      {committees.length > 1 && (
        <nav aria-label={text.committees} class="follow-up-committees">
          <ul>
            {committees.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={hrefOf({ ...FOLLOW_UPS, committee: id })}
                  aria-current={id === committee.id ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {unread.length > 0 && <Notice kind="doubt">{text.unread(unread.map(titleOf))}</Notice>}
      {board.rows.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText(papers)}</p>
        </Empty>
      ) : (
        <>
          <Tally board={board} />
          {proposed > 0 && here.only !== 'proposed' && (
            <Notice
              kind="doubt"
              title={text.proposed(proposed)}
              actions={<Button href={hrefOf({ ...here, only: 'proposed' })}>{text.lookAtThem}</Button>}
            >
              {text.proposedText}
            </Notice>
          )}
          <div class="follow-up-board">
            <FollowUpFilters here={here} rows={board.rows} />
            <div>
              {shown.length === 0 && (
                <Empty
                  title={text.noneLike}
                  actions={
                    <Button href={hrefOf({ ...FOLLOW_UPS, committee: here.committee })}>
                      {text.showAll}
                    </Button>
                  }
                />
              )}
              {GROUPS.map((group) => (
                <Group key={group} group={group} rows={shown.filter((row) => row.group === group)}>
                  {(row) => (
                    <FollowUpRow
                      key={row.followUp.id}
                      row={row}
                      href={hrefOf({ ...here, one: row.followUp.id })}
                      showing={showingOf(row.followUp)}
                    />
                  )}
                </Group>
              ))}
            </div>
          </div>
        </>
      )}
    </main>
  );
}

const TALLIED = ['overdue', 'this-meeting', 'waiting', 'answered'] as const;

function Tally({ board: { rows, next, last, sinceLast } }: { readonly board: Board }) {
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
      {last !== null && (
        <p class="follow-up-since">
          {text.since(last, sinceLast.made, sinceLast.answered, sinceLast.closed)}
        </p>
      )}
    </>
  );
}

/** What waits is open from the start; what is over is a press away. */
const FOLDED: ReadonlySet<BoardGroup> = new Set(['closed']);
/** Rows shown at once; the rest is a press away, so that thousands open as fast as ten. */
const FIRST = 60;

type GroupProps = {
  readonly group: BoardGroup;
  readonly rows: readonly BoardRow[];
  readonly children: (row: BoardRow) => ComponentChildren;
};

function Group({ group, rows, children }: GroupProps) {
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
