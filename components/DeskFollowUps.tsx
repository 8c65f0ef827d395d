/** The chair's list: all that a committee recommended and asked for, late first. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { languageOfName } from '@/lib/document/names';
import { type Board, chosenFrom, GROUPS } from '@/lib/follow/board';
import type { ProgrammeChanges } from '@/lib/follow/programme-changes';
import type { ResponseTime } from '@/lib/follow/response-time';
import type { PaperRow } from '@/lib/store/rows';
import { followUps as text } from '@/lib/words/follow-ups';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import { type ChosenDeed, ChosenFollowUps } from './ChosenFollowUps';
import { FOLLOW_UPS, hrefOf } from './desk-places';
import { titleOf } from './desk-text';
import { Empty } from './Empty';
import { type Chosen, FollowUpFilters } from './FollowUpFilters';
import { FollowUpGroup } from './FollowUpGroup';
import { FollowUpRow } from './FollowUpRow';
import { FollowUpTally } from './FollowUpTally';
import { Notice } from './Notice';
import { ProgrammeMoves } from './ProgrammeMoves';
import type { Showing } from './question-text';
import './DeskFollowUps.css';

type Props = {
  readonly committee: { readonly id: string; readonly name: string };
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  readonly here: Chosen;
  readonly board: Board;
  readonly response: ResponseTime;
  readonly programme: readonly ProgrammeChanges[];
  readonly papers: number;
  readonly unread: readonly PaperRow[];
  readonly showingOf: Showing;
  readonly onAdd: () => void;
  readonly onResponse: () => void;
  readonly onChosen: (deed: ChosenDeed, rows: Board['rows']) => void;
  /** Papers that may be of this committee. */
  readonly asks: ComponentChildren;
  /** Leads out of the list: files of it. */
  readonly files: ComponentChildren;
};

export function DeskFollowUps(props: Props) {
  const { committee, committees, here, board, papers, unread, onAdd, files } = props;
  const proposed = board.rows.reduce((sum, { proposals }) => sum + proposals.length, 0);
  return (
    <main class="desk desk-follow-ups">
      <header>
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          {committees.length === 1 && (
            <p class="desk-sub" lang={languageOfName(committee.name)}>
              {committee.name}
            </p>
          )}
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
                  lang={languageOfName(name)}
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
      {props.asks}
      {unread.length > 0 && <Notice kind="doubt">{text.unread(unread.map(titleOf))}</Notice>}
      {board.rows.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText(papers)}</p>
        </Empty>
      ) : (
        <>
          <FollowUpTally board={board} />
          {proposed > 0 && here.only !== 'proposed' && (
            <Notice
              kind="doubt"
              title={text.proposed(proposed)}
              actions={<Button href={hrefOf({ ...here, only: 'proposed' })}>{text.lookAtThem}</Button>}
            >
              {text.proposedText}
            </Notice>
          )}
          <ProgrammeMoves changes={props.programme} showingOf={props.showingOf} />
          <Rows key={committee.id} {...props} />
        </>
      )}
    </main>
  );
}

function Rows({ here, board, response, showingOf, onResponse, onChosen }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list, '.follow-up-row', 'h3 a');
  const shown = chosenFrom(board.rows, here);
  const isShown = new Set(shown);
  const chosenRows = chosen.size === 0 ? [] : board.rows.filter(({ followUp: { id } }) => chosen.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  };
  return (
    <div class="follow-up-board">
      <FollowUpFilters here={here} rows={board.rows} response={response} onResponse={onResponse} />
      <div ref={list}>
        {shown.length === 0 && (
          <Empty
            title={text.noneLike}
            actions={
              <Button href={hrefOf({ ...FOLLOW_UPS, committee: here.committee })}>{text.showAll}</Button>
            }
          />
        )}
        {GROUPS.map((group) => (
          <FollowUpGroup key={group} group={group} rows={shown.filter((row) => row.group === group)}>
            {(row) => (
              <FollowUpRow
                key={row.followUp.id}
                row={row}
                href={hrefOf({ ...here, one: row.followUp.id })}
                showing={showingOf(row.followUp)}
                isChosen={chosen.has(row.followUp.id)}
                onChoose={(isChosen) => choose(row.followUp.id, isChosen)}
                onConfirm={() => onChosen('confirm', [row])}
              />
            )}
          </FollowUpGroup>
        ))}
        {chosenRows.length > 0 && (
          <ChosenFollowUps
            rows={chosenRows}
            hidden={chosenRows.filter((row) => !isShown.has(row)).length}
            onDeed={onChosen}
            onClear={() => {
              setChosen(new Set());
              list.current?.querySelector('input')?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
