/** A table in a list: what it is called, how large it is, where it stands. Opened, it is the table itself. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { words } from '@/lib/words';
import { FindingRow, type RowState } from './FindingRow';
import { PaperTable } from './PaperTable';
import type { PanelActions, PanelPaper } from './panel-state';
import { pageText } from './passage-text';
import { TableTools } from './TableTools';
import { tableName } from './table-name';
import { Verdict } from './Verdict';

type Props = {
  readonly paper: PanelPaper;
  readonly table: ShownTable;
  readonly row: RowState;
  readonly actions: Pick<PanelActions, 'onCopyTable' | 'onSaveFile'>;
};

export function TableRow({ paper, table, row, actions }: Props) {
  const { tables, findings } = words;
  const last = table.lastPage > table.passage.page ? paper.study.pages[table.lastPage - 1] : undefined;
  return (
    <FindingRow
      name={tableName(table)}
      voice={table.title === null ? 'kloe' : 'paper'}
      passage={table.passage}
      row={row}
      hint={tables.show}
      opened={
        <>
          <PaperTable table={table} />
          <TableTools paper={paper} table={table} actions={actions} />
        </>
      }
      verdict={
        table.evidence === 'gaps' && <Verdict kind="doubt">{findings.doubt['table-without-lines']}</Verdict>
      }
    >
      <small>
        {tables.size(table.rows, table.columns)}
        {last && `, ${tables.goesOn(pageText(last))}`}
      </small>
    </FindingRow>
  );
}
