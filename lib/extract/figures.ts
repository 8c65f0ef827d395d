/** Finds the figures a member would track: in running text and in tables. */
import type { Block, PackDocument } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import { isDataTable } from './figures/data-tables';
import { periodOf } from './figures/periods';
import { figuresInProse } from './figures/prose';
import { figuresInTable } from './figures/tables';
import type { Figure, Period } from './findings';

export function findFigures(doc: PackDocument): Figure[] {
  const silent = partsOf(doc).filter(({ kind }) => kind === 'agenda');
  let heading = '';
  let period: Period | null = null;

  return doc.blocks.flatMap((block, index): Figure[] => {
    if (silent.some(({ from, to }) => from <= index && index < to)) return [];
    if (block.kind === 'heading') {
      heading = block.text;
      period = periodOf(block.text);
    }
    if (block.kind === 'table') return isDataTable(block) ? figuresInTable(block, index, heading) : [];
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
    const figures = figuresInBody(block, index, period);
    period = figures.at(-1)?.period ?? periodOf(block.text) ?? period;
    return figures;
  });
}

/** The figures of a paragraph; its own number ("5.3") is none. */
function figuresInBody(
  block: Block & { readonly body: number },
  index: number,
  period: Period | null,
): Figure[] {
  return figuresInProse(block.text.slice(block.body), index, period).map((figure) => ({
    ...figure,
    at: { ...figure.at, start: figure.at.start + block.body, end: figure.at.end + block.body },
  }));
}
