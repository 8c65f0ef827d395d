/**
 * Rows in groups, one of them open at a time. Up and down go from row to row,
 * Home and End to the first and last. A long list shows its first rows and more
 * when asked.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '@/lib/extract/sited';
import type { ShownChallenge } from '@/lib/store/rows';
import { findingWords } from '@/lib/words/findings';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import type { OnMean } from './CorrectMeaning';
import type { RowState } from './FindingRow';
import { useKeptFocus } from './kept-focus';
import './FindingList.css';

export type ListedRow = {
  readonly key: string;
  readonly passage: Passage;
  readonly render: (row: RowState) => ComponentChildren;
};

export type RowGroup = {
  readonly key: string;
  readonly title: string;
  /** Under the title: of a part of what it names. */
  readonly subtitle?: string | null;
  /** Said, not shown: the rows speak for themselves. */
  readonly isTitleHidden?: boolean;
  readonly remark: string | null;
  /** Above the rows. */
  readonly intro?: ComponentChildren;
  readonly rows: readonly ListedRow[];
};

/** The row to open and to put the focus on at first. */
export type FirstRow = {
  readonly key: string;
  /** A short form whose meaning is to be said: the focus goes into the form. */
  readonly isToCorrect: boolean;
};

type Props = {
  readonly groups: readonly RowGroup[];
  readonly initial: FirstRow | null;
  readonly onShow: (passage: Passage) => void;
  readonly onAsk: RowState['onAsk'];
  readonly onMean: OnMean;
  readonly onCorrect: RowState['onCorrect'];
  readonly onExplain: RowState['onExplain'];
  readonly onChallenge: RowState['onChallenge'];
  readonly onOverTime: RowState['onOverTime'];
  /** Under an open row; `own` are its own buttons. */
  readonly actionsFor: (
    passage: Passage,
    own: ComponentChildren,
    begins: string,
    challenge?: ShownChallenge | undefined,
  ) => ComponentChildren;
  /** Goes to the words as soon as a row is opened: for a page that stands beside the panel. */
  readonly showsOnOpen: boolean;
};

/** More would be felt as a pause on a council's laptop. */
const AT_FIRST = 100;

export function FindingList(props: Props) {
  const { groups, initial, onShow, onAsk, onMean, onCorrect, onExplain, onOverTime } = props;
  const { onChallenge, actionsFor, showsOnOpen } = props;
  const box = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(initial?.key ?? null);
  const [toCorrect, setToCorrect] = useState(initial?.isToCorrect ? initial.key : null);
  const [limit, setLimit] = useState(() => Math.max(AT_FIRST, placeOf(groups, initial?.key ?? null) + 1));
  useEffect(() => {
    if (initial && !initial.isToCorrect) {
      box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(initial.key)}"] h3 button`)?.focus();
    }
  }, [initial?.key]);

  useArrowKeys(box, '[data-row]', 'h3 button');
  useKeptFocus(box, 'h3 button');
  const moved = useMoved(open, groups);

  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = firstRows(groups, limit);
  const stateOf = ({ key, passage }: ListedRow): RowState => ({
    isOpen: open === key,
    isToCorrect: toCorrect === key,
    onToggle: () => {
      setToCorrect(null);
      setOpen(open === key ? null : key);
      if (open !== key && showsOnOpen) onShow(passage);
    },
    onShow,
    onMean: (meaning, from) => {
      setToCorrect(null);
      onMean(meaning, from);
    },
    onCorrect,
    onExplain,
    onChallenge,
    onOverTime,
    onAsk: (...about) => {
      setOpen(key);
      onAsk(...about);
    },
    actions: open === key ? (...own) => actionsFor(passage, ...own) : null,
  });

  return (
    <section class="finding-list" ref={box}>
      <p class="hidden-text" role="status">
        {moved}
      </p>
      {shown.map(({ key, title, subtitle, isTitleHidden, remark, intro, rows }) => (
        <section key={key} aria-label={title}>
          <h2 class={isTitleHidden ? 'hidden-text' : 'finding-list-title'}>
            <span>
              {title}
              {subtitle && <small>{subtitle}</small>}
            </span>
            {remark !== null && <small>{remark}</small>}
          </h2>
          {intro}
          {rows.map((row) => (
            <div key={row.key} data-row={row.key}>
              {row.render(stateOf(row))}
            </div>
          ))}
        </section>
      ))}
      {total > limit && (
        <p class="finding-list-more">
          <Button onPress={() => setLimit(limit + AT_FIRST)}>
            {findingWords.showMore(Math.min(AT_FIRST, total - limit), total - limit)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What is said once the open row stands in another group than before. */
function useMoved(open: string | null, groups: readonly RowGroup[]): string | null {
  const [moved, setMoved] = useState<string | null>(null);
  const before = useRef<{ readonly open: string | null; readonly title: string | null }>(null);
  const title = groups.find(({ rows }) => rows.some(({ key }) => key === open))?.title ?? null;
  useEffect(() => {
    const hasMoved = before.current?.open === open && before.current.title !== title;
    if (hasMoved && title !== null) setMoved(findingWords.movedTo(title));
    before.current = { open, title };
  }, [open, title]);
  return moved;
}

const placeOf = (groups: readonly RowGroup[], key: string | null): number =>
  groups.flatMap(({ rows }) => rows).findIndex((row) => row.key === key);

function firstRows(groups: readonly RowGroup[], limit: number): readonly RowGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
