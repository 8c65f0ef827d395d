/** Stretches in which words belong together: a paragraph, a list item, one cell of a table. */
import type { PackDocument } from '@/lib/document/model';

export type Stretch = {
  readonly block: number;
  /** Where its text begins in the block's. */
  readonly offset: number;
  readonly text: string;
};

export const stretchesOf = ({ blocks }: PackDocument): readonly Stretch[] =>
  blocks.flatMap((block, index): readonly Stretch[] => {
    if (block.kind === 'furniture') return [];
    if (block.kind !== 'table') return [{ block: index, offset: 0, text: block.text }];
    return block.table.cells.map(({ start, end }) => ({
      block: index,
      offset: start,
      text: block.text.slice(start, end),
    }));
  });
