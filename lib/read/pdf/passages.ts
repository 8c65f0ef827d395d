/** The lines of a region → passages: what belongs to one paragraph, list item or heading. */

import { NOTE_SIGNS } from '@/lib/document/raised';
import type { Marker } from '../markers';
import type { Line } from './lines';
import { markerOf } from './markers';
import { greatest, least } from './matrix';

export type Passage = {
  readonly lines: readonly Line[];
  readonly marker: Marker | null;
  /** Where its words stand left of, the marker aside. */
  readonly bodyX: number;
  /** The right edge that its lines run up to. */
  readonly margin: number;
};

/** How far apart baselines of one paragraph stand, in ems. */
const USUAL_LEADING = 1.2;
/** Paragraphs stand further apart than lines by at least this much. */
const PARAGRAPH_GAP = 1.2;

/**
 * From pairs of lines that surely belong together, since the second begins with
 * a small letter. `null` where there are too few to say.
 */
export function leadingOf(lines: readonly Line[]): number | null {
  const distances = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (!before || !/^[a-z]/.test(line.words.text) || Math.abs(before.size - line.size) > 0.3) return [];
    const distance = (line.y - before.y) / line.size;
    return distance > 0.8 && distance < 2.6 ? [distance] : [];
  });
  if (distances.length < 3) return null;
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? null;
}

/** `leading`: how far apart baselines of one paragraph stand, in ems. */
export function passagesOf(
  lines: readonly Line[],
  right: number,
  leading = USUAL_LEADING,
): readonly Passage[] {
  return groupsOf(lines, leading).flatMap((group) => {
    const margin = marginOf(group, right);
    const passages: Line[][] = [];
    for (const line of group) {
      const passage = passages.at(-1);
      if (passage && !beginsAnew(passage, line, margin)) passage.push(line);
      else passages.push([line]);
    }
    return passages.map((passage) => passageFrom(passage, margin));
  });
}

function passageFrom(lines: readonly Line[], margin: number): Passage {
  const [first, second] = lines;
  const marker = first ? markerOf(first) : null;
  const bodyX = marker ? (second?.x ?? bodyStart(first, marker)) : least(lines.map(({ x }) => x));
  return { lines, marker, bodyX, margin };
}

/** Where the piece after the marker stands. */
function bodyStart(line: Line | undefined, marker: Marker): number {
  let length = 0;
  for (const piece of line?.pieces ?? []) {
    if (length >= marker.body - 1) return piece.x;
    length += piece.words.text.length;
  }
  return line?.x ?? 0;
}

/** Cuts where the white between lines, or the size of the letters, says that something new begins. */
function groupsOf(lines: readonly Line[], leading: number): readonly Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const size = Math.max(before?.size ?? 0, line.size);
    const isNear =
      before !== undefined &&
      line.y > before.y &&
      line.y - before.y <= leading * PARAGRAPH_GAP * size &&
      Math.abs(before.size - line.size) <= 0.08 * size;
    if (group && isNear) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A narrow box has a right edge of its own, which its lines fill; else the region's counts. */
function marginOf(group: readonly Line[], right: number): number {
  const own = greatest(group.map((line) => line.right));
  const inside = group.slice(0, -1);
  const full = inside.filter((line, at) => !wouldFit(group[at + 1] ?? line, line, own));
  const running = group.slice(1).filter(({ words }) => /^[a-z]/.test(words.text));
  const isBox =
    inside.length >= 2 && full.length >= 0.7 * inside.length && running.length >= 0.25 * inside.length;
  return isBox ? own : right;
}

/** Whether the first word of `next` would have stood on `line` before the right edge. */
export function wouldFit(next: Line, line: Line, margin: number): boolean {
  const { text } = next.words;
  const word = /^\S+/.exec(text)?.[0].length ?? text.length;
  const width = ((next.right - next.x) * word) / Math.max(1, text.length);
  return line.right + 0.35 * line.size + width < margin - 0.3 * line.size;
}

/** A sentence, or a clause that stands by itself, is at its end: "on time.", "on time.³". */
export const ENDED = new RegExp(String.raw`[.:;!?]["')\]${NOTE_SIGNS}]*$`);
const ENDED_OR_LISTED = /(?:[.:;!?,]["')\]]*|\b(?:and|or))$/;

function beginsAnew(passage: readonly Line[], line: Line, margin: number): boolean {
  const [first] = passage;
  const before = passage.at(-1);
  if (!first || !before) return true;
  const { text } = before.words;
  const isShort = wouldFit(line, before, margin);
  const marker = markerOf(line);
  if (marker) {
    const isHanging = passage.length > 1 && before.x - line.x > 0.6 * line.size;
    if (marker.kind === 'bullet' && !/^[–—-]$/.test(marker.text)) return true;
    if (isHanging || isShort || ENDED_OR_LISTED.test(text)) return true;
    return line.x < first.x - line.size;
  }
  const goesOn = /^[a-z]/.test(line.words.text) && !/^www\.|@/.test(line.words.text);
  if (goesOn && !ENDED.test(text)) return false;
  if (before.isBold !== line.isBold && before.isBold !== line.startsBold && (isShort || ENDED.test(text)))
    return true;
  if (isShort && !isCentred(before, line)) return true;
  const isIndented = line.x - before.x > 0.9 * line.size && passage.length > 1;
  return isIndented && ENDED.test(text);
}

/** Lines of a title set around one middle are one, short as they are. */
function isCentred(a: Line, b: Line): boolean {
  const shift = Math.abs((a.x + a.right) / 2 - (b.x + b.right) / 2);
  return shift < 0.5 * a.size && Math.abs(a.x - b.x) > 1.5 * a.size && a.isBold === b.isBold;
}
