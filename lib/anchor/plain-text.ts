/** Plain text, pages parted by form feeds → a text in which passages are described and found. */
import type { Stretch } from './letters';
import { type PageStart, type PaperText, paperText } from './paper-text';

/** "Page 12 of 40" on a line by itself. A number alone may be a figure. */
const PAGE_LINE = /^[ \t]*page \d{1,4}(?: of \d{1,4})?[ \t]*$/gim;
/** A line that so many pages begin or end with is no sentence of any. */
const OFTEN = 3;
/** Lines at the edge of a page that may be a running head or foot. */
const EDGE_LINES = 3;

export function plainPaperText(text: string, asides = asidesOf(text)): PaperText {
  return paperText(text, pagesOf(text), asides);
}

/** What is nobody's sentence: page numbers, running heads and feet. */
function asidesOf(text: string): readonly Stretch[] {
  const named = [...text.matchAll(PAGE_LINE)].map(({ 0: line, index }) => stretchOf(index, line));
  return inOrder([...named, ...edgesOf(text, pagesOf(text))]);
}

function pagesOf(text: string): readonly PageStart[] {
  const pages: PageStart[] = [];
  for (let start = 0; start >= 0; start = nextPage(text, start)) {
    pages.push({ page: pages.length + 1, printed: null, start });
  }
  return pages;
}

function nextPage(text: string, from: number): number {
  const feed = text.indexOf('\f', from);
  return feed < 0 ? -1 : feed + 1;
}

const stretchOf = (start: number, line: string): Stretch => ({ start, end: start + line.length });

/** The first and last lines of pages that come again and again, and numbers there that count the pages. */
function edgesOf(text: string, pages: readonly PageStart[]): readonly Stretch[] {
  const edges = pages.flatMap(({ start, page }, index) => {
    const end = (pages[index + 1]?.start ?? text.length + 1) - 1;
    const lines = linesOf(text, start, end);
    const named = (edge: string) => (at: Stretch) => ({
      at,
      name: nameOf(text.slice(at.start, at.end), page),
      edge,
    });
    return [...lines.slice(0, EDGE_LINES).map(named('head')), ...lines.slice(-EDGE_LINES).map(named('foot'))];
  });
  const counts = new Map<string, number>();
  const keyOf = ({ edge, name }: { edge: string; name: string | null }) => `${edge} ${name}`;
  for (const one of edges) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return edges
    .filter((one) => one.name !== null && (counts.get(keyOf(one)) ?? 0) >= OFTEN)
    .map(({ at }) => at);
}

const NUMBER_ALONE = /^[-–] ?(?<dashed>\d{1,4}) ?[-–]$|^(?<plain>\d{1,4})$/;
/** Not the end of a year: "quarter 2, 2026/27" is no head of page 27. */
const PAGE_NUMBER = /^\d{1,4}\b(?![/.,]\d)|(?<![\d/.,–-])\b(?:page )?\d{1,4}(?: of \d{1,4})?$/gi;
const WORD = /\p{L}{3}/u;

/**
 * The line without the number of its page, whose step from page to page is what counts of a number alone.
 * `null` where it is no line of words: other numbers are figures.
 */
function nameOf(line: string, page: number): string | null {
  const words = line.trim();
  const { dashed, plain } = NUMBER_ALONE.exec(words)?.groups ?? {};
  const number = dashed ?? plain;
  if (number !== undefined) return `${Number(number) - page}`;
  return WORD.test(words) && !/[|\t£%]/.test(words) ? words.replaceAll(PAGE_NUMBER, '') : null;
}

function linesOf(text: string, start: number, end: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push(stretchOf(at, line));
    at += line.length + 1;
  }
  return lines;
}

function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start }, index, all) => index === 0 || (all[index - 1]?.end ?? 0) <= start);
}
