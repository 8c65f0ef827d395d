/** By how many letters a place of a paper differs from what is sought. Everything is in letters. */
import search from 'approx-string-match';
import type { Stretch } from './letters';
import { fewestMisread } from './misread';

/** The words, and what stood around them. */
export type Sought = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** They begin or end within a word. */
  readonly isCut: boolean;
};

export type Likeness = Stretch & {
  /** Letters that differ in the words; in what stands right beside them; in all. */
  readonly inWords: number;
  readonly inNear: number;
  readonly inAll: number;
};

/** Surroundings are looked for piece by piece: one may be gone, or something put between two. */
const PIECE = 16;
/** Letters of a piece that may differ. */
const MISREAD = 4;
/** Pieces on each side that count as near. */
const NEAR_PIECES = 2;
/** A paragraph may have been put between the words and what stood beside them. */
const REACH = 600;
/** What that counts for. */
const APART = 8;
/** A millisecond's work. */
const MOST_CELLS = 250_000;

export function likeness(letters: string, { start, end }: Stretch, sought: Sought): Likeness {
  const inWords = difference(sought.words, letters.slice(start, end));
  const before = differenceBefore(letters, start, sought.before);
  const after = differenceAfter(letters, end, sought.after);
  const inNear = before.near + after.near;
  return { start, end, inWords, inNear, inAll: inWords + before.all + after.all };
}

/** Letters to put in, take out or replace to make one of the other. */
function difference(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return between(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
}

function between(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const cells = short.length * long.length;
  // Of texts of many pages that differ all over it is enough to know that they differ much.
  if (cells > MOST_CELLS * 100) return long.length;
  if (cells > MOST_CELLS) {
    // Nearly right, and quick: what stands before and after the likest part counts whole.
    const [match] = search(long, short, short.length);
    return match ? match.errors + long.length - (match.end - match.start) : long.length;
  }
  let row = Uint16Array.from({ length: short.length + 1 }, (_, at) => at);
  for (let step = 1; step <= long.length; step++) {
    const next = new Uint16Array(row.length);
    next[0] = step;
    for (let at = 1; at < row.length; at++) {
      const replaced = (row[at - 1] ?? 0) + Number(short[at - 1] !== long[step - 1]);
      next[at] = Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[short.length] ?? 0;
}

type Differing = { readonly near: number; readonly all: number };
const NONE: Differing = { near: 0, all: 0 };

function differenceBefore(letters: string, at: number, context: string): Differing {
  if (letters.endsWith(context, at)) return NONE;
  const window = letters.slice(Math.max(0, at - context.length - REACH), at);
  const pieces = piecesOf(context).reverse();
  const beside = window.slice(-besideOf(pieces));
  return inPieces(pieces, [window, beside], ({ end }, part) => part.length - end);
}

function differenceAfter(letters: string, at: number, context: string): Differing {
  if (letters.startsWith(context, at)) return NONE;
  const window = letters.slice(at, at + context.length + REACH);
  const pieces = piecesOf(context);
  return inPieces(pieces, [window, window.slice(0, besideOf(pieces))], ({ start }) => start);
}

const besideOf = ([first = '']: readonly string[]): number => first.length + MISREAD;

/**
 * `pieces`: from the words outwards. The first is looked for right beside the words as well: misread there, it is nearer
 * than letter by letter further off. `gapTo`: letters between the words and what was found.
 */
function inPieces(
  pieces: readonly string[],
  [window, beside]: readonly [string, string],
  gapTo: (found: Stretch, part: string) => number,
): Differing {
  const differing = pieces.map((piece, index) => {
    const most = Math.min(MISREAD, piece.length >> 2);
    if (index > 0) return fewestMisread(window, piece, most) ?? piece.length;
    const errors = [window, beside].flatMap((part) =>
      search(part, piece, most).map((one) => one.errors + Math.min(APART, gapTo(one, part))),
    );
    return Math.min(piece.length, ...errors);
  });
  const sum = (values: readonly number[]) => values.reduce((whole, one) => whole + one, 0);
  return { near: sum(differing.slice(0, NEAR_PIECES)), all: sum(differing) };
}

/** Of one length, more or less: a short one at the end would be found anywhere. */
function piecesOf(context: string): string[] {
  const count = Math.max(1, Math.round(context.length / PIECE));
  const cut = (index: number) => Math.round((index * context.length) / count);
  return Array.from({ length: count }, (_, index) => context.slice(cut(index), cut(index + 1)));
}
