/**
 * What stands at the edges of the pages and is nobody's sentence: known by
 * coming back at the same place on page after page, or by what it says.
 */
import type { Furniture } from '@/lib/document/model';
import { furnitureRole } from '../furniture';
import type { Line } from './lines';
import type { PageContent } from './page';

export type PageFurniture = ReadonlyMap<Line, Furniture['role']>;

export type Furnished = {
  readonly furniture: PageFurniture;
  /** By page, the first being page 1. */
  readonly printed: readonly (string | null)[];
};

/** Heads and feet stand within this share of the page's height. */
const EDGE = 0.14;
/** What comes back on fewer pages may be a heading that does. */
const FEWEST_PAGES = 3;
/** In points: the same place. */
const NEAR = 8;
const LONGEST = 160;
/** In points from the edge: nearer than this, only heads and feet are printed. */
const MARGIN = 50;
/** "3.", "(a)", "•" of a list, apart from its words. */
const MARKER = /^(?:\(?[a-z\d]{1,4}[.)]|[•·▪◦●○■□–-])$/i;

/** "Page 12", "Westmarch County Council Page 3 of 9". */
const NUMBERED = /(?:^|\s)(?:[Pp]age |[Tt]udalen )(?<number>\d{1,4})\b/;

type Candidate = {
  readonly line: Line;
  readonly page: number;
  readonly zone: 'top' | 'bottom';
  /** From that edge. */
  readonly distance: number;
};

export function furnitureOf(pages: readonly PageContent[]): Furnished {
  const candidates = pages.flatMap(candidatesOn);
  const furniture = new Map<Line, Furniture['role']>();
  for (const { lines } of pages) {
    for (const line of lines) {
      if (furnitureRole(line.words.text) === 'blank-page' && lines.length < 8)
        furniture.set(line, 'blank-page');
    }
  }
  for (const { line } of candidates) {
    if (furnitureRole(line.words.text) === 'stamp') furniture.set(line, 'stamp');
  }
  const alone = new Set(
    pages.flatMap(({ lines, tables }) => (tables.length === 0 && lines.length <= 2 ? lines : [])),
  );
  for (const line of recurring(candidates)) {
    // A page that holds one line beside its number holds it for its own sake.
    if (!furniture.has(line) && (roleOf(line) !== 'running-head' || !alone.has(line))) {
      furniture.set(line, roleOf(line));
    }
  }
  const printed = printedNumbers(candidates, pages.length, furniture);
  return { furniture, printed };
}

function candidatesOn(page: PageContent): readonly Candidate[] {
  return page.lines.flatMap((line): Candidate[] => {
    const { text } = line.words;
    if (text.length > LONGEST || MARKER.test(text)) return [];
    const { top, bottom, height } = edgesOf(line, page);
    const zone = top < EDGE * height ? 'top' : bottom < EDGE * height ? 'bottom' : null;
    if (zone === null) return [];
    return [{ line, page: page.number, zone, distance: zone === 'top' ? top : bottom }];
  });
}

/** How far a line is from the edges of its sheet, which may have been stamped as it stood before it was turned. */
function edgesOf({ words, pieces, x, right, y }: Line, { width, height }: PageContent) {
  const [first] = pieces;
  const isSideways = pieces.every(({ isTurned }) => isTurned);
  const isStamp = furnitureRole(words.text) === 'stamp' || NUMBERED.test(words.text);
  if (!first || !isSideways || !isStamp) return { top: y, bottom: height - y, height };
  const [left, beyond] = [x, width - right];
  const readsDown = first.centre[1] > first.y;
  return { top: readsDown ? beyond : left, bottom: readsDown ? left : beyond, height: width };
}

/** The same words, whatever their numbers, at the same distance from the edge on several pages. */
function recurring(candidates: readonly Candidate[]): readonly Line[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.zone} ${candidate.line.words.text.toLowerCase().replace(/\d+/g, '#')}`;
    const group = groups.get(key) ?? [];
    group.push(candidate);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) =>
    atOnePlace(group).flatMap((same) => {
      const pages = new Set(same.map(({ page }) => page));
      return pages.size >= FEWEST_PAGES || areTwoHeads(same) ? same.map(({ line }) => line) : [];
    }),
  );
}

/** A paper of two pages has its head twice: word for word, in the margin. */
function areTwoHeads([one, other, ...others]: readonly Candidate[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    others.length === 0 &&
    Math.abs(one.page - other.page) === 1 &&
    one.line.words.text === other.line.words.text &&
    /\p{L}/u.test(one.line.words.text) &&
    Math.max(one.distance, other.distance) < MARGIN
  );
}

function atOnePlace(group: readonly Candidate[]): readonly Candidate[][] {
  const places: Candidate[][] = [];
  for (const candidate of group.toSorted((a, b) => a.distance - b.distance)) {
    const place = places.at(-1);
    const last = place?.at(-1);
    if (place && last && candidate.distance - last.distance <= NEAR) place.push(candidate);
    else places.push([candidate]);
  }
  return places;
}

function roleOf({ words: { text } }: Line): Furniture['role'] {
  return furnitureRole(text) ?? (NUMBERED.test(text) ? 'page-number' : 'running-head');
}

type Number = Candidate & { readonly value: number; readonly text: string; readonly isNamed: boolean };

/**
 * Which number each page bears. A pack often bears two: its own, and that of the
 * report bound into it; the one that keeps in step with the file longest counts.
 */
function printedNumbers(
  candidates: readonly Candidate[],
  pages: number,
  furniture: Map<Line, Furniture['role']>,
): readonly (string | null)[] {
  const numbers = candidates.flatMap(numberOf);
  const steps = new Map<string, number>();
  const stepOf = ({ page, value, text }: Number) => `${/\d/.test(text) ? 'arabic' : 'roman'} ${value - page}`;
  for (const number of numbers) steps.set(stepOf(number), (steps.get(stepOf(number)) ?? 0) + 1);
  const printed: (string | null)[] = Array.from({ length: pages }, () => null);
  const best: number[] = [];
  for (const number of numbers) {
    const support = steps.get(stepOf(number)) ?? 0;
    const isAlone = pages <= 2 && number.value === number.page;
    if (support < 2 && !number.isNamed && !isAlone) continue;
    if (furniture.get(number.line) !== 'stamp') furniture.set(number.line, 'page-number');
    if (support <= (best[number.page] ?? 0)) continue;
    best[number.page] = support;
    printed[number.page - 1] = number.text;
  }
  return printed;
}

function numberOf(candidate: Candidate): Number[] {
  const { text } = candidate.line.words;
  const named = NUMBERED.exec(text)?.groups?.number;
  if (named !== undefined) return [{ ...candidate, value: Number(named), text: named, isNamed: true }];
  if (furnitureRole(text) !== 'page-number') return [];
  const digits = /\d{1,4}/.exec(text)?.[0];
  if (digits !== undefined) return [{ ...candidate, value: Number(digits), text: digits, isNamed: false }];
  return [{ ...candidate, value: romanValue(text), text, isNamed: false }];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "iv" → 4. */
function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
