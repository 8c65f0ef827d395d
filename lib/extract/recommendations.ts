/** Finds what a committee decided, was asked to decide, or was told to do. */
import type { PackDocument } from '@/lib/document/model';
import { type Part, type PartItem, partsOf } from '@/lib/document/parts';
import { asksForAction, ownerIn } from './decisions/asks';
import type { DecisionPart } from './decisions/decision-parts';
import { dueIn, dueInColumn } from './decisions/due';
import type { Reckoning } from './decisions/due-days';
import { externalIn } from './decisions/external';
import { proposalsIn } from './decisions/proposals';
import { type Reckoner, reckonerFor } from './decisions/reckoning';
import { decisionsIn } from './decisions/resolutions';
import { type TrackerRow, trackerRowsIn } from './decisions/trackers';
import type { Recommendation } from './findings';

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
  return [
    ...proposalsIn(doc, part).map((decision) => recommendation(decision, 'proposed', from, part.item)),
    ...externalIn(doc, part).map((decision) => recommendation(decision, 'external', from, part.item)),
  ];
}

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
