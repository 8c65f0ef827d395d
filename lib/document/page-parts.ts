/** One page of a document as parts to be set anew: what stands on that page alone, in reading order. */
import { type MappedText, sliceMapped, trimMapped } from './mapped-text';
import type { Block, PackDocument } from './model';
import type { Table } from './table';

export type PageCell = {
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: MappedText;
};

export type PagePart =
  | { readonly kind: 'heading'; readonly level: number; readonly words: MappedText }
  | { readonly kind: 'paragraph' | 'footnote'; readonly words: MappedText }
  /** `sign`: its bullet, where that is not among the words. */
  | {
      readonly kind: 'list-item';
      readonly depth: number;
      readonly sign: string | null;
      readonly words: MappedText;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PageCell[])[] };

/** Without running heads, page numbers and stamps. A paragraph that goes on over the page is cut where the page is. */
export function partsOfPage({ blocks }: PackDocument, page: number): readonly PagePart[] {
  return blocks.flatMap((block): readonly PagePart[] => {
    if (block.kind === 'furniture' || !isOn(block, page)) return [];
    if (block.kind === 'table') {
      const rows = rowsOn(block, block.table, page);
      return rows.length === 0 ? [] : [{ kind: 'table', rows }];
    }
    const words = wordsOn(block, page);
    if (words.text === '') return [];
    if (block.kind === 'heading') return [{ kind: 'heading', level: block.level, words }];
    if (block.kind !== 'list-item') return [{ kind: block.kind, words }];
    const sign = block.body === 0 && block.page === page ? block.marker : null;
    return [{ kind: 'list-item', depth: block.depth, sign, words }];
  });
}

const isOn = ({ runs }: Block, page: number): boolean => runs.some((run) => run.page === page);

function wordsOn(mapped: MappedText, page: number): MappedText {
  const own = mapped.runs.filter((run) => run.page === page);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? trimMapped(sliceMapped(mapped, first.start, last.end)) : { text: '', runs: [] };
}

function rowsOn(mapped: MappedText, { cells, headerRows, headerColumns }: Table, page: number) {
  const rows = Map.groupBy(
    cells.filter((cell) => cell.page === page),
    ({ row }) => row,
  );
  return [...rows.values()].map((row) =>
    row
      .toSorted((one, other) => one.column - other.column)
      .map(
        (cell): PageCell => ({
          isHeader: cell.row < headerRows || cell.column < headerColumns,
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          words: trimMapped(sliceMapped(mapped, cell.start, cell.end)),
        }),
      ),
  );
}
