/**
 * Text that remembers where it came from. Source characters are normalised so
 * that every reader sees the same words; each stretch keeps its way back to the
 * page and the piece of source (a text item of a PDF, a text node of a page).
 */

/** Text units `start` to `end` came from units `itemStart` to `itemEnd` of one source piece. */
export type Run = {
  readonly start: number;
  readonly end: number;
  /** The file's own page number, from 1. */
  readonly page: number;
  /** PDF: index among the page's text items. Web page: index among its text nodes. */
  readonly item: number;
  readonly itemStart: number;
  readonly itemEnd: number;
};

export type MappedText = { readonly text: string; readonly runs: readonly Run[] };

export const NO_TEXT: MappedText = { text: '', runs: [] };

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** Soft hyphen, zero-width space and joiners, byte-order mark, direction marks and what turns words round. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
/** What most pieces have none of: signs to be replaced, two spaces together, letters set apart. */
const UNUSUAL = /[^ -_a-~£–—]| {2}|[A-Z] [A-Z] [A-Z] [A-Z]/;
/** "R E S O L V E D": capitals a single space apart; words of such stand further apart. */
const LETTERSPACED = /(?<![\p{L}\d][ \u00a0]?)[A-Z](?:[ \u00a0][A-Z]){3,}(?![ \u00a0]?[\p{L}\d])/gu;
/** Between such words: "T H E", "O F". */
const SHORT_LETTERSPACED = /(?<=[ \u00a0]{2})[A-Z](?:[ \u00a0][A-Z]){1,2}(?=$|[ \u00a0]{2})/g;
const LIGATURE = /[\ufb00-\ufb06]/;

const REPLACED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '–',
  '―': '—',
};

/**
 * Normalises one piece of source text: one space for any run of white space,
 * straight quotes, plain hyphens, no ligatures, nothing invisible. En and em
 * dashes stay: they part words, hyphens join them.
 */
export function mapPiece(source: string, page: number, item: number): MappedText {
  if (source === '') return NO_TEXT;
  if (!UNUSUAL.test(source)) {
    const { length } = source;
    return {
      text: source,
      runs: [{ start: 0, end: length, page, item, itemStart: 0, itemEnd: length }],
    };
  }
  let text = '';
  const runs: OpenRun[] = [];
  const closed = spacesInWords(source);
  for (let at = 0; at < source.length; at++) {
    const replacement = closed.has(at) ? '' : normalised(source[at] ?? '');
    if (replacement === '' || (replacement === ' ' && text.endsWith(' '))) continue;
    extend(runs, text.length, replacement.length, { page, item, at });
    text += replacement;
  }
  return { text, runs };
}

/** Words that need no way back, without what nobody sees of them. */
export const withoutInvisible = (words: string): string => words.replaceAll(ALL_INVISIBLE, '');

/** Joins stretches of text; what stands between them comes from nowhere. */
export function joinMapped(parts: readonly MappedText[], between: string): MappedText {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  let text = '';
  const runs: Run[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += between;
    const shift = text.length;
    for (const run of part.runs) {
      runs.push({ ...run, start: run.start + shift, end: run.end + shift });
    }
    text += part.text;
  });
  return { text, runs };
}

/** The stretch from `start` to `end` as text of its own. */
export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  const { text, runs } = mapped;
  if (start >= end) return NO_TEXT;
  if (start === 0 && end >= text.length) return mapped;
  const kept = runs.flatMap((run): Run[] => {
    if (run.end <= start || run.start >= end) return [];
    const isPlain = run.end - run.start === run.itemEnd - run.itemStart;
    const head = Math.max(0, start - run.start);
    const tail = Math.max(0, run.end - end);
    return [
      {
        ...run,
        start: run.start + head - start,
        end: run.end - tail - start,
        itemStart: isPlain ? run.itemStart + head : run.itemStart,
        itemEnd: isPlain ? run.itemEnd - tail : run.itemEnd,
      },
    ];
  });
  return { text: text.slice(start, end), runs: kept };
}

/** Without white space at its ends; the rest keeps its way back. */
export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return sliceMapped(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

/** The places in the source that hold text units `start` to `end`, in order. */
export const sourceOf = (mapped: MappedText, start: number, end: number): readonly Run[] =>
  sliceMapped(mapped, start, end).runs;

/** Where a word is set with spaces between its letters. "A B C D" is a row of grades. */
function spacesInWords(source: string): ReadonlySet<number> {
  const spaces = new Set<number>();
  const closeUp = ({ 0: word, index }: RegExpExecArray) => {
    for (let at = 1; at < word.length; at += 2) spaces.add(index + at);
  };
  for (const match of source.matchAll(LETTERSPACED)) {
    const letters = match[0].replace(/[^A-Z]/g, '');
    if ('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.includes(letters) || !/[AEIOUWY]/.test(letters)) continue;
    if (new Set(letters).size >= 3) closeUp(match);
  }
  if (spaces.size > 0) for (const match of source.matchAll(SHORT_LETTERSPACED)) closeUp(match);
  return spaces;
}

function normalised(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (LIGATURE.test(character)) return character.normalize('NFKC');
  return REPLACED[character] ?? character;
}

type OpenRun = { -readonly [Key in keyof Run]: Run[Key] };

/** Adds one source unit to the last run where it follows on, else begins a run. */
function extend(
  runs: OpenRun[],
  start: number,
  length: number,
  { page, item, at }: { readonly page: number; readonly item: number; readonly at: number },
): void {
  const last = runs.at(-1);
  const followsOn =
    last !== undefined &&
    length === 1 &&
    last.end === start &&
    last.itemEnd === at &&
    last.end - last.start === last.itemEnd - last.itemStart;
  if (followsOn) {
    last.end = start + 1;
    last.itemEnd = at + 1;
  } else {
    runs.push({ start, end: start + length, page, item, itemStart: at, itemEnd: at + 1 });
  }
}
