/** What stands below words that lead to a decision → its parts: list items, or one paragraph. */
import {
  type Block,
  isAside,
  type ListItem,
  type PackDocument,
  type Paragraph,
  type Span,
} from '@/lib/document/model';
import { isBareOpening, isDecisionOver, isExclusion, isVote, readLeadIn } from './lead-ins';
import { carriedOn, follows } from './marks';

export type DecisionPart = {
  readonly at: Span;
  readonly text: string;
  /** "a", "ii", "1"; `null` for a decision in one piece. */
  readonly part: string | null;
  /** What the lead-in says of all parts: "agrees" in "That the committee agrees:"; else empty. */
  readonly verb: string;
};

export type ListOptions = {
  /** The words before end open: one paragraph without a mark may follow. */
  readonly isOpen: boolean;
  readonly verb: string;
};

/** List items and, where the lead-in ends open, one paragraph; up to a heading or other talk. */
export function partsAfter(
  doc: PackDocument,
  from: number,
  to: number,
  { isOpen, verb }: ListOptions,
): DecisionPart[] {
  const parts: DecisionPart[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (!block || block.kind === 'table') break;
    if (block.kind === 'heading' && (parts.length > 0 || !isBareOpening(block.text))) break;
    if (isAside(block) || isBareOpening(block.text)) continue;
    if (parts.length > 0 && isVote(block.text)) continue;
    if (isDecisionOver(block.text) || isExclusion(block.text)) break;
    if (readLeadIn(block.text)?.style === 'formal') break;
    const marker = 'marker' in block ? block.marker : null;
    const goesOn = isOpen && (parts.length === 0 || /;(?: and)?$/.test(parts.at(-1)?.text ?? ''));
    if (marker === null && !goesOn) {
      if (isBeforeNext(doc, index, to, parts.at(-1))) continue;
      break;
    }
    const part = marker === null ? null : markerOf(marker, parts.length);
    parts.push(partFrom(index, block, 'body' in block ? block.body : 0, part, verb));
  }
  return parts.filter(({ text }) => text !== '');
}

/** How many lines may stand between two parts: names, sums, a table of contents. */
const BETWEEN = 6;

/** Lines of one part, below which the list counts on: "(b) the following be appointed –" … "(c)". */
function isBeforeNext(
  { blocks }: PackDocument,
  index: number,
  to: number,
  last: DecisionPart | undefined,
): boolean {
  const part = last?.part ?? null;
  if (last === undefined || part === null || last.text.endsWith('.')) return false;
  for (const block of blocks.slice(index + 1, Math.min(to, index + 1 + BETWEEN))) {
    if (block.kind === 'heading' || block.kind === 'table' || isDecisionOver(block.text)) return false;
    if (readLeadIn(block.text)?.style === 'formal') return false;
    const marker = 'marker' in block ? block.marker : null;
    if (marker !== null) return follows(part, marker);
  }
  return false;
}

/** Parts of the list's own count; those of lists inside a part belong to its sentence. */
export function topParts(parts: readonly DecisionPart[]): readonly DecisionPart[] {
  const isTop = carriedOn(parts.map(({ part }) => part ?? ''));
  return parts.filter((_, place) => isTop[place]);
}

export function partFrom(
  index: number,
  block: Block,
  start: number,
  part: string | null,
  verb: string,
): DecisionPart {
  const end = block.text.length;
  return { at: { block: index, start, end }, text: block.text.slice(start, end).trim(), part, verb };
}

/** "(a)" → "a", "ii." → "ii", "1.2" → "1.2"; a bullet takes the letter of its place. */
export function markerOf(marker: string, place: number): string {
  const plain = marker.replace(/[()\s]|\.$/g, '');
  return /^(?:[a-z]+|\d+(?:\.\d+)*|[a-z]\d+)$/i.test(plain) ? plain : String.fromCharCode(97 + (place % 26));
}

type Marked = (Paragraph | ListItem) & { readonly marker: string };

/** Whether it bears a mark: "(a)", "1.2", "•". */
export const isMarked = (block: Block | undefined): block is Marked =>
  (block?.kind === 'paragraph' || block?.kind === 'list-item') && block.marker !== null;
