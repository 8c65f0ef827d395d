/** Where the papers of an agenda item begin, told by the agenda itself: its titles and its page column. */
import type { AgendaLine } from './agenda';
import { isSameNumber, leadingItemNumber } from './item-number';
import type { PackDocument } from './model';
import type { PartStart } from './part-starts';
import { isMinutesItem, titleLikeness } from './titles';

/** How many blocks of a page can stand above the title of a report. */
const HEAD_OF_PAGE = 5;

/**
 * Pages that open with an item's title, for items whose papers have not been
 * found. Where the agenda has a page column, only items in it have papers.
 */
export function titledStarts(
  doc: PackDocument,
  agenda: readonly AgendaLine[],
  found: readonly PartStart[],
  after: number,
): readonly PartStart[] {
  if (doc.pages.length < 2) return [];
  const isPaged = agenda.some(({ pages }) => pages !== null);
  const wanted = agenda.filter((line) => !isFound(line, found) && (!isPaged || line.pages !== null));
  const minutes = minutedBlocks(doc, found);
  const heads = headsOfPages(doc, after).map((head) => ({ ...head, isMinuted: minutes.has(head.block) }));
  return wanted.flatMap(({ title, number, pages }): PartStart[] => {
    const titled = heads.filter(({ texts, isMinuted }) =>
      texts.some((text) => isTitle(text, number, title, isMinuted)),
    );
    const printed = pages && titled.find(({ page }) => doc.pages[page - 1]?.printed === String(pages.from));
    const head = printed ?? titled[0];
    return head ? [{ block: head.block, kind: 'stamp', number, title, front: null, day: null }] : [];
  });
}

/** The blocks of minutes, up to the next paper. */
function minutedBlocks({ blocks }: PackDocument, found: readonly PartStart[]): ReadonlySet<number> {
  const papers = found.filter(({ kind }) => kind !== 'appendix' && kind !== 'questions');
  return new Set(
    papers.flatMap(({ kind, block }, index) => {
      const end = papers[index + 1]?.block ?? blocks.length;
      return kind === 'minutes'
        ? Array.from({ length: Math.max(0, end - block) }, (_, at) => block + at)
        : [];
    }),
  );
}

/** How much longer than the agenda's title that of the paper may be: "Work programme 2026/27". */
const LONGER = 14;

/** A minute of an earlier meeting may have the same title, and even the same number, but it has one. */
function isTitle(text: string, number: string, title: string, isMinuted: boolean): boolean {
  const leading = leadingItemNumber(text);
  if (leading && (isMinuted || !isSameNumber(leading.number.text, number))) return false;
  const words = text.slice(leading?.body ?? 0);
  const goesOn =
    words.length - title.length <= LONGER && words.toLowerCase().startsWith(`${title.toLowerCase()} `);
  return titleLikeness(words, title) > 0.9 || (goesOn && title.includes(' '));
}

/**
 * Pages that print the number at which the agenda says an item begins. Believed
 * only while no stamp or title contradicts the agenda: a pack cut up or put together
 * again keeps its old page column.
 */
export function printedStarts(
  doc: PackDocument,
  agenda: readonly AgendaLine[],
  found: readonly PartStart[],
): readonly PartStart[] {
  const tops = new Map(headsOfPages(doc, 0).map(({ page, block }) => [page, block]));
  const pageOf = new Map(
    doc.pages.flatMap(({ printed, number }) => (printed === null ? [] : [[printed, number]])),
  );
  const isContradicted = agenda.some(({ pages, ...line }) => {
    const start = pages && found.find((one) => begins(one, line));
    return start && pageOf.get(String(pages.from)) !== doc.blocks[start.block]?.page;
  });
  if (isContradicted) return [];
  return agenda.flatMap((line): PartStart[] => {
    if (!line.pages || isFound(line, found)) return [];
    const block = tops.get(pageOf.get(String(line.pages.from)) ?? 0);
    if (block === undefined || block <= line.at.block) return [];
    return [{ block, kind: 'stamp', number: line.number, title: line.title, front: null, day: null }];
  });
}

const isFound = (line: AgendaLine, found: readonly PartStart[]): boolean =>
  found.some((start) => begins(start, line));

/** Whether the papers of an item begin here: its stamp, a report of its title, or the minutes it is about. */
function begins({ kind, number, title }: PartStart, line: Pick<AgendaLine, 'number' | 'title'>): boolean {
  if (number !== null) return isSameNumber(number, line.number);
  if (kind === 'minutes') return isMinutesItem(line.title);
  return kind === 'report' && title !== null && titleLikeness(title, line.title) > 0.9;
}

/** Each page's first block from `after` on, with the words of its first few. */
function headsOfPages({ blocks }: PackDocument, after: number) {
  const heads: { page: number; block: number; texts: string[] }[] = [];
  blocks.forEach(({ page, kind, text }, block) => {
    if (block < after) return;
    const last = heads.at(-1);
    if (last?.page !== page)
      heads.push({ page, block, texts: kind === 'furniture' ? [] : [text.slice(0, 300)] });
    else if (last.texts.length < HEAD_OF_PAGE && kind !== 'furniture') last.texts.push(text.slice(0, 300));
  });
  return heads;
}
