/**
 * A finding with all that a view needs to show it: its words, the page, the
 * item, and the way back to the source. Views never need the document itself.
 */
import { type MappedText, type Run, sourceOf } from '@/lib/document/mapped-text';
import { type PackDocument, pageAt, printedPage, type Span, textAt } from '@/lib/document/model';
import { sentenceAt } from '@/lib/document/sentences';
import { cellsInRow } from '@/lib/document/table';
import type { AgendaItem, Finding } from './findings';

/** Some words of a paper, shown in their sentence or row. */
export type Passage = {
  /** The sentence, or the cells of the row parted by " · ". */
  readonly words: string;
  /** The words meant, in `words`. */
  readonly start: number;
  readonly end: number;
  /** The file's own page number, from 1, and the printed one. */
  readonly page: number;
  readonly printed: string | null;
  /** Number of the agenda item whose papers hold the page; `null` outside of them. */
  readonly item: string | null;
  /** Where the words meant stand in the source. */
  readonly source: readonly Run[];
};

export type Sited<F extends Finding = Finding> = {
  readonly finding: F;
  readonly passage: Passage;
};

/** In the order of `findings`. */
export function siteFindings(doc: PackDocument, findings: readonly Finding[]): readonly Sited[] {
  const items = findings.filter((finding): finding is AgendaItem => finding.kind === 'agenda-item');
  return findings.map((finding) => ({ finding, passage: passageAt(doc, finding.at, items) }));
}

/** `items`: of the paper's agenda; the first whose pages hold the words is theirs. */
export function passageAt(doc: PackDocument, at: Span, items: readonly AgendaItem[]): Passage {
  const page = pageAt(doc, at);
  const block = doc.blocks[at.block];
  const item = items.find(({ pages }) => pages !== null && pages.from <= page && page <= pages.to);
  return {
    ...inContext(doc, at),
    page,
    printed: printedPage(doc, page),
    item: item?.number ?? null,
    source: block ? sourceOf(block satisfies MappedText, at.start, at.end) : [],
  };
}

function inContext(doc: PackDocument, at: Span): Pick<Passage, 'words' | 'start' | 'end'> {
  const block = doc.blocks[at.block];
  const exact = textAt(doc, at);
  if (block?.kind === 'table') {
    const cell = block.table.cells.find(({ start, end }) => start <= at.start && at.end <= end);
    if (!cell) return { words: exact, start: 0, end: exact.length };
    const row = cellsInRow(block.table, cell.row).filter(({ start, end }) => start < end);
    const before = row
      .slice(0, row.indexOf(cell))
      .map((c) => `${block.text.slice(c.start, c.end)} · `)
      .join('');
    const words = row.map(({ start, end }) => block.text.slice(start, end)).join(' · ');
    const start = before.length + at.start - cell.start;
    return { words, start, end: start + exact.length };
  }
  const text = block?.text ?? '';
  const sentence = sentenceAt(text, at.start);
  const end = Math.max(sentence.end, at.end);
  return {
    words: text.slice(sentence.start, end),
    start: at.start - sentence.start,
    end: at.end - sentence.start,
  };
}
