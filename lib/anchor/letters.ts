/**
 * Text → what is compared when words are looked for again: white space, soft
 * hyphens, bullets and the hyphens of words fall away, quotation marks and dashes
 * become plain. So a passage is the same after a line is broken elsewhere, in a PDF
 * and on a page. Case, digits and signs stay as they are.
 */

/** Raised when the same text gives other letters: positions noted before are then no more than a hint. */
export const NORMALISATION = 1;

export type Letters = {
  readonly letters: string;
  /** For each letter, the unit of the text that it came from. */
  readonly from: Uint32Array;
};

/** Half-open, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

const DROPPED = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff·•▪●◦‣\uf0a7\uf0b7]/;
const SPACE = /\s/;
const DASH = /[-‐‑‒–—―−]/;
const LETTER = /\p{L}/u;

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
};

/** For each unit below 128: 1 a letter as it stands, 0 none, 2 to be looked at. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit <= 32 || unit === 127 ? 0 : unit === 45 || unit === 96 ? 2 : 1,
);

/** As many units as may safely be given as arguments. */
const CHUNK = 8192;

/** `asides`, in order: stretches that are nobody's sentence and are passed over. */
export function lettersOf(text: string, asides: readonly Stretch[] = []): Letters {
  const read = { units: new Uint16Array(text.length * 2), from: new Uint32Array(text.length * 2), count: 0 };
  let at = 0;
  for (const { start, end } of asides) {
    readStretch(text, at, start, read);
    at = Math.max(at, end);
  }
  readStretch(text, at, text.length, read);
  return { letters: joined(read.units.subarray(0, read.count)), from: read.from.slice(0, read.count) };
}

type Reading = { units: Uint16Array; from: Uint32Array; count: number };

function readStretch(text: string, start: number, end: number, reading: Reading): void {
  let { count } = reading;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const plain = unit < 128 ? PLAIN[unit] : 2;
    if (plain === 0) continue;
    if (count + MOST_LETTERS > reading.units.length) widen(reading);
    if (plain === 1) {
      reading.units[count] = unit;
      reading.from[count++] = at;
      continue;
    }
    for (const letter of folded(text, at)) {
      reading.units[count] = letter.charCodeAt(0);
      reading.from[count++] = at;
    }
  }
  reading.count = count;
}

/** That one unit may become: the longest are Greek with all their accents. */
const MOST_LETTERS = 8;

/** A text of ligatures alone has more letters than was made room for. */
function widen(reading: Reading): void {
  const { units, from } = reading;
  reading.units = new Uint16Array(units.length * 2 + MOST_LETTERS);
  reading.from = new Uint32Array(from.length * 2 + MOST_LETTERS);
  reading.units.set(units);
  reading.from.set(from);
}

/** What one unit of a text counts as: nothing, one letter or several. */
function folded(text: string, at: number): string {
  const sign = text.charAt(at);
  if (DROPPED.test(sign)) return '';
  if (DASH.test(sign)) return isInWord(text, at) ? '' : '-';
  const known = FOLDED[sign];
  if (known !== undefined) return known;
  // Ligatures come apart and accents stand by themselves; raised digits stay what they are.
  return sign >= '\ufb00' && sign <= '\ufb06' ? sign.normalize('NFKC') : sign.normalize('NFD');
}

/** "in-year", also where the line ends with the hyphen; so is that of "pre- and post-". */
function isInWord(text: string, at: number): boolean {
  if (!LETTER.test(text.charAt(at - 1))) return false;
  let after = at + 1;
  while (SPACE.test(text.charAt(after))) after++;
  return LETTER.test(text.charAt(after));
}

const LINE_END_IN_WORD = /(?<=\p{L}[-‐‑‒–—―−])[ \t]*[\r\n]\s*(?=\p{L})/gu;

/** As a quotation is kept: one space for any white space, nothing where a hyphen ended a line. The letters stay. */
export const readable = (text: string): string => text.replace(LINE_END_IN_WORD, '').replace(/\s+/g, ' ');

function joined(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    parts.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}

/** The first letter that came from `unit` of the text or from a later one. */
export function letterAt({ from }: Pick<Letters, 'from'>, unit: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of text that letters `start` to `end` came from. */
export function unitsOf({ from }: Pick<Letters, 'from'>, { start, end }: Stretch): Stretch {
  const first = from[start] ?? 0;
  return start < end ? { start: first, end: (from[end - 1] ?? first) + 1 } : { start: first, end: first };
}
