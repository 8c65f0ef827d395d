/** How a paper is set: the size of its running text, and which ways of setting are headings. */
import { isCaption } from '../headings';
import type { Line } from './lines';
import type { Passage } from './passages';

export type Styles = {
  /** Points. */
  readonly body: number;
  /** The running text is itself bold. */
  readonly isBodyBold: boolean;
};

/** By how many letters are set so: most are body. */
export function stylesOf(lines: Iterable<Line>): Styles {
  const letters = new Map<string, number>();
  for (const { size, isBold, words } of lines) {
    const key = `${Math.round(size * 2) / 2} ${isBold}`;
    letters.set(key, (letters.get(key) ?? 0) + words.text.length);
  }
  const [usual = '11 false'] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [size = '11', isBold] = usual.split(' ');
  return { body: Number(size), isBodyBold: isBold === 'true' };
}

const LONGEST_TITLE = 220;
const LONGEST_BOLD = 140;
/** "PURPOSE OF THE REPORT"; acronyms and figures alone are not words. */
/** "RESOLVED: That …", "Action: …": a word that opens what it names, not a title. */
const LABEL =
  /^(?:resolved|recommended|recommendations?|agreed|actions?|decisions?|noted|reasons?|note|present|apologies)\b ?:/i;
const CAPITALS = /^(?=.*[A-Z]{4})[^a-z]*$/;

/** How a heading is set, as a number: the larger, the higher; `null` for what is no heading. */
export function headingRank({ lines, marker }: Passage, { body, isBodyBold }: Styles): number | null {
  const [first] = lines;
  if (!first || marker?.kind === 'bullet' || marker?.kind === 'letter') return null;
  const text = lines.map(({ words }) => words.text).join(' ');
  if (!/\p{L}{2}/u.test(text) || /[;,]$/.test(text) || LABEL.test(text) || isCaption(text)) return null;
  const size = Math.round(first.size * 2) / 2;
  const isBold = lines.every((line) => line.isBold) && !isBodyBold;
  const isLarger = size >= body * 1.1 && size > body + 0.9;
  if (isLarger)
    return text.length <= LONGEST_TITLE && lines.length <= 4 ? 10 * size + (isBold ? 2 : 1) : null;
  if (text.length > LONGEST_BOLD || lines.length > 3 || size < 0.8 * body || /[.:]$/.test(text)) return null;
  if (isBold) return 10 * size + (CAPITALS.test(text) ? 1 : 0);
  return CAPITALS.test(text) && lines.length <= 2 && text.length >= 6 && !/\d{3}|@/.test(text)
    ? 10 * size - 1
    : null;
}

/** Sizes this near, as a share, are one level: few papers keep to their own styles. */
const SAME_SIZE = 0.93;

/** The level of each rank that occurs, the highest being 1. */
export function levelsOf(ranks: Iterable<number>): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let level = 0;
  let top = Number.POSITIVE_INFINITY;
  for (const rank of [...new Set(ranks)].sort((a, b) => b - a)) {
    if (rank < SAME_SIZE * top) {
      level++;
      top = rank;
    }
    levels.set(rank, level);
  }
  return levels;
}
