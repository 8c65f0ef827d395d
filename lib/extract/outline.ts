/** What is where in a paper: its agenda items, and under each the reports and appendices behind it. */
import { type PackDocument, pageAt } from '@/lib/document/model';
import { type Part, partsOf } from '@/lib/document/parts';
import type { AgendaItem, Finding } from './findings';

export type OutlineEntry = {
  /** Number of the agenda item; `null` for a part of one. */
  readonly number: string | null;
  /** `null` for the report behind the item: its own first heading is one of its sections. */
  readonly title: string | null;
  /** 0 for the outermost. */
  readonly depth: number;
  /** The file's own page number, from 1; `null` for an item without papers here. */
  readonly page: number | null;
};

/** A heading is a title; what is longer has run into the text below it. */
const LONGEST_TITLE = 160;

export function outlineOf(doc: PackDocument, findings: readonly Finding[]): readonly OutlineEntry[] {
  const items = findings.filter((finding): finding is AgendaItem => finding.kind === 'agenda-item');
  const parts = partsOf(doc).filter(({ kind }) => kind === 'report' || kind === 'appendix');
  return items.flatMap(({ number, title, pages }): OutlineEntry[] => {
    const own = pages ? parts.filter((part) => isWithin(doc, part, pages)) : [];
    return [
      { number, title, depth: 0, page: pages?.from ?? null },
      // One part alone is the item itself.
      ...(own.length > 1 ? own.flatMap((part) => entryOf(doc, part)) : []),
    ];
  });
}

const firstPageOf = (doc: PackDocument, part: Part): number =>
  pageAt(doc, { block: part.from, start: 0, end: 0 });

function isWithin(doc: PackDocument, part: Part, pages: NonNullable<AgendaItem['pages']>): boolean {
  const page = firstPageOf(doc, part);
  return pages.from <= page && page <= pages.to;
}

function entryOf(doc: PackDocument, part: Part): readonly OutlineEntry[] {
  const page = firstPageOf(doc, part);
  if (part.kind === 'report') return [{ number: null, title: null, depth: 1, page }];
  const blocks = doc.blocks.slice(part.from, part.to);
  const title = blocks.find(({ kind, text }) => kind === 'heading' && text.length <= LONGEST_TITLE)?.text;
  return title === undefined ? [] : [{ number: null, title, depth: 1, page }];
}
