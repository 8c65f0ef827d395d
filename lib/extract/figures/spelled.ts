/**
 * Numbers written as words → their values: "forty-two", "one hundred and six",
 * "half a million", "two thirds", "one and a half". Whether they count anything
 * is for others to say.
 */
import { matchesOf } from '@/lib/document/matches';

type Kind = 'one' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'part';
type Word = { readonly kind: Kind; readonly value: number };

export type Spelled = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "half", "two thirds": a part of something. */
  readonly isPart: boolean;
};

const listed = (kind: Kind, from: number, step: number, words: string): (readonly [string, Word])[] =>
  words.split(' ').map((word, at) => [word, { kind, value: from + at * step }]);

const WORDS: ReadonlyMap<string, Word> = new Map([
  ...listed('one', 0, 1, 'zero one two three four five six seven eight nine'),
  ...listed('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...listed('ten', 20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['hundred', { kind: 'hundred', value: 100 }],
  ['thousand', { kind: 'scale', value: 1e3 }],
  ['million', { kind: 'scale', value: 1e6 }],
  ['billion', { kind: 'scale', value: 1e9 }],
  ['trillion', { kind: 'scale', value: 1e12 }],
  ...listed('dozen', 12, 0, 'dozen dozens'),
  ['half', { kind: 'part', value: 2 }],
  ...listed('part', 3, 1, 'third quarter fifth sixth seventh eighth ninth tenth'),
  ...listed('part', 3, 1, 'thirds quarters fifths sixths sevenths eighths ninths tenths'),
  ...listed('part', 4, 0, 'fourth fourths'),
]);
const WORD = new RegExp(`\\b(?:${[...WORDS.keys()].join('|')})\\b`, 'gi');

/** "twenty-one", "two hundred and six", "half a million", "two thirds of a million". */
const JOINED = /^(?:\s+|-|\s-\s|,\s)(?<and>and\s+)?(?<of>(?:of\s+)?an?\s+)?$/i;
const ARTICLE = /\ban?\s+$/i;
const MINUS = /\b(?:minus|negative)\s$/i;
/** "no one", "the one that": nobody is counted. */
const PRONOUN = /\b(?:no|the|this|that|which|each|every|any|another|only)[\s-]$/i;
/** "half-term", "half past", "first half of": no half of anything. */
const NOT_HALF = /^(?:[\s-](?:terms?|past|year|yearly|hour|hourly|day|way|time|an)\b|-)/i;
const HALF_NAMED = /\b(?:first|second|latter|other|better|early|later)\s$/i;
/** "twenty-first", "thirty-second". */
const PLACE = /^[\s-](?:first|second)s?\b/i;
/** "one and a half": what stands between a number and its half. */
const AND = /^\s+and\s+$/i;

type Open = Spelled & {
  /** -1 for "minus five". */
  readonly sign: 1 | -1;
  /** What stands above the word that scales next: the 2,000 of "two thousand and six". */
  readonly above: number;
  readonly below: number;
  readonly last: Kind;
  /** The next scale must be smaller. */
  readonly limit: number;
  /** A number of its own, and not only the beginning of one: "hundred" in "hundred thousand". */
  readonly isWhole: boolean;
};

/** In order. */
export function spelledIn(text: string): readonly Spelled[] {
  const found: Open[] = [];
  for (const { 0: printed, index } of matchesOf(WORD, text)) {
    const word = WORDS.get(printed.toLowerCase());
    if (!word) continue;
    const end = index + printed.length;
    const open = found.at(-1);
    const between = open && JOINED.exec(text.slice(open.end, index));
    const longer = open && between && goneOn(open, word, printed, between.groups ?? {});
    if (longer)
      found[found.length - 1] = { ...longer, end, value: longer.sign * (longer.above + longer.below) };
    else found.push(...begun(text, word, index, end));
  }
  return mixed(
    text,
    found.filter(({ isWhole, end }) => isWhole && !PLACE.test(text.slice(end, end + 8))),
  );
}

type Between = Readonly<Record<string, string | undefined>>;

/** `null` where the word begins a number of its own: "three | four". */
function goneOn(open: Open, { kind, value }: Word, printed: string, { and, of }: Between): Open | null {
  const { above, below, last, limit } = open;
  if (of !== undefined && !(open.isPart && (kind === 'scale' || kind === 'dozen'))) return null;
  const isRound = last === 'hundred' || last === 'scale';
  switch (kind) {
    case 'one':
      return value > 0 && (isRound || (last === 'ten' && and === undefined))
        ? { ...open, below: below + value, last: kind, isWhole: true }
        : null;
    case 'teen':
    case 'ten':
      return isRound ? { ...open, below: below + value, last: kind, isWhole: true } : null;
    case 'hundred':
      return and === undefined && below > 0 && below < 100 && !open.isPart
        ? { ...open, below: below * 100, last: kind, isWhole: true }
        : null;
    case 'scale':
      return and === undefined && value < limit
        ? {
            ...open,
            above: above + below * value,
            below: 0,
            last: kind,
            limit: value,
            isPart: false,
            isWhole: true,
          }
        : null;
    case 'dozen':
      return and === undefined && below > 0 && below < 100 && above === 0
        ? { ...open, below: below * 12, last: kind, isPart: false }
        : null;
    case 'part':
      return and === undefined && above === 0 && !isRound ? partOf(open, value, printed) : null;
  }
}

/** "two thirds"; "twenty-third" is a place in a row, and no number. */
function partOf(open: Open, parts: number, printed: string): Open | null {
  const isMany = /s$/i.test(printed);
  if (open.last === 'ten' && !isMany) return { ...open, isWhole: false, last: 'part' };
  if (open.isPart || isMany !== open.below > 1) return null;
  return { ...open, below: open.below / parts, last: 'part', isPart: true };
}

function begun(text: string, { kind, value }: Word, start: number, end: number): readonly Open[] {
  const before = text.slice(Math.max(0, start - 12), start);
  const article = ARTICLE.exec(before)?.[0].length ?? 0;
  const open = {
    end,
    sign: 1 as const,
    above: 0,
    last: kind,
    limit: Number.POSITIVE_INFINITY,
    isPart: false,
    isWhole: true,
  };
  if (kind === 'one' || kind === 'teen' || kind === 'ten') {
    const isWhole = value !== 1 || !PRONOUN.test(before);
    const minus = MINUS.exec(before)?.[0].length ?? 0;
    const sign = minus > 0 ? -1 : 1;
    return [{ ...open, start: start - minus, sign, value: sign * value, below: value, isWhole }];
  }
  if (kind === 'part') {
    const isHalf = value === 2 && !NOT_HALF.test(text.slice(end, end + 8)) && !HALF_NAMED.test(before);
    const isWhole = isHalf || (value !== 2 && article > 0);
    return [{ ...open, start: start - article, value: 1 / value, below: 1 / value, isPart: true, isWhole }];
  }
  if (kind === 'hundred')
    return [{ ...open, start: start - article, value, below: value, isWhole: article > 0 }];
  if (article === 0) return [];
  return kind === 'dozen'
    ? [{ ...open, start: start - article, value, below: value }]
    : [{ ...open, start: start - article, value, above: value, below: 0, limit: value }];
}

/** "one and a half", "three and two thirds". */
function mixed(text: string, found: readonly Open[]): readonly Spelled[] {
  const whole: Open[] = [];
  for (const part of found) {
    const before = whole.at(-1);
    if (before && part.isPart && !before.isPart && AND.test(text.slice(before.end, part.start)))
      whole[whole.length - 1] = {
        ...part,
        start: before.start,
        value: before.value + part.value,
        isPart: false,
      };
    else whole.push(part);
  }
  return whole;
}
