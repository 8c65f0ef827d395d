/** The first blocks of a paper as lines: paragraphs, headings, and rows of narrow tables. */
import { isAside, type PackDocument, type Span } from './model';
import { rowsAt } from './rows';

export type Line = { readonly at: Span; readonly text: string };
/** Something a line says, and where. */
export type Stated = { readonly at: Span; readonly value: string };

/** A row with more cells than a form has is data. */
const WIDEST = 4;

/** Of the first `end` blocks. */
export const linesOf = (doc: PackDocument, end: number): readonly Line[] =>
  doc.blocks.slice(0, end).flatMap((block, index): readonly Line[] => {
    if (isAside(block) || block.text === '') return [];
    if (block.kind !== 'table')
      return [{ at: { block: index, start: 0, end: block.text.length }, text: block.text }];
    return rowsAt(doc, index).flatMap((row): Line[] => {
      const [first] = row;
      const last = row.at(-1);
      if (!first || !last || row.length > WIDEST) return [];
      const at = { block: index, start: first.at.start, end: last.at.end };
      return [{ at, text: block.text.slice(at.start, at.end) }];
    });
  });
