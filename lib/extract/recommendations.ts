/** Finds what a committee decided, was asked to decide, or was told to do. */
import { meetingAfter } from '@/lib/document/meeting-after';
import type { PackDocument } from '@/lib/document/model';
import { type Part, type PartItem, partsOf } from '@/lib/document/parts';
import { asksForAction, dueIn, ownerIn } from './decisions/asks';
import { type DecisionPart, decisionsIn, proposalsIn } from './decisions/resolutions';
import { type TrackerRow, trackerRowsIn } from './decisions/trackers';
import type { Recommendation } from './findings';

/** "Recommendation", "Recommendations:", "RECOMMENDATION(S)": what a report asks of the committee. */
const PROPOSAL_HEADING = /^(?:\d+\.? )?(?:officer )?recommendation(?:s|\(s\))?(?: to (?:the )?\w+)?:?$/i;
/** How inspectorates head what they want done. */
const EXTERNAL_HEADING =
  /^(?:\d+\.? )?(?:what needs to (?:improve|be improved).*|(?:key )?areas? for (?:priority action|improvement).*|priority actions?|recommendations? for improvement)\??:?$/i;

/** A heading is short; a sentence that happens to begin like one is not. */
const LONGEST_HEADING = 120;

export function findRecommendations(doc: PackDocument): Recommendation[] {
  const found = [
    ...partsOf(doc).flatMap((part) =>
      part.kind === 'minutes' ? resolvedIn(doc, part) : statedIn(doc, part),
    ),
    ...trackerRowsIn(doc).map(followedUp),
  ];
  return found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** A tracker's row: what was asked once, and what became of it. */
function followedUp(row: TrackerRow): Recommendation {
  const { due: dueColumn, ...asked } = row;
  const due = dueIn(dueColumn ?? row.text, row.meetingDate, null);
  return {
    kind: 'recommendation',
    ...asked,
    origin: 'tracker',
    asksForAction: asksForAction(row.text),
    due: due?.text ?? dueColumn,
    dueDate: due?.date ?? null,
  };
}

/** Minutes: each numbered minute with what it resolved. */
function resolvedIn(doc: PackDocument, part: Part): Recommendation[] {
  const items: readonly (PartItem | null)[] = part.items.length > 0 ? part.items : [null];
  return items.flatMap((item) =>
    decisionsIn(doc, item?.from ?? part.from, item?.to ?? part.to).map((decision) =>
      recommendation(decision, 'resolved', part.meetingDate, item, meetingAfter(doc, part.meetingDate)),
    ),
  );
}

/** Reports and appendices: what stands under a heading that recommends. */
function statedIn(doc: PackDocument, part: Part): Recommendation[] {
  if (part.kind === 'agenda') return [];
  return doc.blocks.slice(part.from, part.to).flatMap((block, offset) => {
    const words = block.text.trim();
    if (block.kind === 'table' || block.kind === 'furniture' || words.length > LONGEST_HEADING) return [];
    const isOwn = part.kind === 'report' && PROPOSAL_HEADING.test(words);
    if (!isOwn && !EXTERNAL_HEADING.test(words)) return [];
    const origin = isOwn ? 'proposed' : 'external';
    return proposalsIn(doc, part.from + offset + 1, part.to).map((decision) =>
      recommendation(decision, origin, part.meetingDate, part.item),
    );
  });
}

function recommendation(
  decision: DecisionPart,
  origin: Recommendation['origin'],
  meetingDate: string | null,
  item: PartItem | null,
  nextMeeting: string | null = null,
): Recommendation {
  const due = dueIn(decision.text, meetingDate, nextMeeting);
  return {
    kind: 'recommendation',
    ...decision,
    origin,
    meetingDate,
    itemNumber: item?.number ?? null,
    itemTitle: item?.title ?? null,
    asksForAction: asksForAction(decision.text),
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
    owner: ownerIn(decision.text),
    response: null,
    status: null,
    statusText: null,
    category: null,
  };
}
