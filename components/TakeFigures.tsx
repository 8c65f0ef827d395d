/** Figures taken along: as a workbook, CSV, Markdown, or a table on the clipboard. Of an exempt paper each time as an exception. */
import { useState } from 'preact/hooks';
import { figureWords } from '@/lib/words/figures';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { ListedFigure } from './figure-list';
import type { PanelActions, PanelPaper } from './panel-state';

type Props = {
  /** In the order in which they are shown. */
  readonly figures: readonly ListedFigure[];
  readonly papers: readonly PanelPaper[];
  /** Of the paper, or of the meeting: the file is called by it. */
  readonly name: string;
  readonly actions: Pick<PanelActions, 'onCopyTable' | 'onSaveFile'>;
};

const WAYS = ['xlsx', 'csv', 'markdown', 'copy'] as const;
type Way = (typeof WAYS)[number];

/** Loaded when it is first asked for: the lists open without it. */
const loadWriting = () => import('./figure-files');

export function TakeFigures({ figures, papers, name, actions }: Props) {
  const text = figureWords.take;
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const exempt = papers.filter(
    ({ id, isExempt }) => isExempt && figures.some(({ paper }) => paper.id === id),
  );
  const open = () => {
    setSaid('');
    setAsked(true);
    void loadWriting();
  };
  const take = async (way: Way) => {
    const writing = await loadWriting();
    if (way === 'copy') setSaid(text[await actions.onCopyTable(writing.figuresCopy(figures, name))]);
    else {
      actions.onSaveFile(await writing.figuresFile(figures, name, way));
      setSaid(text.saved);
    }
    setAsked(false);
  };
  return (
    <>
      <Button kind="bare" size="small" icon="save" onPress={open}>
        {text.open}
      </Button>
      <small role="status">{said}</small>
      {isAsked && (
        <Dialog title={text.title(figures.length)} onClose={() => setAsked(false)}>
          <p>{text.text}</p>
          {exempt.map((paper) => (
            <p key={paper.id}>
              <b>{text.exempt(paper.title)}</b>
            </p>
          ))}
          <p class="button-row">
            {WAYS.map((way) => (
              <Button key={way} onPress={() => void take(way)}>
                {exempt.length > 0 ? text.once[way] : text[way]}
              </Button>
            ))}
            <Button kind="bare" onPress={() => setAsked(false)}>
              {text.leave}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
