/** A line of text set as typed: of a file, or of a part of a page that keeps its line breaks. */
import { type MappedText, mapPiece } from '@/lib/document/mapped-text';
import { wordsOf } from './html/words';

export type TextLine = {
  readonly source: string;
  /** What `source` is put together from, in order. */
  readonly pieces: readonly TextPiece[];
};

/** A stretch of one source item, which begins at `from` in it. */
export type TextPiece = {
  readonly text: string;
  readonly page: number;
  readonly item: number;
  readonly from: number;
};

/** The normalised words of a line, or of a part of it. */
export function wordsIn(line: TextLine, start = 0, end = line.source.length): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const { text, page, item, from } of line.pieces) {
    const head = Math.max(0, start - at);
    const tail = Math.min(text.length, end - at);
    if (head < tail) parts.push(shifted(mapPiece(text.slice(head, tail), page, item), from + head));
    at += text.length;
  }
  return wordsOf(parts.map((mapped) => ({ mapped, isStrong: false })));
}

const shifted = ({ text, runs }: MappedText, by: number): MappedText => ({
  text,
  runs: runs.map((run) => ({ ...run, itemStart: run.itemStart + by, itemEnd: run.itemEnd + by })),
});
