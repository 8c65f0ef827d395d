/**
 * The agenda that a pack begins with → its items. Councils set it as a table,
 * as numbered paragraphs, or as a mixture; either way it is read as one row of
 * fragments: a number opens an item, what follows belongs to it.
 */
import { type PageRange, readPages, titleInLine } from './agenda-title';
import { countingRuns, type ItemNumber, leadingItemNumber, readItemNumber } from './item-number';
import { type Block, isAside, type PackDocument, type Span } from './model';

export type AgendaLine = {
  readonly number: string;
  readonly title: string;
  /** Where the item begins: its number. */
  readonly opens: Span;
  /** The title's words. */
  readonly at: Span;
  /** The words below the title. */
  readonly words: readonly Span[];
  /** As the agenda prints them: numbers of the original pack. */
  readonly pages: PageRange | null;
};

type Fragment = {
  readonly at: Span;
  readonly text: string;
  readonly isPageCell: boolean;
  readonly mark: string | null;
};

type Draft = {
  number: ItemNumber;
  opens: Span;
  titles: Span[];
  isClosed: boolean;
  words: Span[];
  pages: PageRange | null;
  isOpenRange: boolean;
};

/** Business that nearly every agenda holds: the sign that a numbered list is one. */
const USUAL =
  /\b(?:apolog(?:y|ies)|declarations? of|disclosures? of|substitut|minutes|urgent business|any other business|questions? (?:from|by)|public (?:questions?|participation|speaking)|work(?:ing)? programme|work plan|forward plan|next meeting|future meetings|exclusion of|announcements|chair(?:man|person)?'s|welcome|deputations|petitions|matters arising|call-?in)/i;
const HALF_DONE = /(?:\b(?:of|the|and|for|to|in|on|with|by|from|at|a|an)|[,&–-])$/i;
/** A supplement holds an item or two that came late. */
const LATE = /\b(?:supplement(?:ary)?|to follow|late (?:items?|papers?|reports?))\b/i;
const PAGE_HEADER = /^pages?(?: (?:no|number)s?\.?)?$/i;

/** The items of the agenda among blocks 0 to `end`, in order; none where there is no agenda. */
export function agendaLines(doc: PackDocument, end = doc.blocks.length): readonly AgendaLine[] {
  const drafts: Draft[] = [];
  for (const fragment of fragmentsOf(doc.blocks.slice(0, end))) {
    const last = drafts.at(-1);
    const opened = opens(fragment, last);
    if (opened) drafts.push(opened);
    else if (last) take(last, fragment, doc);
  }
  const titled = countingRuns(drafts.filter(({ titles }) => titles.length > 0));
  const best = titled.toSorted((a, b) => worth(doc, b) - worth(doc, a))[0] ?? [];
  return isAgenda(doc, best) ? best.map((draft) => lineFrom(doc, draft)) : [];
}

function fragmentsOf(blocks: readonly Block[]): Fragment[] {
  let pageColumn: number | null = null;
  return blocks.flatMap((block, index): Fragment[] => {
    if (isAside(block)) return [];
    if (block.kind !== 'table') {
      const isApart = 'marker' in block && block.marker !== null && block.body === 0;
      const at = { block: index, start: 0, end: block.text.length };
      return [{ at, text: block.text, isPageCell: false, mark: isApart ? block.marker : null }];
    }
    const { table } = block;
    const header = table.cells.find(({ start, end }) => PAGE_HEADER.test(block.text.slice(start, end)));
    pageColumn = header?.column ?? pageColumn;
    return table.cells
      .filter((cell) => cell.start < cell.end && cell !== header)
      .map(({ start, end, column }) => ({
        at: { block: index, start, end },
        text: block.text.slice(start, end),
        isPageCell: column > 0 && column === pageColumn,
        mark: null,
      }));
  });
}

/** A new item where the fragment is a number, or begins with one; else `null`. */
function opens({ at, text, isPageCell, mark }: Fragment, last: Draft | undefined): Draft | null {
  if (isPageCell) return null;
  const isRangeEnd = last?.isOpenRange === true && /^\d+$/.test(text.trim());
  const alone = mark === null && !isRangeEnd ? readItemNumber(text.trim()) : null;
  if (alone) return draft(alone, at);
  const marked = mark === null ? null : readItemNumber(mark);
  const leading = marked ? { number: marked, body: 0 } : leadingItemNumber(text);
  if (!leading) return null;
  const opened = draft(leading.number, at);
  addTitle(opened, text.slice(leading.body), { ...at, start: at.start + leading.body });
  return opened;
}

const draft = (number: ItemNumber, opens: Span): Draft => ({
  number,
  opens,
  titles: [],
  isClosed: false,
  words: [],
  pages: null,
  isOpenRange: false,
});

function addTitle(item: Draft, text: string, at: Span): void {
  const { start, end, pages, isClosed } = titleInLine(text);
  if (end > start) item.titles.push({ ...at, start: at.start + start, end: at.start + end });
  const below = text.slice(end).search(/[\p{L}\d("']/u);
  if (below >= 0) item.words.push({ ...at, start: at.start + end + below });
  item.pages ??= pages;
  item.isClosed = isClosed || pages !== null;
}

function take(item: Draft, { at, text, isPageCell }: Fragment, doc: PackDocument): void {
  const only = readPages(text, isPageCell);
  if (item.isOpenRange && item.pages && /^\d+$/.test(text.trim())) {
    item.pages = { from: item.pages.from, to: Number(text) };
    item.isOpenRange = false;
  } else if (only && item.pages === null) {
    item.pages = only;
    item.isOpenRange = only.to === null && /[-–]\)?$/.test(text.trim());
  } else if (item.titles.length === 0) {
    addTitle(item, text, at);
  } else {
    const title = joined(doc, item.titles);
    const goesOn = !item.isClosed && HALF_DONE.test(title) && item.words.length === 0;
    if (goesOn) addTitle(item, text, at);
    else item.words.push(at);
  }
}

const joined = ({ blocks }: PackDocument, spans: readonly Span[]): string =>
  spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' ');

function worth(doc: PackDocument, chain: readonly Draft[]): number {
  const usual = chain.filter(({ titles }) => USUAL.test(joined(doc, titles))).length;
  const paged = chain.filter(({ pages }) => pages !== null).length;
  return chain.length + 3 * usual + 2 * paged;
}

function isAgenda(doc: PackDocument, chain: readonly Draft[]): boolean {
  const usual = chain.filter(({ titles }) => USUAL.test(joined(doc, titles))).length;
  const paged = chain.filter(({ pages }) => pages !== null).length;
  const isLate =
    paged === chain.length &&
    doc.blocks.slice(0, chain[0]?.titles[0]?.block).some(({ text }) => LATE.test(text));
  return (chain.length >= 1 && isLate) || (chain.length >= 2 && (usual >= 2 || (usual >= 1 && paged >= 1)));
}

function lineFrom(doc: PackDocument, { number, opens, titles, words, pages }: Draft): AgendaLine {
  const [first] = titles;
  const last = titles.findLast(({ block }) => block === first?.block);
  return {
    number: number.text,
    title: joined(doc, titles),
    opens,
    at: { block: first?.block ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 },
    words,
    pages,
  };
}
