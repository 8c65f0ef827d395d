/** A table in a list: what it is called, how large it is, where it stands. Opened, it is the table itself. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { languageOf } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { tableWords } from '@/lib/words/tables';
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
  const last = table.lastPage > table.passage.page ? paper.study.pages[table.lastPage - 1] : undefined;
  return (
    <FindingRow
      name={tableName(table)}
      {...(table.title === null ? { lang: languageOf('tables') } : { voice: 'paper' })}
      passage={table.passage}
      row={row}
      hint={tableWords.show}
      opened={
        <>
          <PaperTable table={table} />
          <TableTools paper={paper} table={table} actions={actions} />
        </>
      }
      verdict={
        table.evidence === 'gaps' && (
          <Verdict kind="doubt">{findingWords.doubt['table-without-lines']}</Verdict>
        )
      }
    >
      <small>
        {tableWords.size(table.rows, table.columns)}
        {last && `, ${tableWords.goesOn(pageText(last))}`}
      </small>
    </FindingRow>
  );
}
