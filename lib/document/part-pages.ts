/** The pages that a stretch of blocks fills, as the file numbers them. */
import type { PackDocument } from './model';

export type PageSpan = { readonly from: number; readonly to: number };

/** From 1, as the file counts; 1 as well where there are no pages. */
export const pageOfBlock = ({ blocks }: PackDocument, block: number): number => blocks[block]?.page ?? 1;

/** The page before the one that `block` opens; that page itself where `block` stands lower on it. */
export function lastPageBefore(doc: PackDocument, block: number): number {
  const page = pageOfBlock(doc, block);
  return block > 0 && pageOfBlock(doc, block - 1) === page ? page : page - 1;
}

/** A web page or a text has no pages that a member could turn to. */
export const hasPages = ({ source, pages }: PackDocument): boolean => source !== 'html' && pages.length > 1;

/** The pages of blocks `from` up to but not including `to`. */
export function pagesOfBlocks(doc: PackDocument, from: number, to: number): PageSpan {
  const first = pageOfBlock(doc, from);
  const last = to < doc.blocks.length ? lastPageBefore(doc, to) : doc.pages.length;
  return { from: first, to: Math.max(first, last) };
}
