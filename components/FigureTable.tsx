/**
 * Figures as a wide table. Its head stays in sight, its columns sort, up and down
 * go from figure to figure. It alone scrolls sideways, in a region of its own.
 */
import { useRef, useState } from 'preact/hooks';
import { deskFigures as text } from '@/lib/words/desk-figures';
import { findingWords } from '@/lib/words/findings';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import { FigureTableRow, type TableRowActions } from './FigureTableRow';
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type FigureSort,
  isNumeric,
  isSortable,
  sortFigures,
} from './figure-columns';
import type { ListedFigure } from './figure-list';
import { Icon } from './Icon';
import { useKeptFocus } from './kept-focus';
import { itemTitle } from './panel-lists';
import './FigureTable.css';

type Props = {
  readonly figures: readonly ListedFigure[];
  /** More than one: each group says whose it is. */
  readonly hasPapers: boolean;
  readonly actions: TableRowActions;
};

/** More would be felt as a pause on a council's laptop. */
const AT_FIRST = 150;
const COLUMNS = FIGURE_COLUMNS.length;

export function FigureTable({ figures, hasPapers, actions }: Props) {
  const box = useRef<HTMLElement>(null);
  const [sort, setSort] = useState<FigureSort | null>(null);
  const [limit, setLimit] = useState(AT_FIRST);
  const [open, setOpen] = useState<string | null>(null);
  useArrowKeys(box, '[data-row]', 'th button');
  useKeptFocus(box, 'th button');
  const shown = (sort ? sortFigures(figures, sort) : figures).slice(0, limit);
  const groups = sort ? [shown] : groupsOf(shown);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, or no key scrolls it */}
      <section class="figure-table" ref={box} aria-label={text.table} tabIndex={0}>
        <table>
          <caption class="hidden-text">{text.tableHint}</caption>
          <thead>
            <tr>
              {FIGURE_COLUMNS.map((column) => (
                <ColumnHead key={column} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group[0] ? keyOf(group[0]) : ''}>
              {!sort && group[0] && (
                <tr class="figure-table-group">
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    {groupTitle(group[0], hasPapers)}
                  </th>
                </tr>
              )}
              {group.map((figure) => {
                const key = keyOf(figure);
                return (
                  <FigureTableRow
                    key={key}
                    rowKey={key}
                    figure={figure}
                    columns={COLUMNS}
                    isOpen={open === key}
                    onToggle={() => setOpen(open === key ? null : key)}
                    onOpen={() => setOpen(key)}
                    actions={actions}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </section>
      {figures.length > limit && (
        <p class="figure-table-more">
          <Button onPress={() => setLimit(limit + AT_FIRST)}>
            {text.showMore(Math.min(AT_FIRST, figures.length - limit), figures.length - limit)}
          </Button>
        </p>
      )}
    </>
  );
}

const keyOf = ({ paper, measure }: ListedFigure): string => `${paper.id} ${measure.place}`;
const placeOf = ({ paper, measure, report }: ListedFigure): string =>
  JSON.stringify([paper.id, measure.main.passage.item, report]);

/** Those that follow each other in one report of one item. */
function groupsOf(figures: readonly ListedFigure[]): readonly (readonly ListedFigure[])[] {
  return [...Map.groupBy(figures, placeOf).values()];
}

function groupTitle({ paper, measure, report }: ListedFigure, hasPapers: boolean): string {
  const { item } = measure.main.passage;
  const { group } = findingWords;
  const title = item === null ? null : group.item(item, itemTitle(paper, item));
  const isSaid = report !== null && title?.toLowerCase().includes(report.toLowerCase());
  const parts = [hasPapers ? paper.title : null, title ?? group.noItem, isSaid ? null : report];
  return parts.filter((part) => part !== null).join(' · ');
}

type HeadProps = {
  readonly column: FigureColumn;
  readonly sort: FigureSort | null;
  readonly onSort: (sort: FigureSort | null) => void;
};

/** Pressed once it sorts upwards, then downwards, then as in the paper again. */
function ColumnHead({ column, sort, onSort }: HeadProps) {
  const name = text.column[column];
  const way = sort?.column === column ? sort.way : null;
  if (!isSortable(column)) {
    return <th scope="col">{name}</th>;
  }
  const next = way === null ? 'ascending' : way === 'ascending' ? 'descending' : null;
  return (
    <th scope="col" data-number={isNumeric(column) || undefined} aria-sort={way ?? 'none'}>
      <button type="button" onClick={() => onSort(next && { column, way: next })}>
        {name}
        {way && <Icon name={way === 'ascending' ? 'up' : 'down'} size="small" />}
      </button>
    </th>
  );
}
