/** "More than doubled, from 210 to 290", "a rise of 20%, from 210 to 290": how much is said to have changed, and how much it did. */
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { decimalsOf, mayBePrintedAs, shown } from './rounding';

const VALUE = String.raw`£?\d[\d,]*(?:\.\d+)?`;
const NUMBER = `${VALUE}(?:k|m|bn)?`;
const WHEN = `(?: (?:in|at|on|to the end of|by|during) [A-Za-z0-9/ ]{2,24}?)?`;
const FROM_TO = String.raw`[^.;()\d%£]{0,40}?,? ?\(?from (?<from>${NUMBER})(?! ?%|[\d/])(?: [a-z]+){0,2}?${WHEN},? to (?<to>${NUMBER})(?! ?%| ?per ?cent|[\d/])`;

/** What the words allow, as a multiple of what there was. */
const TIMES: readonly { readonly words: string; readonly from: number; readonly to: number }[] = [
  { words: '(?:more than|over) doubled', from: 2, to: Infinity },
  { words: '(?:nearly|almost) doubled', from: 1.7, to: 2.02 },
  { words: '(?:more than|over) (?:trebled|tripled)', from: 3, to: Infinity },
  { words: '(?:nearly|almost) (?:trebled|tripled)', from: 2.6, to: 3.02 },
  { words: '(?<!(?:more than|over|nearly|almost|not|never) )doubled', from: 1.85, to: 2.3 },
  { words: '(?<!(?:more than|over|nearly|almost|not|never) )(?:trebled|tripled)', from: 2.8, to: 3.4 },
  { words: '(?:more than|over) halved', from: 0, to: 0.5 },
  { words: '(?<!(?:more than|over|nearly|almost|not|never) )halved', from: 0.42, to: 0.55 },
];
/** "increased by 20% from 210 to 290", "a reduction of 12.5 per cent, from £80 to £70". */
const BY_SHARE = new RegExp(
  String.raw`\b(?<word>increase[ds]?|rose|risen|rise|grew|grown|growth|up|fell|fallen|fall|decrease[ds]?|reduced|reduction|down|dropped|drop)(?: [a-z]+){0,3}? (?:of|by) (?<percent>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)(?! ?points?\b)${FROM_TO}`,
  'gi',
);
const DOWN = /^(?:f[ae]ll|decreas|reduc|down|drop)/i;
const LIKELY = /doubled|trebled|tripled|halved|(?:%|per ?cent)[^.]{0,45}\bfrom /i;

export const findWrongMultiples = (doc: PackDocument): Challenge[] =>
  doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !LIKELY.test(text)
      ? []
      : [...multiplesIn(text, block), ...sharesIn(text, block)],
  );

const PATTERNS = TIMES.map(({ words, ...bounds }) => ({
  ...bounds,
  pattern: new RegExp(String.raw`\b(?<words>${words})\b${FROM_TO}`, 'gi'),
}));

const multiplesIn = (text: string, block: number): Challenge[] =>
  PATTERNS.flatMap(({ pattern, from: least, to: most }) =>
    [...text.matchAll(pattern)].flatMap((match): Challenge[] => {
      const { words = '', from = '', to = '' } = match.groups ?? {};
      const times = numberIn(to) / numberIn(from);
      // Half a unit of what is printed makes no difference here.
      if (!Number.isFinite(times) || (times >= least - 0.01 && times <= most + 0.01)) return [];
      return [challenge(match, block, `${shown(times, 2)} ×`, words)];
    }),
  );

const sharesIn = (text: string, block: number): Challenge[] =>
  [...text.matchAll(BY_SHARE)].flatMap((match): Challenge[] => {
    const { word = '', percent = '', from = '', to = '' } = match.groups ?? {};
    const [before, after] = [numberIn(from), numberIn(to)];
    const exact = ((after - before) / before) * 100 * (DOWN.test(word) ? -1 : 1);
    // The other way round is another check's.
    if (!Number.isFinite(exact) || exact <= 0) return [];
    const isRight = reachable(before, after, from, to).some((one) =>
      mayBePrintedAs(one, Number(percent), decimalsOf(percent)),
    );
    if (isRight || isBetween(Number(percent), reachable(before, after, from, to))) return [];
    return [
      challenge(match, block, `${shown(exact)}%`, match[0].slice(0, match[0].search(/%|per ?cent/i) + 1)),
    ];
  });

function challenge(match: RegExpMatchArray, block: number, exact: string, words: string): Challenge {
  const start = match.index ?? 0;
  const { from = '', to = '' } = match.groups ?? {};
  return {
    kind: 'claim',
    passages: [{ block, start, end: start + match[0].length }],
    why: { say: 'times', from, to, exact, words },
    strength: 'worth asking',
  };
}

/** The least and the most change that rounding of both ends permits, in per cent. */
function reachable(before: number, after: number, from: string, to: string): readonly number[] {
  const slack = (printed: string) =>
    /[.kmb]/.test(printed) ? 0.5 * 10 ** -decimalsOf(printed) * scaleOf(printed) : 0;
  const [a, b] = [slack(from), slack(to)];
  const change = (one: number, other: number) => (Math.abs(other - one) / one) * 100;
  return [change(before, after), change(before - a, after + b), change(before + a, after - b)];
}

const isBetween = (value: number, bounds: readonly number[]): boolean =>
  value >= Math.min(...bounds) && value <= Math.max(...bounds);

const scaleOf = (printed: string): number =>
  printed.endsWith('k') ? 1e3 : printed.endsWith('m') ? 1e6 : printed.endsWith('bn') ? 1e9 : 1;
const numberIn = (printed: string): number => Number(printed.replace(/[£,kmbn]/g, '')) * scaleOf(printed);
