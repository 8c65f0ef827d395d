/** The tables of a paper → rows of a list. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { words } from '@/lib/words';
import { tableWords } from '@/lib/words/tables';
import type { ListedRow, RowGroup } from './FindingList';
import { groupByItem } from './PanelGroups';
import { listsOf } from './panel-lists';
import type { PanelActions, PanelPaper } from './panel-state';
import { TableRow } from './TableRow';

type Actions = Pick<PanelActions, 'onCopyTable' | 'onSaveFile'>;

const rowOf = (paper: PanelPaper, table: ShownTable, actions: Actions): ListedRow => ({
  key: `tables-${paper.study.tables.indexOf(table)}`,
  passage: table.passage,
  render: (row) => <TableRow paper={paper} table={table} row={row} actions={actions} />,
});

export const tableGroups = (paper: PanelPaper, actions: Actions): readonly RowGroup[] =>
  groupByItem(
    paper,
    listsOf(paper).tables.map((table) => rowOf(paper, table, actions)),
    tableWords.count,
  );

export const formGroup = (paper: PanelPaper, actions: Actions): RowGroup => ({
  key: 'forms',
  title: tableWords.forms,
  remark: words.everywhere.count(listsOf(paper).forms.length),
  rows: listsOf(paper).forms.map((table) => rowOf(paper, table, actions)),
});

/** Those of which any part stands on the page. */
export const tablesOnPage = (paper: PanelPaper, page: number, actions: Actions): readonly ListedRow[] =>
  listsOf(paper)
    .tables.filter(({ passage, lastPage }) => passage.page <= page && page <= lastPage)
    .map((table) => rowOf(paper, table, actions));
