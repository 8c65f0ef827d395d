/**
 * Rows in groups, one of them open at a time. Up and down go from row to row,
 * Home and End to the first and last. A long list shows its first rows and more
 * when asked.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import type { OnMean } from './CorrectMeaning';
import type { RowState } from './FindingRow';
import './FindingList.css';

export type ListedRow = {
  readonly key: string;
  readonly passage: Passage;
  readonly render: (row: RowState) => ComponentChildren;
};

export type RowGroup = {
  readonly key: string;
  readonly title: string;
  /** Said, not shown: the rows speak for themselves. */
  readonly isTitleHidden?: boolean;
  readonly remark: string | null;
  /** Above the rows. */
  readonly intro?: ComponentChildren;
  readonly rows: readonly ListedRow[];
};

type Props = {
  readonly groups: readonly RowGroup[];
  /** The row to open and to put the focus on at first. */
  readonly initial: string | null;
  readonly onShow: (passage: Passage) => void;
  readonly onAsk: (passage: Passage) => void;
  readonly onMean: OnMean;
  /** Under an open row. */
  readonly actionsFor: (passage: Passage) => ComponentChildren;
  /** Goes to the words as soon as a row is opened: for a page that stands beside the panel. */
  readonly showsOnOpen: boolean;
};

/** More would be felt as a pause on a council's laptop. */
const AT_FIRST = 100;

export function FindingList({ groups, initial, onShow, onAsk, onMean, actionsFor, showsOnOpen }: Props) {
  const box = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(initial);
  const [limit, setLimit] = useState(() => Math.max(AT_FIRST, placeOf(groups, initial) + 1));
  useEffect(() => {
    if (initial !== null) {
      box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(initial)}"] h3 button`)?.focus();
    }
  }, [initial]);

  useArrowKeys(box, '[data-row]', 'h3 button');

  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = firstRows(groups, limit);
  const stateOf = ({ key, passage }: ListedRow): RowState => ({
    isOpen: open === key,
    onToggle: () => {
      setOpen(open === key ? null : key);
      if (open !== key && showsOnOpen) onShow(passage);
    },
    onShow,
    onMean,
    onAsk: (about) => {
      setOpen(key);
      onAsk(about);
    },
    actions: open === key ? actionsFor(passage) : null,
  });

  return (
    <section class="finding-list" ref={box}>
      {shown.map(({ key, title, isTitleHidden, remark, intro, rows }) => (
        <section key={key} aria-label={title}>
          <h2 class={isTitleHidden ? 'hidden-text' : 'finding-list-title'}>
            <span>{title}</span>
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
            {words.findings.showMore(Math.min(AT_FIRST, total - limit), total - limit)}
          </Button>
        </p>
      )}
    </section>
  );
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
