/**
 * Where a text explains its own short forms: "long form (SHORT)", "SHORT (long
 * form)", "SHORT – long form", "long form – SHORT". Nothing here knows what
 * councils write; which of it is a short form of theirs is left to `shapes.ts`.
 * The caller gives one cell, bullet or heading at a time, so that none is crossed.
 */
import { endOfInitials, endOfLongForm, isSpelling, startOfInitials, startOfLongForm } from './spelling';

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
/** "or SEND", "hereafter 'the VGB'": words that lead to the short form in a bracket. */
const LEAD =
  /^(?:["']?(?:or|the|neu|hereafter|hereinafter|also|known as|referred to as|called|abbreviated(?: to| as)?|i\.e\.|ie) ?[,:]? )+/i;
/** What a bracket says beside: "(LAC, aged under 16)", "(CP – see below)", "(LGPS or 'the Scheme')", "(BID development)". */
const REST = /(?<!\s)(?:\s*[,;:=]| [-–—] ).*$/s;
const OTHER_NAME = / (?:or|and|neu) .*$/s;
const SMALL_WORD = /(?<=[A-Z\d]) [a-z]+$/;
/** One or two words, the first letters or digits: "SDS-PAGE", "HIV-1", "ER alpha", "T&F". */
const SHORT = /^[\p{L}\p{N}][^\s()]{0,11}(?: [^\s()]{1,8})?$/u;
/** A word that could be short: "MASH" before its bracket or its sign. */
const SHORT_BEFORE = /(?<![\p{L}\p{N}&'-])(?<short>[\p{L}\p{N}][\p{L}\p{N}&+/'-]{1,11}) ?$/u;
/** "the Regional Schools Commissioner": it is no part of the long form. */
const ARTICLE = /^(?:the|an?) /i;
/** "RSC - Regional Schools Commissioner", "SGO = Special Guardianship Order;", "DfE: Department for Education", "MM / Main Modification". */
const SHORT_THEN_SIGN =
  /(?<![\w&])(?<short>[A-Z][A-Za-z&+/]{0,8}[A-Z](?:'?s)?)(?: [-–—=/] ?|: )(?=[A-Za-z])/g;

/** "AVC Additional Voluntary Contribution", "ABS or Annual Benefit Statement – issued by": at the head of a line. */
const SHORT_AT_HEAD =
  /^(?:[^A-Za-z\s]{1,4} )?(?<short>[A-Z][A-Za-z&\d]{1,6}[A-Z\d](?:'?s)?) (?:or (?:an? |the )?)?(?=[A-Z])/;
/** Where a line of a list ends, or says more of what it explains. */
const END_AT_HEAD = /^\s*(?:$|[-–—(,;:.])/;

/**
 * "the medium term financial strategy, MTFS, sets out"; "(central admission point, CAP)";
 * "Annual Benefit Statement – ABS"; "an annual benefit statement or ABS".
 */
const LONG_THEN_SIGN =
  /(?:, (?=[\w&]+[,)])| (?:[-–—=/]|or) )(?<short>[A-Z][A-Za-z&\d]{1,6}[A-Z\d])(?:'?s)?(?![\w&/'-])/g;

/** The explanations in one stretch of text, in order. */
export function definitionsIn(text: string): readonly Definition[] {
  return [...inBrackets(text), ...afterSigns(text), ...atHead(text), ...beforeSigns(text)].sort(
    (a, b) => a.start - b.start,
  );
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
  const head = whole.replace(REST, '');
  const heads = [whole, head, head.replace(OTHER_NAME, ''), head.replace(SMALL_WORD, '')];
  return [...new Set(heads.map((words) => words.replace(/^["']|["']$/g, '')))].filter(isShort);
}

/** A numeral, or an amount: "(ii)", "(15 kDa)". */
const NO_SHORT = /^(?:[ivx]+|\d[\d.,]*(?: .*)?)$/i;

const isShort = (head: string): boolean =>
  head.length >= 2 && SHORT.test(head) && /\p{L}/u.test(head) && !NO_SHORT.test(head);

/** "MASH (Multi-Agency Safeguarding Hub)". */
function explainedInside(before: string, inside: string): readonly { short: string; long: string }[] {
  const short = SHORT_BEFORE.exec(before)?.groups?.short;
  if (short === undefined || !/\p{Lu}|\d/u.test(short) || !isShort(short)) return [];
  const whole = inside.trim().replace(ARTICLE, '');
  const longs = [whole, whole.replace(REST, '')];
  const long = longs.find((words) => isSpelling(words, short));
  return long === undefined ? [] : [{ short, long }];
}

function afterSigns(text: string): Definition[] {
  return [...text.matchAll(SHORT_THEN_SIGN)].flatMap((match): Definition[] =>
    followed(text, match, match.index + match[0].length, endOfLongForm),
  );
}

/** Nothing says that one stands for the other but that nothing else stands there. */
function atHead(text: string): Definition[] {
  const match = SHORT_AT_HEAD.exec(text);
  if (!match) return [];
  return followed(text, match, match[0].length, endOfInitials).filter(({ end }) =>
    END_AT_HEAD.test(text.slice(end, end + REACH)),
  );
}

/** What `match` finds, where its long form stands from `after` on. */
function followed(
  text: string,
  match: RegExpExecArray,
  after: number,
  endOf: (after: string, short: string) => number | null,
): Definition[] {
  const short = match.groups?.short ?? '';
  const from = after + (ARTICLE.exec(text.slice(after, after + REACH))?.[0].length ?? 0);
  const length = endOf(text.slice(from, from + REACH), short);
  if (length === null) return [];
  return [{ short, long: text.slice(from, from + length), start: match.index, end: from + length }];
}

/** Nothing but a sign or "or" says that one stands for the other: only full initials are believed. */
function beforeSigns(text: string): Definition[] {
  return [...text.matchAll(LONG_THEN_SIGN)].flatMap((match): Definition[] => {
    const short = match.groups?.short ?? '';
    const from = clauseStart(text, match.index);
    const before = text.slice(from, match.index);
    const start = startOfInitials(before, short);
    if (start === null) return [];
    return [{ short, long: before.slice(start), start: from + start, end: match.index + match[0].length }];
  });
}
