/**
 * Where a text explains its own short forms: "long form (SHORT)", "SHORT (long
 * form)", "SHORT – long form". Nothing here knows what councils write; which of
 * it is a short form of theirs is left to `shapes.ts`. The caller gives one cell,
 * bullet or heading at a time, so that none is crossed.
 */
import { endOfLongForm, isSpelling, startOfInitials, startOfLongForm } from './spelling';

export type Definition = {
  /** As printed: "EHCPs", "A&E". */
  readonly short: string;
  readonly long: string;
  /** The words of the explanation, long form and short form. */
  readonly start: number;
  readonly end: number;
};

/** "(LAC)", "[PEP]"; what holds another bracket is read by its inner one. */
const BRACKET = /[([](?<inside>[^()[\]]{2,160})[)\]]/g;
/** "or SEND", "hereafter 'the Board'": words that lead to the short form in a bracket. */
const LEAD =
  /^(?:(?:or|the|hereafter|hereinafter|also|known as|referred to as|called|abbreviated(?: to| as)?|i\.e\.|ie) ?[,:]? )+/i;
/** What a bracket says beside: "(LAC, aged under 16)", "(BID development)". */
const REST = /(?<!\s)\s*[,;:=].*$/s;
const SMALL_WORD = /(?<=[A-Z\d]) [a-z]+$/;
/** One or two words, the first letters or digits: "SDS-PAGE", "HIV-1", "ER alpha", "T&F". */
const SHORT = /^[\p{L}\p{N}][^\s()]{0,11}(?: [^\s()]{1,8})?$/u;
/** A word that could be short: "MASH" before its bracket or its sign. */
const SHORT_BEFORE = /(?<![\p{L}\p{N}&'-])(?<short>[\p{L}\p{N}][\p{L}\p{N}&+/'-]{1,11}) ?$/u;
/** "RSC - Regional Schools Commissioner", "SGO = Special Guardianship Order;", "DfE: Department for Education". */
const SHORT_THEN_SIGN =
  /(?<![\w&])(?<short>[A-Z][A-Za-z&+/]{0,8}[A-Z](?:'?s)?)(?: [-–—=] ?|: | [-–—=] ?)(?=[A-Za-z])/g;

/** "the medium term financial strategy, MTFS, sets out"; "(central admission point, CAP)". */
const BETWEEN_COMMAS = /, (?<short>[A-Z][A-Za-z&\d]{1,6}[A-Z\d])(?=,|\))/g;

/** The explanations in one stretch of text, in order. */
export function definitionsIn(text: string): readonly Definition[] {
  return [...inBrackets(text), ...afterSigns(text), ...afterCommas(text)].sort((a, b) => a.start - b.start);
}

function inBrackets(text: string): Definition[] {
  return [...text.matchAll(BRACKET)].flatMap((bracket): Definition[] => {
    const inside = bracket.groups?.inside ?? '';
    const end = bracket.index + bracket[0].length;
    const from = clauseStart(text, bracket.index);
    const before = text.slice(from, bracket.index).trimEnd();
    for (const short of shortsInside(inside)) {
      const start = startOfLongForm(before, short);
      if (start !== null) return [{ short, long: before.slice(start), start: from + start, end }];
    }
    return explainedInside(before, inside).map((found) => ({
      ...found,
      start: from + before.length - found.short.length,
      end,
    }));
  });
}

/** In characters: no long form and its short form reach further back. */
const REACH = 200;
/** A sentence's end, a bracket with what it holds, or one that is still open: no long form goes over them. */
const BARRIER = /[.;!?] +(?=["']?\p{Lu})|(?<!\S)[([][^()[\]]*[)\]]|(?<!\S)[([]/gu;

/** Where the clause begins in which the words right before `end` stand. */
function clauseStart(text: string, end: number): number {
  const from = Math.max(0, end - REACH);
  const last = [...text.slice(from, end).matchAll(BARRIER)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** What may be the short form in a bracket, the likeliest first: "or SEND" → "SEND"; "BID development" → both. */
function shortsInside(inside: string): readonly string[] {
  const whole = inside.trim().replace(LEAD, '');
  const heads = [whole, whole.replace(REST, ''), whole.replace(REST, '').replace(SMALL_WORD, '')];
  return [...new Set(heads.map((head) => head.replace(/^["']|["']$/g, '')))].filter(isShort);
}

/** A numeral, or an amount: "(ii)", "(15 kDa)". */
const NO_SHORT = /^(?:[ivx]+|\d[\d.,]*(?: .*)?)$/i;

const isShort = (head: string): boolean =>
  head.length >= 2 && SHORT.test(head) && /\p{L}/u.test(head) && !NO_SHORT.test(head);

/** "MASH (Multi-Agency Safeguarding Hub)". */
function explainedInside(before: string, inside: string): readonly { short: string; long: string }[] {
  const short = SHORT_BEFORE.exec(before)?.groups?.short;
  if (short === undefined || !/\p{Lu}|\d/u.test(short) || !isShort(short)) return [];
  const longs = [inside.trim(), inside.trim().replace(REST, '')];
  const long = longs.find((words) => isSpelling(words, short));
  return long === undefined ? [] : [{ short, long }];
}

function afterSigns(text: string): Definition[] {
  return [...text.matchAll(SHORT_THEN_SIGN)].flatMap((match): Definition[] => {
    const short = match.groups?.short ?? '';
    const after = match.index + match[0].length;
    const length = endOfLongForm(text.slice(after, after + REACH), short);
    if (length === null) return [];
    return [{ short, long: text.slice(after, after + length), start: match.index, end: after + length }];
  });
}

/** Nothing but a comma says that one stands for the other: only full initials are believed. */
function afterCommas(text: string): Definition[] {
  return [...text.matchAll(BETWEEN_COMMAS)].flatMap((match): Definition[] => {
    const short = match.groups?.short ?? '';
    const from = Math.max(0, match.index - REACH);
    const before = text.slice(from, match.index);
    const start = startOfInitials(before, short);
    if (start === null) return [];
    return [{ short, long: before.slice(start), start: from + start, end: match.index + match[0].length }];
  });
}
