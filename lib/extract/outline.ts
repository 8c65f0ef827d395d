/**
 * What is where in a paper, as a member would list it: the agenda's items and
 * under each the papers behind it; without an agenda, its parts and headings.
 */
import { isSameNumber } from '@/lib/document/item-number';
import { type PackDocument, pageAt } from '@/lib/document/model';
import { hasPages } from '@/lib/document/part-pages';
import { type Part, partsOf } from '@/lib/document/parts';
import { titleLikeness } from '@/lib/document/titles';
import type { AgendaItem, Finding } from './findings';
import { authorOf } from './reports';
import { topHeadings } from './top-headings';

export type OutlineEntry = {
  readonly kind: 'item' | 'report' | 'appendix' | 'minutes' | 'questions' | 'minute' | 'heading' | 'bookmark';
  /** Of an agenda item, a minute or a numbered heading; else `null`. */
  readonly number: string | null;
  /** `null` for minutes, and for a report that only says its item's title again. */
  readonly title: string | null;
  /** Of a report, and of an item with one report and no more behind it. */
  readonly author: string | null;
  /** ISO; of minutes, the meeting they record. */
  readonly day: string | null;
  /** 0 for the outermost, 2 for the innermost. */
  readonly depth: number;
  /** The file's own page number, from 1; `null` for an item without papers here. */
  readonly page: number | null;
};

/** From here on a title says the same. */
const SAME_TITLE = 0.9;

export function outlineOf(doc: PackDocument, findings: readonly Finding[]): readonly OutlineEntry[] {
  const items = findings.filter((finding): finding is AgendaItem => finding.kind === 'agenda-item');
  const parts = partsOf(doc).filter(({ kind }) => kind !== 'agenda' && kind !== 'other');
  if (items.length > 0) return doc.listing ? items.map(itemEntry) : packEntries(doc, items, parts);
  const alone = parts.flatMap((part) => [partEntry(doc, part, 0), ...insideOf(doc, part)]);
  const all = parts.length > 0 ? alone : topHeadings(doc, 0, doc.blocks.length, null, 0);
  // One line is no outline: the file's own bookmarks may tell more.
  return all.length > 1 && hasPages(doc) ? all : [];
}

const entry = (kind: OutlineEntry['kind'], more: Partial<OutlineEntry>): OutlineEntry => {
  const { number = null, title = null, author = null, day = null, depth = 0, page = null } = more;
  return { kind, number, title, author, day, depth, page };
};

const itemEntry = ({ number, title, pages }: AgendaItem): OutlineEntry =>
  entry('item', { number, title, page: pages?.from ?? null });

/** Items in the agenda's order, and those that only a stamp names after the item before them. */
function packEntries(
  doc: PackDocument,
  items: readonly AgendaItem[],
  parts: readonly Part[],
): readonly OutlineEntry[] {
  const owned = Map.groupBy(parts, ({ item }) => ownerOf(items, item?.number ?? null));
  const stray = (owned.get(null) ?? []).map((part) => partEntry(doc, part, 0));
  return [
    ...stray,
    ...items.flatMap((item) => {
      const own = owned.get(item) ?? [];
      const [only, ...others] = own;
      const heading = itemEntry(item);
      if (only?.kind === 'report' && others.length === 0)
        return [{ ...heading, author: writerOf(doc, only) }];
      return [heading, ...papersOf(doc, own, item.title)];
    }),
  ];
}

const ownerOf = (items: readonly AgendaItem[], number: string | null): AgendaItem | null =>
  (number !== null && items.find((item) => isSameNumber(item.number, number))) || null;

/** What is appended stands under its report where the item has several. */
function papersOf(doc: PackDocument, parts: readonly Part[], itemTitle: string): readonly OutlineEntry[] {
  const isPaper = ({ kind }: Part) => kind === 'report' || kind === 'minutes';
  const hasSeveral = parts.filter(isPaper).length > 1;
  return parts.map((part) => {
    const made = partEntry(doc, part, hasSeveral && !isPaper(part) ? 2 : 1);
    const isSaid =
      made.kind === 'report' && made.title !== null && titleLikeness(made.title, itemTitle) > SAME_TITLE;
    return isSaid ? { ...made, title: null } : made;
  });
}

function partEntry(doc: PackDocument, part: Part, depth: number): OutlineEntry {
  const { kind, from, title, meetingDate } = part;
  const page = pageAt(doc, { block: from, start: 0, end: 0 });
  if (kind === 'minutes') return entry(kind, { day: meetingDate, depth, page });
  if (kind !== 'report') return entry(kind === 'questions' ? kind : 'appendix', { title, depth, page });
  return entry(kind, { title, author: writerOf(doc, part), depth, page });
}

const writerOf = (doc: PackDocument, { front }: Part): string | null => front && authorOf(doc, front.lines);

/** Of a paper alone: its numbered minutes, or its top headings. */
function insideOf(doc: PackDocument, { kind, items, from, to, title }: Part): readonly OutlineEntry[] {
  if (kind !== 'minutes') return topHeadings(doc, from, to, title, 1);
  return items.map((minute) => {
    const page = pageAt(doc, { block: minute.from, start: 0, end: 0 });
    return entry('minute', { number: minute.number, title: minute.title, depth: 1, page });
  });
}
