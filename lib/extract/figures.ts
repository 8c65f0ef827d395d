/** Finds the figures a member would track: in running text and in tables. */
import type { Block, PackDocument, TableBlock } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import { isDataTable } from './figures/data-tables';
import { withoutNotes } from './figures/note-signs';
import { ownNumber } from './figures/own-number';
import { atStart, isStatement, onTo, type Progress, past, spokenOf, titleAbove } from './figures/progress';
import { figuresInProse } from './figures/prose';
import { figuresInTable } from './figures/tables';
import type { Figure } from './findings';

/** How many blocks below a table may hold its notes. */
const BELOW = 5;

export function findFigures(doc: PackDocument): Figure[] {
  const parts = partsOf(doc);
  const found: Figure[] = [];
  let progress = atStart(null);
  let part = 0;
  doc.blocks.forEach((block, index) => {
    while ((parts[part]?.to ?? Number.POSITIVE_INFINITY) <= index) part++;
    const here = parts[part];
    if (here?.from === index) progress = { ...atStart(here.meetingDate), headers: progress.headers };
    if (here?.kind === 'agenda' || block.kind === 'furniture') return;
    const { block: plain, printed } = withoutNotes(block);
    const read =
      plain.kind === 'table'
        ? readTable(doc, plain, index, progress)
        : readWords(plain, index, progress, ownNumber(plain, index, here));
    for (const figure of read.figures) found.push(printed(named(figure)));
    progress = read.progress;
  });
  return found;
}

/** A figure whose measure no words name goes by the words it stands in. */
const named = (figure: Figure): Figure =>
  figure.indicator.trim() === '' ? { ...figure, indicator: figure.quote } : figure;

type Read = { readonly figures: readonly Figure[]; readonly progress: Progress };

function readTable(doc: PackDocument, block: TableBlock, index: number, progress: Progress): Read {
  const spoken = spokenOf(progress);
  if (!isDataTable(block)) return { figures: [], progress: past(progress, block, spoken, { headers: [] }) };
  const below = doc.blocks.slice(index + 1, index + 1 + BELOW).filter(({ kind }) => kind !== 'table');
  const { figures, headers } = figuresInTable(block, index, {
    ...progress,
    spoken,
    below: below.map(({ text }) => text),
  });
  return { figures, progress: past(progress, block, spoken, { headers }) };
}

/** The figures of a paragraph; its own number ("5.3") is none. */
function readWords(block: Exclude<Block, TableBlock>, index: number, before: Progress, number: number): Read {
  const progress = onTo(before, block);
  if (block.kind === 'heading' && !isStatement(block.text))
    return { figures: [], progress: past(progress, block, spokenOf(progress), {}) };
  const body = Math.max(number, 'body' in block ? block.body : 0);
  const { figures, spoken } = figuresInProse(
    block.text.slice(body),
    index,
    spokenOf(progress),
    titleAbove(progress),
  );
  const last = figures.at(-1);
  // What the text speaks of goes on below its note.
  const onward =
    block.kind === 'footnote'
      ? progress
      : past(progress, block, spoken, last ? { named: last.indicator } : {});
  return {
    figures: figures.map((figure) => ({
      ...figure,
      at: { ...figure.at, start: figure.at.start + body, end: figure.at.end + body },
    })),
    progress: onward,
  };
}
