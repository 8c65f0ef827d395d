/** A cell that states a number or two: "86%", "(77)", "56 (53%)", "41 (up 2)", "81% ↑". */
import type { Figure, Unit } from '../../findings';
import { roundPennies } from '../unit-after';

export type CellNumber = {
  /** In the cell's words. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the scale of its column. */
  readonly value: number;
  /** `null` where the cell does not say. */
  readonly unit: Unit | null;
  /** "£1.2m" is written out already; "1.2" in a column of "£m" is not. */
  readonly isScaled: boolean;
  readonly role: Figure['role'] | null;
  readonly direction: Figure['direction'];
};

const NUMBER = String.raw`(?<open>\()?(?<sign>[-+−])? ?(?<pound>£ ?)?(?<open2>\()?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\+? ?(?<percent>%)?\+? ?(?<scale>(?:k|m|bn)\b)?(?<close>\))?`;
const REST = String.raw`(?: ?\((?<aside>[a-z .']{2,30})\))?(?: ?\(?(?<word>increase|decrease|reduction|higher|lower|more|fewer|up|down)\)?)?(?: (?<duration>days|weeks|months|hours))?(?: ?(?<arrow>[↑↓↔→▲▼⬆⬇]))?`;
/** "86%", "(77)", "£1,575.29", "c. 40", "92 (predicted)", "4.1% increase", "9 weeks", "81% ↑". */
const ONE = new RegExp(
  String.raw`^(?<before>(?:ca?\. ?|c(?=£)|[~<>≤≥] ?|[↑↓↔→▲▼⬆⬇] ?)?)${NUMBER}\*{0,2}${REST}$`,
  'i',
);
/** "56 (53%)", "53% (56)", "41 (up 2)", "12 (-3)", "12 (+0.4%)". */
const WITH_ASIDE =
  /^(?<first>[£\d,.]+ ?%?)\*? ?[([](?<word>up|down|increase of|decrease of|\+|-|−)? ?(?<second>£?\d[\d,]*(?:\.\d+)?) ?(?<percent>%)?[)\]](?<rest> ?[↑↓↔→▲▼⬆⬇])?$/i;
/** "£000" is what a column is printed in. */
const IS_UNIT = /^£ ?'?0{3}'?s?$/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

export const ARROW = /[↑↓↔→▲▼⬆⬇]/;
export const ARROWS: Readonly<Record<string, Figure['direction']>> = {
  '↑': 'up',
  '▲': 'up',
  '⬆': 'up',
  '↓': 'down',
  '▼': 'down',
  '⬇': 'down',
  '→': 'same',
  '↔': 'same',
};

/** Empty for a cell that states anything else: a sentence, a name, nothing. */
export function numbersInCell(words: string): readonly CellNumber[] {
  if (words.length > 60 || !/\d/.test(words) || IS_UNIT.test(words)) return [];
  const two = WITH_ASIDE.exec(words);
  if (two) return pairOf(two);
  const one = ONE.exec(words);
  return one ? [numberOf(one)] : [];
}

function numberOf(match: RegExpExecArray): CellNumber {
  const {
    before = '',
    open,
    open2,
    close,
    sign,
    pound,
    digits = '',
    percent,
    scale,
    aside,
    word,
    duration,
  } = match.groups ?? {};
  const isNegative = sign === '-' || sign === '−' || ((open ?? open2) !== undefined && close !== undefined);
  const size = roundPennies(Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1));
  const arrow = ARROW.exec(match.groups?.arrow ?? before)?.[0];
  const exact = Number(digits.replaceAll(',', ''));
  const value = scale === undefined ? exact : size;
  return {
    start: before.length,
    end: match[0].length,
    value: isNegative ? -value : value,
    unit: percent ? '%' : pound ? '£' : duration ? (duration.toLowerCase() as Unit) : null,
    isScaled: scale !== undefined,
    role: word ? 'change' : aside && /predict|forecast|estimat|project/i.test(aside) ? 'forecast' : null,
    direction: word ? directionOf(word) : arrow ? (ARROWS[arrow] ?? null) : null,
  };
}

function pairOf(match: RegExpExecArray): readonly CellNumber[] {
  const { first = '', second = '', word, percent, rest = '' } = match.groups ?? {};
  const arrow = ARROW.exec(rest)?.[0];
  const isChange = word !== undefined;
  const direction = isChange ? directionOf(word) : arrow ? (ARROWS[arrow] ?? null) : null;
  const start = match[0].indexOf(second, first.length);
  return [
    { ...plain(first, 0), direction },
    {
      ...plain(`${second}${percent ?? ''}`, start),
      end: start + second.length + (percent ? match[0].slice(start + second.length).indexOf('%') + 1 : 0),
      role: isChange ? 'change' : null,
      direction: isChange ? direction : null,
    },
  ];
}

function plain(printed: string, start: number): CellNumber {
  return {
    start,
    end: start + printed.trimEnd().length,
    value: Number(printed.replace(/[^\d.]/g, '')),
    unit: printed.includes('%') ? '%' : printed.includes('£') ? '£' : null,
    isScaled: false,
    role: null,
    direction: null,
  };
}

function directionOf(word: string): Figure['direction'] {
  return /^(?:up|\+|increase|higher|more)/i.test(word) ? 'up' : 'down';
}
