/**
 * The agenda that a pack begins with → its items. Councils set it as a table,
 * as numbered paragraphs, or as a mixture; either way it is read as one row of
 * fragments: a number opens an item, what follows belongs to it.
 */
import { type PageRange, readPages } from './agenda-pages';
import { agendaAmong } from './agenda-signs';
import { titleInLine } from './agenda-title';
import { type ItemNumber, leadingItemNumber, readItemNumber } from './item-number';
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

/** An item as it stands before it is known to be one of the agenda's. */
export type NumberedLine = Omit<AgendaLine, 'number'> & { readonly number: ItemNumber };

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

const HALF_DONE = /(?:\b(?:of|the|and|for|to|in|on|with|by|from|at|a|an)|[,&–-])$/i;
/** "10.15", "9.30 am" beside an item. */
const TIME = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\.?)?$/i;
/** "10.15 am 3. Fostering". */
const LEADING_TIME = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\.?)? +(?=(?:item )?\d{1,3}[.) ])/i;
/** "(i) Adoption", "(b) Fostering". */
const LISTED = /^\((?<mark>[a-z]{1,4})\)\s+(?=["'(]?[A-Z\d])/;
/** "Page", "Page(s)", "Page nos.". */
const PAGE_HEADER = /^(?:pages?|page\(s\))(?: (?:no|number)s?\.?)?$/i;

/** The items of the agenda among blocks 0 to `end`, in order; none where there is no agenda. */
export function agendaLines(doc: PackDocument, end = doc.blocks.length): readonly AgendaLine[] {
  const drafts: Draft[] = [];
  for (const fragment of fragmentsOf(doc.blocks.slice(0, end))) {
    const last = drafts.at(-1);
    const opened = opens(fragment, last);
    if (opened) drafts.push(opened);
    else if (last) take(last, fragment, doc);
  }
  const lines = drafts.filter(({ titles }) => titles.length > 0).map((draft) => lineFrom(doc, draft));
  return agendaAmong(doc, lines).map(({ number, ...line }) => ({ ...line, number: number.text }));
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
  if (isPageCell || readPages(text, false)) return null;
  const isRangeEnd = last?.isOpenRange === true && /^\d+$/.test(text.trim());
  const alone = mark === null && !isRangeEnd ? readItemNumber(text.trim()) : null;
  if (alone) return isTime(text, alone, last) ? null : draft(alone, at);
  const marked = mark === null ? null : readItemNumber(mark);
  const body = marked ? 0 : (LEADING_TIME.exec(text)?.[0].length ?? 0);
  const lead = marked ? { number: marked, body: 0 } : leadingItemNumber(text.slice(body));
  const leading = lead && { number: lead.number, body: body + lead.body };
  if (!leading) return listedItem(text, at, last);
  if (isTime(text.slice(body, leading.body), leading.number, last)) return null;
  const opened = draft(leading.number, at);
  addTitle(opened, text.slice(leading.body), { ...at, start: at.start + leading.body });
  return opened;
}

/** "10.15" is a time of day, unless item 10.14 stands before it. */
const isTime = (text: string, { head, sub }: ItemNumber, last: Draft | undefined): boolean =>
  TIME.test(text.trim()) && !(last?.number.head === head && Math.floor(last.number.sub) === sub - 1);

/** "(i) Adoption (Pages 10 - 12)" under item 7 → "7(i)"; without pages it is a point of the item's words. */
function listedItem(text: string, at: Span, last: Draft | undefined): Draft | null {
  const match = last ? LISTED.exec(text) : null;
  if (!match || !last || titleInLine(text.slice(match[0].length)).pages === null) return null;
  const { mark = '' } = match.groups ?? {};
  const base = last.number.text.replace(/\(.*$/, '');
  const sub = last.number.text === base ? 1 : last.number.sub + 1;
  const opened = draft({ ...last.number, text: `${base}(${mark})`, sub }, at);
  addTitle(opened, text.slice(match[0].length), { ...at, start: at.start + match[0].length });
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

function lineFrom(doc: PackDocument, { number, opens, titles, words, pages }: Draft): NumberedLine {
  const [first] = titles;
  const last = titles.findLast(({ block }) => block === first?.block);
  return {
    number,
    title: joined(doc, titles),
    opens,
    at: { block: first?.block ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 },
    words,
    pages,
  };
}
