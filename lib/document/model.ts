/**
 * One council paper, whatever it came from: the shape that every reader makes
 * and everything else in Kloe reads. Plain data: it can be stored and sent.
 */
import type { Listing } from './listing';
import type { Run } from './mapped-text';
import type { Table } from './table';

export type PackDocument = {
  readonly source: 'pdf' | 'html' | 'text';
  /** What the file or page calls itself, if anything. */
  readonly title: string | null;
  /** In file order; `pages[0].number` is 1. A web page or a text file is one page. */
  readonly pages: readonly Page[];
  /** In reading order, each paragraph whole even where a page break cuts it. */
  readonly blocks: readonly Block[];
  /** What a committee system's own page says of its meeting; `null` for a paper. */
  readonly listing: Listing | null;
};

export type Page = {
  /** The file's own page number, from 1. */
  readonly number: number;
  /** The number that stands on the page, as printed ("38", "iv"); `null` where none does. */
  readonly printed: string | null;
  /** `none`: a picture, nothing could be read. `garbled`: a text layer that is not words; `partly`: some of it is not. */
  readonly text: 'read' | 'none' | 'garbled' | 'partly';
};

type Words = {
  /** Normalised: see `mapped-text.ts`. Spans count in UTF-16 units of this. */
  readonly text: string;
  /** Where each stretch of `text` came from. */
  readonly runs: readonly Run[];
  /** The page it begins on, from 1. */
  readonly page: number;
};

export type Heading = Words & {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
};

export type Paragraph = Words & {
  readonly kind: 'paragraph';
  /** "5.3", "12."; `null` for a paragraph without a number. */
  readonly marker: string | null;
  /** Where the words after the marker begin in `text`; 0 where it is not part of `text`. */
  readonly body: number;
};

export type ListItem = Words & {
  readonly kind: 'list-item';
  /** "(a)", "iv.", "•". */
  readonly marker: string;
  readonly body: number;
  /** 0 for the outermost list. */
  readonly depth: number;
};

/** `text` holds the cells in row order, a tab between cells, a line break between rows. */
export type TableBlock = Words & { readonly kind: 'table'; readonly table: Table };

/**
 * A note at the foot of a page, known by the sign that refers to it. Read by itself:
 * it stands between the halves of a sentence and belongs to neither.
 */
export type Footnote = Words & {
  readonly kind: 'footnote';
  /** "³", "3", "*", as it stands before the note. */
  readonly marker: string;
  readonly body: number;
};

/** What stands on a page but is nobody's sentence: kept, and kept out of the way. */
export type Furniture = Words & {
  readonly kind: 'furniture';
  readonly role: 'running-head' | 'page-number' | 'stamp' | 'blank-page' | 'watermark';
};

export type Block = Heading | Paragraph | ListItem | TableBlock | Footnote | Furniture;

/** Not a part of what the paper says from one block to the next. */
export const isAside = (block: Block): block is Footnote | Furniture =>
  block.kind === 'footnote' || block.kind === 'furniture';

/** Where some words sit. Offsets are UTF-16 units into `blocks[block].text`. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

/** Empty where there is no such block. */
export const textAt = (doc: PackDocument, at: Span): string =>
  doc.blocks[at.block]?.text.slice(at.start, at.end) ?? '';

/** The file's own number (from 1) of the page on which the words begin. */
export function pageAt(doc: PackDocument, at: Span): number {
  const block = doc.blocks[at.block];
  const run = block?.runs.find(({ end }) => end > at.start);
  return run?.page ?? block?.page ?? 1;
}

/** The number that stands on a page; `null` where none does. */
export const printedPage = (doc: PackDocument, page: number): string | null =>
  doc.pages[page - 1]?.printed ?? null;

/** All the words of a block, without its number or bullet. */
export function bodyOf(block: Block): string {
  return 'body' in block ? block.text.slice(block.body) : block.text;
}

export const wholeBlock = (doc: PackDocument, block: number): Span => ({
  block,
  start: 0,
  end: doc.blocks[block]?.text.length ?? 0,
});
