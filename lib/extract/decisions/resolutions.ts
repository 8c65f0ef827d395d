/** Where a paper sets down decisions: a lead-in, then its parts. */
import type { Block, PackDocument, Span } from '@/lib/document/model';
import { isBareOpening, isDecisionOver, isExclusion, readLeadIn } from './lead-ins';

export type DecisionPart = {
  readonly at: Span;
  readonly text: string;
  /** "a", "ii", "1"; `null` for a decision in one piece. */
  readonly part: string | null;
};

/** Longest decision that may stand in its lead-in's own paragraph. */
const LONGEST = 1500;

/** The decisions that minutes record between two blocks. */
export function decisionsIn(doc: PackDocument, from: number, to: number): readonly DecisionPart[] {
  const parts: DecisionPart[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (!block || block.kind === 'table' || block.kind === 'furniture') continue;
    const leadIn = readLeadIn(block.text.slice(0, LONGEST));
    if (!leadIn) continue;
    if (!leadIn.isOpen) parts.push(partFrom(doc, index, leadIn.bodyAt, null));
    const following = partsAfter(doc, index + 1, to, leadIn.isOpen);
    parts.push(...following);
    index += following.length;
  }
  return parts.filter(({ text }) => text !== '');
}

/** The parts of a report's own recommendation, from the block after its heading. */
export const proposalsIn = (doc: PackDocument, from: number, to: number): readonly DecisionPart[] =>
  partsAfter(doc, from, to, true).filter(({ text }) => text !== '');

/** List items and, where the lead-in ends open, one paragraph; up to a heading or other talk. */
function partsAfter(doc: PackDocument, from: number, to: number, isOpen: boolean): DecisionPart[] {
  const parts: DecisionPart[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (!block || block.kind === 'heading' || block.kind === 'table') break;
    if (block.kind === 'furniture' || isBareOpening(block.text)) continue;
    if (isDecisionOver(block.text) || isExclusion(block.text)) break;
    const isPart = block.kind === 'list-item' || (block.kind === 'paragraph' && block.marker !== null);
    if (!isPart && (!isOpen || parts.length > 0)) break;
    parts.push(partFrom(doc, index, 'body' in block ? block.body : 0, markerOf(block, parts.length)));
  }
  return parts;
}

function partFrom(doc: PackDocument, index: number, start: number, part: string | null): DecisionPart {
  const block = doc.blocks[index];
  const end = block?.text.length ?? 0;
  return { at: { block: index, start, end }, text: block?.text.slice(start, end).trim() ?? '', part };
}

/** "(a)" → "a", "ii." → "ii"; a bullet takes the letter of its place. */
function markerOf(block: Block, place: number): string | null {
  if (!('marker' in block) || block.marker === null) return null;
  const plain = block.marker.replace(/[().\s]/g, '');
  return /^[a-z0-9]+$/i.test(plain) ? plain : (String.fromCharCode(97 + (place % 26)) ?? null);
}
