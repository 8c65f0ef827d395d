/** Finds what a committee decided, was asked to decide, or was told to do. */
import type { PackDocument } from '@/lib/document/model';
import { type Part, type PartItem, partsOf } from '@/lib/document/parts';
import { asksForAction, ownerIn } from './decisions/asks';
import { dueIn, dueInColumn, type Reckoning } from './decisions/due';
import { externalIn } from './decisions/external';
import { type Reckoner, reckonerFor } from './decisions/reckoning';
import { type DecisionPart, decisionsIn, partsAfter } from './decisions/resolutions';
import { type TrackerRow, trackerRowsIn } from './decisions/trackers';
import type { Recommendation } from './findings';

/** "Recommendation", "Recommendations:", "RECOMMENDATION(S)": what a report asks of the committee. */
const PROPOSAL_HEADING = /^(?:\d+\.? )?(?:officer )?recommendation(?:s|\(s\))?(?: to (?:the )?\w+)?:?$/i;
/** A heading is short; a sentence that happens to begin like one is not. */
const LONGEST_HEADING = 120;

export function findRecommendations(doc: PackDocument): Recommendation[] {
  const reckoner = reckonerFor(doc);
  const found = [
    ...partsOf(doc).flatMap((part) =>
      part.kind === 'minutes' ? resolvedIn(doc, part, reckoner) : statedIn(doc, part, reckoner),
    ),
    ...trackerRowsIn(doc).map((row) => followedUp(row, reckoner)),
  ];
  return found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** A tracker's row: what was asked once, and what became of it. */
function followedUp(row: TrackerRow, reckoner: Reckoner): Recommendation {
  const { due: printed, answers: _, ...asked } = row;
  const from = reckoner.atMeeting(row.meetingDate);
  const due = printed === null ? dueIn(row.text, from) : dueInColumn(printed, from);
  return {
    kind: 'recommendation',
    ...asked,
    origin: 'tracker',
    asksForAction: asksForAction(row.text),
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
  };
}

/** Minutes: each numbered minute with what it resolved. */
function resolvedIn(doc: PackDocument, part: Part, reckoner: Reckoner): Recommendation[] {
  return decisionsIn(doc, part).map((decision) => {
    const item = part.items.find(({ from, to }) => from <= decision.at.block && decision.at.block < to);
    return recommendation(decision, 'resolved', reckoner.inPart(part), item ?? null);
  });
}

/** Reports and appendices: what stands under a heading that recommends, and what outsiders want done. */
function statedIn(doc: PackDocument, part: Part, reckoner: Reckoner): Recommendation[] {
  if (part.kind === 'agenda') return [];
  const from = reckoner.inPart(part);
  const proposed = part.kind === 'report' ? proposalsIn(doc, part) : [];
  return [
    ...proposed.map((decision) => recommendation(decision, 'proposed', from, part.item)),
    ...externalIn(doc, part).map((decision) => recommendation(decision, 'external', from, part.item)),
  ];
}

const proposalsIn = (doc: PackDocument, { from, to }: Part): readonly DecisionPart[] =>
  doc.blocks.slice(from, to).flatMap((block, offset) => {
    const isTalk = block.kind === 'heading' || block.kind === 'paragraph';
    const words = block.text.slice(0, LONGEST_HEADING + 1).trim();
    if (!isTalk || words.length > LONGEST_HEADING || !PROPOSAL_HEADING.test(words)) return [];
    return partsAfter(doc, from + offset + 1, to, { isOpen: true, verb: '' });
  });

function recommendation(
  { at, text, part, verb }: DecisionPart,
  origin: Recommendation['origin'],
  from: Reckoning,
  item: PartItem | null,
): Recommendation {
  const asks = asksForAction(`${verb} ${text}`.trim());
  const due = asks ? dueIn(text, from) : null;
  return {
    kind: 'recommendation',
    at,
    text,
    part,
    origin,
    meetingDate: from.meetingDate,
    itemNumber: item?.number ?? null,
    itemTitle: item?.title ?? null,
    asksForAction: asks,
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
    owner: ownerIn(text),
    response: null,
    status: null,
    statusText: null,
    category: null,
  };
}
