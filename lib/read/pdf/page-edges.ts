/** What stands at the edges of pages, and what of it comes back on page after page: running heads and feet. */
import type { Line } from './lines';
import type { PageContent } from './page';

export type EdgeLine = {
  readonly line: Line;
  readonly page: number;
  readonly zone: 'top' | 'bottom';
  /** From that edge. */
  readonly distance: number;
  /** What stands on the page nearer to that edge. */
  readonly outside: readonly Line[];
  /** White up to the next line inward, in points. */
  readonly gap: number;
};

/** Heads and feet stand within this share of the page's height. */
const EDGE = 0.14;
/** Left and right pages have heads of their own, and a chart or a blank page has none. */
const WIDEST_SKIP = 3;
/** In points: the same place. */
const NEAR = 8;
const LONGEST = 160;
/** More lines at one edge are a text set small. */
const MOST_AT_EDGE = 24;

/** "3.", "(a)", "•" of a list, apart from its words. */
const MARKER = /^(?:\(?[a-z\d]{1,4}[.)]|[•·▪◦●○■□–-])$/i;

export function edgeLinesOf(pages: readonly PageContent[]): readonly EdgeLine[] {
  return pages.flatMap((page) => {
    const { number, height, lines } = page;
    const down = lines.toSorted((a, b) => a.y - b.y);
    const top = (line: Line) => line.y;
    const bottom = (line: Line) => height - line.y;
    return [
      ...lines.flatMap((line) => sidewaysStamp(line, page) ?? []),
      ...edgeLines(down, top, EDGE * height).map((edge) => ({ ...edge, page: number, zone: 'top' as const })),
      ...edgeLines(down.reverse(), bottom, EDGE * height).map((edge) => ({
        ...edge,
        page: number,
        zone: 'bottom' as const,
      })),
    ];
  });
}

/** `lines` from the edge inward. */
function edgeLines(lines: readonly Line[], distanceOf: (line: Line) => number, reach: number) {
  const near = lines.slice(0, MOST_AT_EDGE).filter((line) => distanceOf(line) < reach);
  return near.flatMap((line, at) => {
    if (line.words.text.length > LONGEST || MARKER.test(line.words.text)) return [];
    const distance = distanceOf(line);
    const isBeside = (other: Line) => Math.abs(distanceOf(other) - distance) <= 0.5 * line.size;
    const next = lines.slice(at + 1, at + 1 + MOST_AT_EDGE).find((other) => !isBeside(other));
    const outside = near.slice(0, at).filter((other) => !isBeside(other));
    return [{ line, distance, outside, gap: next ? distanceOf(next) - distance : Number.POSITIVE_INFINITY }];
  });
}

/** "Page 12", "Westmarch County Council Page 3 of 9", "Agenda Item 7". */
const STAMPED = /(?:^|\s)(?:[Pp]age |[Tt]udalen )\d{1,4}\b|^agenda item\b/i;

/** A landscape page may have been stamped as its sheet stood before it was turned to be read. */
function sidewaysStamp(line: Line, { number, width }: PageContent): EdgeLine | null {
  const { pieces, words, x, right } = line;
  const [first] = pieces;
  if (!first || !pieces.every(({ isTurned }) => isTurned) || !STAMPED.test(words.text)) return null;
  const readsDown = first.centre[1] > first.y;
  const [top, bottom] = readsDown ? [width - right, x] : [x, width - right];
  if (Math.min(top, bottom) >= EDGE * width) return null;
  const at = { line, page: number, outside: [], gap: Number.POSITIVE_INFINITY };
  return top < bottom ? { ...at, zone: 'top', distance: top } : { ...at, zone: 'bottom', distance: bottom };
}

/** The same words, whatever their numbers, at the same place on several pages of a stretch. */
export function recurring(edges: readonly EdgeLine[], fewest: number): readonly EdgeLine[] {
  return groupsBy(edges, ({ zone, line }) => `${zone} ${templateOf(line.words.text)}`)
    .flatMap((group) => apart(group, ({ distance }) => distance, NEAR))
    .flatMap((group) => stretches(group, fewest));
}

/** In points from the edge: nearer than this, only heads and feet are printed. */
const MARGIN = 50;

/** A paper of two pages has its head twice: word for word, in the margin. */
export const twice = (edges: readonly EdgeLine[]): readonly EdgeLine[] =>
  groupsBy(
    edges.filter(({ line, distance }) => distance < MARGIN && /\p{L}/u.test(line.words.text)),
    ({ zone, line }) => `${zone} ${line.words.text}`,
  )
    .flatMap((group) => apart(group, ({ distance }) => distance, NEAR))
    .flatMap((group) => apart(group, ({ page }) => page, 1))
    .flatMap((group) => (new Set(group.map(({ page }) => page)).size >= 2 ? group : []));

/** How many pages must have a head at one place before its words may be others on each. */
const FEWEST_CHANGING = 5;
/** Letters of such a head are smaller than the running text. */
const SMALLER = 0.92;
const LONGEST_CHANGING = 80;

/**
 * A line above the text, at one place and set one way on page after page, small and
 * by itself, is a head though its words change: the section's name. Feet are left
 * alone: the last lines of notes stand so.
 */
export function changing(edges: readonly EdgeLine[], bodySize: number): readonly EdgeLine[] {
  const small = edges.filter(
    ({ line: { size, words }, zone, outside, gap }) =>
      zone === 'top' &&
      outside.length === 0 &&
      size <= SMALLER * bodySize &&
      gap >= 1.8 * bodySize &&
      words.text.length <= LONGEST_CHANGING &&
      !/[.;]$/.test(words.text),
  );
  return groupsBy(small, ({ line }) => `${Math.round(2 * line.size)} ${line.isBold} ${line.isItalic}`)
    .flatMap((group) => apart(group, ({ distance }) => distance, 2))
    .flatMap((group) => stretches(group, FEWEST_CHANGING));
}

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** "Scrutiny Committee: 24 November 2026" → "scrutiny committee: # @ #". */
export const templateOf = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, '#').replace(MONTHS, '@');

function groupsBy(edges: readonly EdgeLine[], keyOf: (edge: EdgeLine) => string): readonly EdgeLine[][] {
  const groups = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const group = groups.get(key) ?? [];
    group.push(edge);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Cut where the next value is further away than `reach`. */
function apart(
  group: readonly EdgeLine[],
  placeOf: (edge: EdgeLine) => number,
  reach: number,
): readonly EdgeLine[][] {
  const parts: EdgeLine[][] = [];
  for (const edge of group.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && placeOf(edge) - placeOf(last) <= reach) part.push(edge);
    else parts.push([edge]);
  }
  return parts;
}

/** A pack is many papers: what comes back does so on pages that follow each other. */
const stretches = (group: readonly EdgeLine[], fewest: number): readonly EdgeLine[] =>
  apart(group, ({ page }) => page, WIDEST_SKIP).flatMap((stretch) =>
    new Set(stretch.map(({ page }) => page)).size >= fewest ? stretch : [],
  );
