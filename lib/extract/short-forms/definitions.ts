/**
 * Where a paper explains its own short forms. Strategies in order of how far
 * they can be trusted; none crosses a cell, a bullet or a heading.
 */
import { singular } from './shapes';
import { endOfLongForm, isSpelling, startOfLongForm } from './spelling';

export type Definition = {
  readonly short: string;
  readonly long: string;
  /** The words of the explanation, long form and short form. */
  readonly start: number;
  readonly end: number;
};

/** "(LAC)", "(ICPC's)", "(or SEND)", "(BID development)", "(the 'Board' or HWB)". */
const BRACKET = /\((?<inside>[^()]{2,60})\)/g;
/** The short form inside a bracket, at its start or behind "or", "the", "hereafter". */
const SHORT_INSIDE =
  /^(?:(?:or|the|hereafter|known as|referred to as|called) )*["']?(?<short>[A-Za-z&+/]{1,9}[A-Z][A-Za-z\d]{0,4}(?:'?s)?)["']?(?:$| [a-z]+$|[,;])/;
/** "MASH (Multi-Agency Safeguarding Hub)". */
const SHORT_THEN_BRACKET = /(?<short>[A-Z][A-Za-z&+/]{0,8}[A-Z](?:'?s)?) \((?<long>[^()]{6,140})\)/g;
/** "RSC - Regional Schools Commissioner", "SGO = Special Guardianship Order;", "DfE: Department for Education". */
const SHORT_THEN_SIGN =
  /(?<![\w&])(?<short>[A-Z][A-Za-z&+/]{0,8}[A-Z](?:'?s)?)(?: [-–—=] ?|: | [-–—=] ?)(?=[A-Za-z])/g;

/** The explanations in one stretch of text, in order. */
export function definitionsIn(text: string): readonly Definition[] {
  const found = [...inBrackets(text), ...beforeBrackets(text), ...afterSigns(text)];
  const seen = new Set<string>();
  return found
    .filter(({ short, start }) => {
      const key = `${short}|${start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start);
}

/** "looked after children (LAC)". */
function inBrackets(text: string): Definition[] {
  return [...text.matchAll(BRACKET)].flatMap((bracket): Definition[] => {
    const printed = SHORT_INSIDE.exec(bracket.groups?.inside?.trim() ?? '')?.groups?.short;
    if (!printed) return [];
    const before = text.slice(0, bracket.index).trimEnd();
    const start = startOfLongForm(before, printed);
    if (start === null) return [];
    const long = before.slice(start);
    return [
      {
        short: singular(printed),
        long: singularLike(long, printed),
        start,
        end: bracket.index + bracket[0].length,
      },
    ];
  });
}

/** "Initial Child Protection Conferences (ICPCs)" explains ICPC, and each is one. */
const singularLike = (long: string, printed: string): string =>
  /[A-Z]'?s$/.test(printed) ? long.replace(/(?<=[a-z])ies$/, 'y').replace(/(?<=[a-rt-z])s$/, '') : long;

function beforeBrackets(text: string): Definition[] {
  return [...text.matchAll(SHORT_THEN_BRACKET)].flatMap((match): Definition[] => {
    const { short = '', long = '' } = match.groups ?? {};
    return isSpelling(long, short)
      ? [
          {
            short: singular(short),
            long: long.trim(),
            start: match.index,
            end: match.index + match[0].length,
          },
        ]
      : [];
  });
}

function afterSigns(text: string): Definition[] {
  return [...text.matchAll(SHORT_THEN_SIGN)].flatMap((match): Definition[] => {
    const short = match.groups?.short ?? '';
    const after = match.index + match[0].length;
    const length = endOfLongForm(text.slice(after), short);
    if (length === null) return [];
    return [
      {
        short: singular(short),
        long: text.slice(after, after + length),
        start: match.index,
        end: after + length,
      },
    ];
  });
}
