/** Where minutes and reports set down decisions: a lead-in, then its parts. */
import { type Block, bodyOf, isAside, type PackDocument } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { type DecisionPart, isMarked, markerOf, partFrom, partsAfter } from './decision-parts';
import { partsWithin } from './inline-parts';
import { labelledIn } from './labelled';
import { type LeadIn, leadsToDetails, readLeadIn } from './lead-ins';
import { follows, isFirst } from './marks';

/** Minutes of one document are asked for twice, as decisions and as requests. */
const KNOWN = new WeakMap<Part, readonly DecisionPart[]>();

/**
 * The decisions that minutes record. Where they resolve, what "was agreed" on
 * the way there tells of the debate; where they never do, that is the decision.
 */
export function decisionsIn(doc: PackDocument, minutes: Part): readonly DecisionPart[] {
  const known = KNOWN.get(minutes);
  if (known) return known;
  const leadIns = leadInsOf(doc, minutes);
  const isFormal = leadIns.some(({ style }) => style === 'formal');
  const taken = new Set<number>();
  const decisions = leadIns
    .filter(({ style }) => !isFormal || style !== 'spoken')
    .flatMap((leadIn) => {
      if (taken.has(leadIn.index)) return [];
      const parts = partsOf(doc, leadIn, endOfMinute(minutes, leadIn.index)).filter(
        ({ at }) => !taken.has(at.block),
      );
      for (const { at } of parts) taken.add(at.block);
      return parts;
    });
  KNOWN.set(minutes, decisions);
  return decisions;
}

const endOfMinute = ({ items, to }: Part, index: number): number =>
  items.find((item) => item.from <= index && index < item.to)?.to ?? to;

type PlacedLeadIn = LeadIn & { readonly index: number };

function leadInsOf(doc: PackDocument, { from, to }: Part): readonly PlacedLeadIn[] {
  const labelled = new Map(labelledIn(doc, from, to).map((leadIn) => [leadIn.index, leadIn]));
  return doc.blocks.slice(from, to).flatMap((block, offset): readonly PlacedLeadIn[] => {
    if (block.kind === 'table' || isAside(block)) return [];
    const index = from + offset;
    const leadIn = labelled.get(index) ?? readLeadIn(block.text) ?? bareDecision(block);
    return leadIn ? [{ ...leadIn, index }] : [];
  });
}

/** "That the minutes be approved": so no other sentence begins. */
const BARE =
  /^That (?:an?|any|all|approval|authority|consideration|council(?:lors?)?|cabinet|members?|officers|the) [^.;:]{3,300}?\bbe [a-z]+(?:ed|en|n)\b/;
/** "a. That the report be noted": the same behind a mark. */
const MARKED = /^that\b.{3,400}?\b(?:be|is|are|notes?|agrees?|requests?|asks?)\b/i;

/** A decision by its form, with no words before it. */
function bareDecision(block: Block): LeadIn | null {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return null;
  if (!(isMarked(block) ? MARKED : BARE).test(bodyOf(block))) return null;
  return { bodyAt: block.body, isOpen: false, clauseAt: null, style: 'spoken', verb: '' };
}

/** The words of a lead-in's own paragraph, and the parts that follow it. */
function partsOf(doc: PackDocument, leadIn: PlacedLeadIn, to: number): readonly DecisionPart[] {
  const { index, verb } = leadIn;
  const block = doc.blocks[index];
  const next = doc.blocks[index + 1];
  const isWhole =
    leadIn.clauseAt !== null &&
    (isMarked(next) ? areNames(doc, index + 1, to) : leadsToDetails(block?.text ?? ''));
  const isOpen = leadIn.isOpen && !isWhole;
  const bodyAt = (isWhole ? leadIn.clauseAt : null) ?? leadIn.bodyAt;
  const whole = isOpen || !block ? null : endedAt(partFrom(index, block, bodyAt, ownMarker(block), verb));
  const own = whole && whole.text !== '' ? partsWithin(withoutMark(whole, next)) : [];
  // A marked paragraph is one part of several, and each finds itself.
  if (isWhole || (isMarked(block) && !isOpen)) return own;
  const more = partsAfter(doc, index + 1, to, { isOpen, verb });
  // What follows whole words counts on from theirs, or from one: else it is the next minute.
  const mark = more[0]?.part ?? '';
  const goesOn = isFirst(mark) || follows(own[0]?.part ?? '', mark);
  return isOpen || goesOn ? [...own, ...more] : own;
}

const ownMarker = (block: Block): string | null =>
  isMarked(block) && block.kind === 'list-item' ? markerOf(block.marker, 0) : null;

/** "… that a pond be dug. The Chair was glad.": a sentence that tells something is no part of the decision. */
const TELLS =
  /^(?:(?:councillors?|cllrs?|mrs?|ms|dr) |(?:he|she|it was|members|there (?:is|was|were)|the (?:board|chair(?:man|woman|person)?|committee|leader|meeting|panel) )(?!.{0,200}\bbe [a-z]+(?:ed|en|n)\b))/i;

function endedAt(whole: DecisionPart): DecisionPart {
  const telling = sentencesOf(whole.text).find(
    ({ start, end }) => start > 0 && TELLS.test(whole.text.slice(start, end)),
  );
  if (!telling) return whole;
  const text = whole.text.slice(0, telling.start).trimEnd();
  return { ...whole, text, at: { ...whole.at, end: whole.at.start + text.length } };
}

/** "(i) That …", behind the lead-in itself. */
const FIRST_MARK = /^\((?<mark>a|i|1)\)\s+/;

/** The first part of a list that goes on below, without its mark; itself where none does. */
function withoutMark(whole: DecisionPart, next: Block | undefined): DecisionPart {
  const match = FIRST_MARK.exec(whole.text);
  const part = match?.groups?.mark ?? '';
  if (!match || !isMarked(next) || !follows(part, next.marker)) return whole;
  const at = { ...whole.at, start: whole.at.start + match[0].length };
  return { ...whole, at, text: whole.text.slice(match[0].length), part };
}

const LONGEST_NAME = 60;

/** "Housing;", "Air Quality": a list of what the sentence before is about. */
function areNames({ blocks }: PackDocument, from: number, to: number): boolean {
  const isOver = blocks.slice(from, to).findIndex((block) => !isMarked(block));
  const items = blocks.slice(from, isOver < 0 ? to : from + isOver).map(bodyOf);
  return items.every(
    (item) =>
      /^[A-Z]/.test(item) && item.length <= LONGEST_NAME && !/\b(?:are|be|is|that|to|will)\b/i.test(item),
  );
}
