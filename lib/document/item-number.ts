/** Numbers that councils give to items and minutes: "7", "1a", "7 (a)", "7.5", "7.5.1", "35/20", "2026/15", "FCO46-23/24", "B". */

export type ItemNumber = {
  /** As printed, without its full stop or star. */
  readonly text: string;
  /** "FCO"; empty for most. */
  readonly prefix: string;
  readonly head: number;
  /** "a" → 1, ".5" → 5, ".5.1" → 5.1; 0 where there is none. */
  readonly sub: number;
  /** "/20" → 20: of a year or a running number; `null` where there is none. */
  readonly pair: number | null;
  /** "-23/24". */
  readonly season: string;
};

/** The third level has one digit: two are the year of a date, "12.03.27". */
const NUMBER = String.raw`(?<prefix>[A-Z]{1,5}[ ./]?)?(?<head>\d{1,4})(?:(?<letter>[a-z]|[A-Z](?!\w))| ?\((?<bracketed>[a-z])\)|\.(?<dotted>[a-z])(?!\w)|\.(?<sub>\d{1,2})(?:\.(?<deep>[1-9])(?!\d))?|[/](?<pair>\d{2,4}))?(?<season>-\d{2}/\d{2})?`;
/** As stamps print it: "7", "10a", "7(a)", "7.3.1", "35/20", "FCO46". */
export const STAMPED_NUMBER = String.raw`[A-Z]{0,4}\d{1,3}(?:[a-z]| ?\([a-z]\)|[./][a-z\d]{1,4}(?:\.\d)?)?`;
/** "7.", "*11", "Item 7", "No. 7", "Eitem 7", "35/20", "FCO46-23/24", "(3)" and nothing else. */
const ALONE = new RegExp(
  String.raw`^\*?(?:(?:agenda )?e?item (?:(?:no|rhif)\.? )?|no\. )?\(?${NUMBER}[.:)]?\*?$`,
  'i',
);
/** What a title begins with, if not with a capital: "2026/27 budget", "20mph limits", "2027 Local Plan", "e-Petitions", "(a) Roads". */
const OTHER_TITLE = String.raw`20\d\d[/-]\d\d(?![-\d])|\d{1,4}(?:(?![ap]m)[a-z]{2,4}\b| \p{Lu})|e-\p{L}|\p{Ll}\p{Lu}|\([a-z]\) `;
/** "7. Title", "7 Title", "1a) Title", "7 (a) Title", "35/20 Title"; behind a stop also "7.Title", "7. 2026/27 budget". */
const LEADING = new RegExp(
  String.raw`^(?:\*\s?)?(?:(?:[Aa]genda |AGENDA )?(?:[Ii]tem|ITEM|[Ee]item|EITEM) (?:[Nn]o\.? )?)?${NUMBER}(?<stop>[.:)]?)(?:\s+(?:[-–]\s+)?(?=["'(]?\p{Lu})|(?<=[.:)])(?:(?=[A-Z][a-z]|[A-Z]{3})|\s+(?=${OTHER_TITLE})))`,
  'u',
);
/** "B.", "B)", or "B" in a cell of its own. */
const LETTER_ALONE = /^(?<letter>[A-Z])[.)]?$/;
/** "B. Title". */
const LETTER_LEADING = /^(?<letter>[A-Z])[.)]\s+(?=["'(]?[A-Z][a-zA-Z])/;

/** "14 January", "3 Jul": a day, no item. */
export const MONTH_AHEAD =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? (?:\d{4}\b|at\b)|^(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

/** Reads a text that is an item number and nothing else; `null` for anything else. */
export function readItemNumber(text: string): ItemNumber | null {
  if (text.length > 24) return null;
  const match = ALONE.exec(text);
  if (match) return numberFrom(match.groups ?? {});
  const letter = LETTER_ALONE.exec(text)?.groups?.letter;
  return letter === undefined ? null : letterNumber(letter);
}

/** The number a line begins with, and where the words after it begin; `null` where it has none. */
export function leadingItemNumber(
  text: string,
): { readonly number: ItemNumber; readonly body: number } | null {
  const match = LEADING.exec(text);
  if (match) {
    const body = match[0].length;
    const number = numberFrom(match.groups ?? {});
    const isDay = MONTH_AHEAD.test(text.slice(body).replace(/^\d{1,2}(?:st|nd|rd|th)? /, ''));
    if (number === null || isDay) return null;
    const isWord = number.prefix !== '' && /^[A-Z]$/.test(number.prefix.trim()) && match.groups?.stop === '';
    return isWord ? null : { number, body };
  }
  const lettered = LETTER_LEADING.exec(text);
  const letter = lettered?.groups?.letter;
  return lettered && letter !== undefined ? { number: letterNumber(letter), body: lettered[0].length } : null;
}

/**
 * Parts numbered things into runs that count upwards, each run in order. A
 * number or two may be missing; a list inside an item does not break the run
 * around it.
 */
export function countingRuns<T extends { readonly number: ItemNumber }>(
  numbered: readonly T[],
): readonly T[][] {
  const runs: T[][] = [];
  for (const item of numbered) {
    // Few lists are open at once: looking further back would only cost time.
    const steps = runs.slice(-8).map((run) => ({ run, step: stepBetween(run.at(-1)?.number, item.number) }));
    const nearest = Math.min(...steps.map(({ step }) => step));
    const fitting = nearest <= 3 ? steps.findLast(({ step }) => step === nearest)?.run : undefined;
    if (fitting) fitting.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** 1 for the next number; infinite where `next` cannot come after `before`. */
function stepBetween(before: ItemNumber | undefined, next: ItemNumber): number {
  if (before === undefined || before.prefix !== next.prefix || before.season !== next.season) return Infinity;
  const heads = next.head - before.head;
  const pairs = (next.pair ?? -1) - (before.pair ?? -1);
  const isRenumbered = heads !== 0 && pairs !== 0;
  const step = heads || pairs || next.sub - before.sub;
  return step > 0 && !isRenumbered ? step : Infinity;
}

/** "8A" and "8 a" are one. */
export const isSameNumber = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll(' ', '') === b.toLowerCase().replaceAll(' ', '');

function numberFrom(groups: Readonly<Record<string, string | undefined>>): ItemNumber | null {
  const { prefix = '', head = '', bracketed, dotted, sub, deep, pair, season = '' } = groups;
  const letter = groups.letter ?? bracketed ?? dotted;
  // "In 2027" ends a sentence, and "2026/27" is a year; "2026/15" is the fifteenth item of one.
  const isYear = /^$| $/.test(prefix) && Number(head) >= 1900 && Number(head) < 2100;
  const isOfYear = isYear && pair !== undefined && Number(pair) % 100 !== (Number(head) + 1) % 100;
  if (isOfYear ? prefix !== '' : isYear || (prefix === '' && head.length > 3)) return null;
  const below = dotted ?? (deep === undefined ? sub : `${sub}.${deep}`);
  const ofItem = bracketed !== undefined ? `(${bracketed})` : below !== undefined ? `.${below}` : letter;
  const marked = pair !== undefined ? `/${pair}` : (ofItem ?? '');
  return {
    text: `${prefix}${head}${marked}${season}`,
    prefix: prefix.trim(),
    head: Number(head),
    sub: sub === undefined ? placeOfLetter(letter) : Number(`${Number(sub)}.${deep ?? 0}`),
    pair: pair === undefined ? null : Number(pair),
    season,
  };
}

/** "a" → 1, "B" → 2; 0 for none. */
const placeOfLetter = (letter: string | undefined): number =>
  letter === undefined ? 0 : letter.toLowerCase().charCodeAt(0) - 96;

const letterNumber = (letter: string): ItemNumber => ({
  text: letter,
  prefix: 'letter',
  head: placeOfLetter(letter),
  sub: 0,
  pair: null,
  season: '',
});
