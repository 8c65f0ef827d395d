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

/** The first and last lines of pages that come again and again. */
function edgesOf(text: string, pages: readonly PageStart[]): readonly Stretch[] {
  const edges = pages.flatMap(({ start }, index) => {
    const end = (pages[index + 1]?.start ?? text.length + 1) - 1;
    const lines = linesOf(text, start, end);
    return [
      ...lines.slice(0, EDGE_LINES).map((at) => ({ at, edge: 'head', name: nameOf(text, at) })),
      ...lines.slice(-EDGE_LINES).map((at) => ({ at, edge: 'foot', name: nameOf(text, at) })),
    ];
  });
  const counts = new Map<string, number>();
  const keyOf = ({ edge, name }: { edge: string; name: string }) => `${edge} ${name}`;
  for (const one of edges) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return edges.filter((one) => one.name !== '' && (counts.get(keyOf(one)) ?? 0) >= OFTEN).map(({ at }) => at);
}

const PAGE_NUMBER = /^\d{1,4}\b|\b(?:page )?\d{1,4}(?: of \d{1,4})?$/gi;
const WORD = /\p{L}{3}/u;

/** The line without the number of its page; "" where it is no line of words. Other numbers are figures, and part of it. */
function nameOf(text: string, { start, end }: Stretch): string {
  const line = text.slice(start, end).trim();
  return WORD.test(line) && !/[|\t£%]/.test(line) ? line.replaceAll(PAGE_NUMBER, '') : '';
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
