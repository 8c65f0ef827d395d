/** A table taken along: to the clipboard, or as a file. From an exempt paper it is asked about first. */
import { useState } from 'preact/hooks';
import type { ShownTable } from '@/lib/extract/shown-table';
import { tableWords } from '@/lib/words/tables';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { PanelActions, PanelPaper } from './panel-state';
import { tableCopy, tableFile } from './table-copies';
import './TableTools.css';

type Props = {
  readonly paper: PanelPaper;
  readonly table: ShownTable;
  readonly actions: Pick<PanelActions, 'onCopyTable' | 'onSaveFile'>;
};

type Way = 'copy' | 'save';

export function TableTools({ paper, table, actions }: Props) {
  const text = tableWords;
  const [asked, setAsked] = useState<Way | null>(null);
  const [said, setSaid] = useState('');
  const take = (way: Way) => {
    setAsked(null);
    if (way === 'copy') {
      setSaid('');
      void actions.onCopyTable(tableCopy(paper, table)).then((copied) => setSaid(text[copied]));
    } else {
      actions.onSaveFile(tableFile(paper, table));
      setSaid(text.saved);
    }
  };
  const press = (way: Way) => (paper.isExempt ? setAsked(way) : take(way));
  return (
    <div class="table-tools">
      <Button size="small" icon="copy" onPress={() => press('copy')}>
        {paper.isExempt ? text.copyAsks : text.copy}
      </Button>
      <Button size="small" icon="save" onPress={() => press('save')}>
        {paper.isExempt ? text.saveAsks : text.save}
      </Button>
      <small role="status">{said}</small>
      {asked !== null && (
        <Dialog title={text.exempt.title} onClose={() => setAsked(null)}>
          <p>{text.exempt.text(paper.title)}</p>
          <p class="button-row">
            <Button onPress={() => take(asked)}>{text.exempt[asked]}</Button>
            <Button kind="bare" onPress={() => setAsked(null)}>
              {text.exempt.leave}
            </Button>
          </p>
        </Dialog>
      )}
    </div>
  );
}
