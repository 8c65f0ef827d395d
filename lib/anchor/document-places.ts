/** Words of a source ↔ stretches of the text in which passages are found. */
import { joinMapped, type MappedText, type Run, sliceMapped } from '@/lib/document/mapped-text';
import { type Block, type PackDocument, printedPage } from '@/lib/document/model';
import type { Stretch } from './letters';
import { documentText, inTextOrder, type PaperText, quotedFrom } from './paper-text';
import { wholeWords } from './whole-words';

export type DocumentPlaces = {
  readonly paper: PaperText;
  /** Where the text has what stood in the source; `null` where it holds none of it, or in another order. */
  readonly stretchFrom: (source: readonly Run[]) => Stretch | null;
  readonly wordsAt: (at: Stretch) => PlacedWords;
};

/** Words with some of those around them, and where they stand. */
export type PlacedWords = {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly at: { readonly page: number; readonly printed: string | null; readonly source: readonly Run[] };
};

/** Units shown on each side. */
const AROUND = 80;

type Placed = { readonly block: Block; readonly start: number };

export function documentPlaces(document: PackDocument): DocumentPlaces {
  const paper = documentText(document);
  let length = 0;
  const placed = inTextOrder(document).map((block): Placed => {
    const start = length;
    length += block.text.length + 1;
    return { block, start };
  });
  let index: SourceIndex | null = null;
  return {
    paper,
    stretchFrom(source) {
      index ??= sourceIndex(placed);
      const [first, last] = [source[0], source.at(-1)];
      const start = first && unitAt(index, first, 'start');
      const end = last && unitAt(index, last, 'end');
      return start != null && end != null && start < end ? { start, end } : null;
    },
    wordsAt: (at) => wordsAt(document, paper, piecesOf(placed, at)),
  };
}

/** For each piece of the source, what its parts became. */
type SourceIndex = ReadonlyMap<string, readonly Run[]>;

const pieceOf = ({ page, item }: Run): string => `${page} ${item}`;

function sourceIndex(placed: readonly Placed[]): SourceIndex {
  const runs = placed.flatMap(({ block, start }) =>
    block.runs.map((run) => ({ ...run, start: start + run.start, end: start + run.end })),
  );
  return Map.groupBy(runs, pieceOf);
}

function unitAt(index: SourceIndex, sought: Run, edge: 'start' | 'end'): number | null {
  const parts = index.get(pieceOf(sought)) ?? [];
  const at = edge === 'start' ? sought.itemStart : sought.itemEnd;
  const part = parts.find(({ itemStart, itemEnd }) =>
    edge === 'start' ? itemStart <= at && at < itemEnd : itemStart < at && at <= itemEnd,
  );
  if (!part) return null;
  // Signs that became other than one unit each cannot be counted off.
  const isPlain = part.end - part.start === part.itemEnd - part.itemStart;
  return isPlain ? part.start + at - part.itemStart : part[edge];
}

type Piece = Stretch & { readonly mapped: MappedText };

function piecesOf(placed: readonly Placed[], at: Stretch): readonly Piece[] {
  return placed.flatMap(({ block, start }) => {
    const from = Math.max(0, at.start - start);
    const to = Math.min(block.text.length, at.end - start);
    return from < to ? [{ mapped: sliceMapped(block, from, to), start: start + from, end: start + to }] : [];
  });
}

function wordsAt(document: PackDocument, paper: PaperText, pieces: readonly Piece[]): PlacedWords {
  const whole = joinMapped(
    pieces.map(({ mapped }) => mapped),
    ' ',
  );
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const page = whole.runs[0]?.page ?? 1;
  const around = wholeWords(paper.text, {
    start: Math.max(0, start - AROUND),
    end: Math.min(paper.text.length, end + AROUND),
  });
  return {
    quote: {
      // Cells are parted by tabs: one sign for one, so that the way back stays true.
      exact: whole.text.replaceAll(/[\t\n]/g, ' '),
      prefix: quotedFrom(paper, { start: Math.min(around.start, start), end: start }),
      suffix: quotedFrom(paper, { start: end, end: Math.max(around.end, end) }),
    },
    at: { page, printed: printedPage(document, page), source: whole.runs },
  };
}
