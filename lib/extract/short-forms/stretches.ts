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

/** A stretch, and where it begins in the texts of all put together. */
export type Place = { readonly stretch: Stretch; readonly before: number };

/** Finds the stretch of a place in the texts of all; by halves, for a paper has some ten thousand. */
export function finderOf(stretches: readonly Stretch[]): (place: number) => Place | null {
  let length = 0;
  const places = stretches.map((stretch): Place => {
    const before = length;
    length += stretch.text.length;
    return { stretch, before };
  });
  return (place) => {
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((places[middle]?.before ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return places[low] ?? null;
  };
}
