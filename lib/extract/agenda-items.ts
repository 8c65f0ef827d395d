/** Finds the items of a paper's own agenda and the pages of each item's papers. */
import type { AgendaLine } from '@/lib/document/agenda';
import { type PackDocument, type Span, wholeBlock } from '@/lib/document/model';
import { hasPages, lastPageBefore, pageOfBlock } from '@/lib/document/part-pages';
import { type Part, structureOf } from '@/lib/document/parts';
import type { AgendaItem, Finding } from './findings';

export function findAgendaItems(doc: PackDocument): Finding[] {
  if (doc.listing) {
    return doc.listing.items.map(({ number, title, block }): Finding => {
      return { kind: 'agenda-item', at: titleIn(doc, block, title), number, title, pages: null };
    });
  }
  const { agenda, parts } = structureOf(doc);
  const spans = pageSpans(doc, parts, agenda);
  return agenda.map(({ number, title, at }) => {
    return { kind: 'agenda-item', at, number, title, pages: spans.get(number) ?? null };
  });
}

function titleIn(doc: PackDocument, block: number, title: string): Span {
  const start = doc.blocks[block]?.text.indexOf(title) ?? -1;
  return start < 0 ? wholeBlock(doc, block) : { block, start, end: start + title.length };
}

function pageSpans(
  doc: PackDocument,
  parts: readonly Part[],
  agenda: readonly AgendaLine[],
): ReadonlyMap<string, NonNullable<AgendaItem['pages']>> {
  if (!hasPages(doc)) return new Map();
  const openings = parts.filter((part, index) => part.item?.number !== parts[index - 1]?.item?.number);
  const spans = openings.flatMap((opening, index) => {
    if (opening.item === null) return [];
    const { number } = opening.item;
    const from = pageOfBlock(doc, opening.from);
    const printed = agenda.find((line) => line.number === number)?.pages ?? null;
    const next = openings[index + 1];
    const to = next ? lastPageBefore(doc, next.from) : lastPrinted(doc, from, printed);
    return [[number, { from, to: Math.max(from, to) }] as const];
  });
  // An item's papers are its first run of pages: a later mention of its title does not move them.
  return new Map(spans.reverse());
}

/** The last papers end where the agenda says, if its numbers are those of the pages; else with the file. */
function lastPrinted({ pages }: PackDocument, from: number, range: AgendaLine['pages']): number {
  const isTrue = range !== null && pages[from - 1]?.printed === String(range.from);
  const last = isTrue ? pages.find(({ printed }) => printed === String(range.to)) : undefined;
  return last?.number ?? pages.length;
}
