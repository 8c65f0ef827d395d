/** A paper → its words as they are searched and shown: one text, cut into pieces of about a page, with the way back to the source. */
import type { Run } from '@/lib/document/mapped-text';
import type { PackDocument } from '@/lib/document/model';
import type { AgendaItem } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';

/** What a piece of a paper is: a stretch of its text, or words of it that ask for something. */
export type PieceKind = 'text' | 'recommendation' | 'request';

export type Piece = {
  readonly kind: PieceKind;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
};

export type PaperText = {
  /** Blocks parted by line breaks, cells by tabs; without running heads, page numbers and the like. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Six numbers a run, in order: start and end in `text`, page, item, start and end in the item. */
  readonly runs: Int32Array;
  /** The number printed on each page, by the file's own less one. */
  readonly printed: readonly (string | null)[];
  readonly items: readonly Pick<AgendaItem, 'number' | 'pages'>[];
};

/** A web page is one page, however long: its pieces end with the block in which they reach this. */
const LONGEST_PIECE = 3000;
const NUMBERS_A_RUN = 6;

/** `findings`: as they were made from this document. */
export function paperText(document: PackDocument, findings: readonly Sited[]): PaperText {
  const starts = new Map<number, number>();
  const runs: number[] = [];
  const pieces: Piece[] = [];
  let text = '';
  let page = 0;
  document.blocks.forEach((block, place) => {
    if (block.kind === 'furniture' || block.text === '') return;
    const start = text.length;
    starts.set(place, start);
    for (const run of block.runs) {
      runs.push(run.start + start, run.end + start, run.page, run.item, run.itemStart, run.itemEnd);
    }
    text += `${block.text}\n`;
    const last = pieces.at(-1);
    const isFull = last === undefined || start - last.start >= LONGEST_PIECE || block.page !== page;
    if (isFull) pieces.push({ kind: 'text', start, end: text.length });
    else pieces[pieces.length - 1] = { ...last, end: text.length };
    page = block.page;
  });
  return {
    text,
    pieces: [...pieces, ...askingPieces(findings, starts)],
    runs: Int32Array.from(runs),
    printed: document.pages.map(({ printed }) => printed),
    items: findings.flatMap(({ finding }) =>
      finding.kind === 'agenda-item' ? [{ number: finding.number, pages: finding.pages }] : [],
    ),
  };
}

const askingPieces = (findings: readonly Sited[], starts: ReadonlyMap<number, number>): readonly Piece[] =>
  findings.flatMap(({ finding: { kind, at } }): readonly Piece[] => {
    const start = starts.get(at.block);
    if ((kind !== 'recommendation' && kind !== 'request') || start === undefined) return [];
    return [{ kind, start: start + at.start, end: start + at.end }];
  });

export type Whereabouts = {
  /** The file's own page number, from 1, and the printed one. */
  readonly page: number;
  readonly printed: string | null;
  /** Number of the agenda item whose papers hold the page. */
  readonly item: string | null;
  /** Where the words stand in the source, in order. */
  readonly source: readonly Run[];
};

/** Where a stretch of the text stands. */
export function whereabouts({ runs, printed, items }: PaperText, start: number, end: number): Whereabouts {
  const source: Run[] = [];
  for (let at = 0; at < runs.length; at += NUMBERS_A_RUN) {
    const [from = 0, to = 0, page = 1, item = 0, itemStart = 0, itemEnd = 0] = runs.subarray(
      at,
      at + NUMBERS_A_RUN,
    );
    if (from >= end) break;
    if (to <= start) continue;
    const isPlain = to - from === itemEnd - itemStart;
    const head = isPlain ? Math.max(0, start - from) : 0;
    const tail = isPlain ? Math.max(0, to - end) : 0;
    source.push({
      start: Math.max(from, start) - start,
      end: Math.min(to, end) - start,
      page,
      item,
      itemStart: itemStart + head,
      itemEnd: itemEnd - tail,
    });
  }
  const page = source[0]?.page ?? 1;
  return {
    page,
    printed: printed[page - 1] ?? null,
    item: items.find(({ pages }) => pages !== null && pages.from <= page && page <= pages.to)?.number ?? null,
    source,
  };
}
