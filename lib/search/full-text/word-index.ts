/**
 * Pieces of text → which words stand in which of them, and where among its words.
 * Packed, so that fifty packs are some twenty megabytes: no text, two strings' worth of bytes.
 */
import { bytesToFill, numbersFrom } from './varints';
import { wordsIn } from './words';

export type WordIndex = {
  /** Every word, sorted by code unit, parted by line breaks: one string is read back far faster than ten thousand. */
  readonly words: string;
  /** Where each word begins in `words`, so that none has to be cut out before it is asked for. */
  readonly at: Uint32Array;
  /** Where the places of each word begin in `places`. */
  readonly starts: Uint32Array;
  /** For each word: in how many pieces; for each the gap from the piece before, how often, the gaps from place to place. */
  readonly places: Uint8Array;
  /** How many words each piece has. */
  readonly lengths: Uint32Array;
};

/** Pieces are known by their place in the list, from 0. */
export function indexPieces(pieces: readonly string[]): WordIndex {
  /** Piece and place, piece and place, … */
  const found = new Map<string, number[]>();
  const lengths = pieces.map((text, piece) => {
    let length = 0;
    for (const { forms, nth, parts } of wordsIn(text)) {
      if (parts === 1) length++;
      for (const form of forms) {
        const places = found.get(form);
        if (places) places.push(piece, nth);
        else found.set(form, [piece, nth]);
      }
    }
    return length;
  });
  const words = [...found.keys()].sort();
  const bytes = bytesToFill();
  const at: number[] = [];
  let length = 0;
  const starts = words.map((word) => {
    const start = bytes.length();
    putPlaces(found.get(word) ?? [], bytes.put);
    at.push(length);
    length += word.length + 1;
    return start;
  });
  return {
    words: words.join('\n'),
    at: Uint32Array.from(at),
    starts: Uint32Array.from(starts),
    places: bytes.taken(),
    lengths: Uint32Array.from(lengths),
  };
}

function putPlaces(found: readonly number[], put: (value: number) => void): void {
  const byPiece = new Map<number, number[]>();
  for (let at = 0; at < found.length; at += 2) {
    const piece = found[at] ?? 0;
    const places = byPiece.get(piece) ?? [];
    places.push(found[at + 1] ?? 0);
    byPiece.set(piece, places);
  }
  put(byPiece.size);
  let lastPiece = 0;
  for (const [piece, places] of byPiece) {
    put(piece - lastPiece);
    put(places.length);
    lastPiece = piece;
    let last = 0;
    // A joined word is told after its parts: "twenty-one" may come after "one" has.
    for (const place of places.toSorted((a, b) => a - b)) {
      put(place - last);
      last = place;
    }
  }
}

/** Calls with each piece that has the word, and how often. */
export function eachPiece(
  { starts, places }: WordIndex,
  word: number,
  call: (piece: number, times: number) => void,
): void {
  const next = numbersFrom(places, starts[word] ?? 0);
  let piece = 0;
  for (let left = next(); left > 0; left--) {
    piece += next();
    const times = next();
    for (let place = 0; place < times; place++) next();
    call(piece, times);
  }
}

/** Piece → the places of the word in it. */
export function placesOf(
  { starts, places }: WordIndex,
  word: number,
): ReadonlyMap<number, readonly number[]> {
  const next = numbersFrom(places, starts[word] ?? 0);
  const found = new Map<number, readonly number[]>();
  let piece = 0;
  for (let left = next(); left > 0; left--) {
    piece += next();
    const own: number[] = [];
    let place = 0;
    for (let times = next(); times > 0; times--) {
      place += next();
      own.push(place);
    }
    found.set(piece, own);
  }
  return found;
}

/** The number of a word; `null` where it stands nowhere. */
export function wordNumber(index: WordIndex, word: string): number | null {
  const first = firstFrom(index, word);
  return wordAt(index, first) === word ? first : null;
}

/** Numbers of the words that begin so: from the first, up to but not the second. */
export function beginningWith(index: WordIndex, beginning: string): readonly [number, number] {
  // No word has the last code unit there is.
  return [firstFrom(index, beginning), firstFrom(index, `${beginning}\uffff`)];
}

export const everyWord = ({ words }: WordIndex): readonly string[] => (words === '' ? [] : words.split('\n'));

/** Empty beyond the last. */
const wordAt = ({ words, at }: WordIndex, number: number): string =>
  words.slice(at[number] ?? words.length, (at[number + 1] ?? words.length + 1) - 1);

function firstFrom(index: WordIndex, word: string): number {
  let low = 0;
  let high = index.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(index, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
