/** A text that is changed piece by piece and still knows where every unit of the first text went. */

/** A stretch of the first text as it was, words that stand for one, or words put in. */
export type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'instead'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'new'; readonly text: string };

export type Tracked = { readonly first: string; readonly pieces: readonly Piece[] };

export const tracked = (first: string): Tracked => ({
  first,
  pieces: [{ kind: 'kept', start: 0, end: first.length }],
});

/** Cuts what is kept at a unit of the first text. */
function cut({ first, pieces }: Tracked, at: number): Tracked {
  return {
    first,
    pieces: pieces.flatMap((piece): readonly Piece[] =>
      piece.kind === 'kept' && piece.start < at && at < piece.end
        ? [
            { ...piece, end: at },
            { ...piece, start: at },
          ]
        : [piece],
    ),
  };
}

const isInside = (piece: Piece, start: number, end: number): boolean =>
  piece.kind !== 'new' && piece.start >= start && piece.end <= end;

export function insertAt(text: Tracked, at: number, words: string): Tracked {
  const { first, pieces } = cut(text, at);
  const index = pieces.findIndex((piece) => piece.kind !== 'new' && piece.start === at);
  return index < 0
    ? { first, pieces }
    : { first, pieces: [...pieces.slice(0, index), { kind: 'new', text: words }, ...pieces.slice(index)] };
}

/** Only what is still kept of the stretch is replaced; nothing where none of it is. */
export function replaceIn(text: Tracked, start: number, end: number, words: string): Tracked {
  const { first, pieces } = cut(cut(text, start), end);
  const index = pieces.findIndex((piece) => piece.kind === 'kept' && isInside(piece, start, end));
  if (index < 0) return { first, pieces };
  const instead: Piece = { kind: 'instead', start, end, text: words };
  return {
    first,
    pieces: pieces.flatMap((piece, at) =>
      at === index ? [instead] : piece.kind === 'kept' && isInside(piece, start, end) ? [] : [piece],
    ),
  };
}

export function removeFrom(text: Tracked, start: number, end: number): Tracked {
  const { first, pieces } = cut(cut(text, start), end);
  return { first, pieces: pieces.filter((piece) => !isInside(piece, start, end)) };
}

/** Puts a stretch, with what was put into it, before a unit of the first text outside of it. */
export function moveTo(text: Tracked, start: number, end: number, before: number): Tracked {
  const { first, pieces } = cut(cut(cut(text, start), end), before);
  const from = pieces.findIndex((piece) => isInside(piece, start, end));
  const to = pieces.findLastIndex((piece) => isInside(piece, start, end)) + 1;
  if (from < 0) return { first, pieces };
  const left = pieces.toSpliced(from, to - from);
  const index = left.findIndex((piece) => piece.kind !== 'new' && piece.start === before);
  return index < 0
    ? { first, pieces }
    : { first, pieces: left.toSpliced(index, 0, ...pieces.slice(from, to)) };
}

const wordsOf = (piece: Piece, first: string): string =>
  piece.kind === 'kept' ? first.slice(piece.start, piece.end) : piece.text;

export const textNow = ({ first, pieces }: Tracked): string =>
  pieces.map((piece) => wordsOf(piece, first)).join('');

/** Where a stretch of the first text now is, from its first unit left to its last; `null` where none is. */
export function placeNow(
  { first, pieces }: Tracked,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  let at = 0;
  let from: number | null = null;
  let to = 0;
  for (const piece of pieces) {
    const { length } = wordsOf(piece, first);
    if (piece.kind !== 'new' && piece.start < end && piece.end > start) {
      const isKept = piece.kind === 'kept';
      from ??= at + (isKept ? Math.max(0, start - piece.start) : 0);
      to = at + (isKept ? Math.min(piece.end, end) - piece.start : length);
    }
    at += length;
  }
  return from === null || from === to ? null : { start: from, end: to };
}
