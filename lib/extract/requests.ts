/** Finds what somebody asked for, or undertook to supply, later. */
import { meetingAfter } from '@/lib/document/meeting-after';
import type { PackDocument, Span } from '@/lib/document/model';
import { type Part, partsOf } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { dueIn, ownerIn } from './decisions/asks';
import { decisionsIn } from './decisions/resolutions';
import { isPromisedInReport, isSaidInMinutes, isSupply, speakerIn, whatIn } from './decisions/supplies';
import { trackerRowsIn } from './decisions/trackers';
import type { InformationRequest } from './findings';

export function findRequests(doc: PackDocument): InformationRequest[] {
  const found = [
    ...partsOf(doc).flatMap((part) => {
      if (part.kind === 'minutes') return inMinutes(doc, part);
      return part.kind === 'report' ? promisedIn(doc, part) : [];
    }),
    ...inTrackers(doc),
  ];
  return found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** What was said, and what was formally decided, each once. */
function inMinutes(doc: PackDocument, part: Part): InformationRequest[] {
  const decided = decisionsIn(doc, part.from, part.to);
  const inDecision = new Set(decided.map(({ at }) => at.block));
  const next = meetingAfter(doc, part.meetingDate);
  const said = sentencesIn(doc, part).filter(
    ({ at, text }) => !inDecision.has(at.block) && isSaidInMinutes(text),
  );
  return [...said, ...decided.filter(({ text }) => isSupply(text))].map(({ at, text }) => ({
    ...requestFrom(at, text, part.meetingDate, next),
    itemNumber: part.items.find(({ from, to }) => from <= at.block && at.block < to)?.number ?? null,
  }));
}

const promisedIn = (doc: PackDocument, part: Part): InformationRequest[] =>
  sentencesIn(doc, part)
    .filter(({ text }) => isPromisedInReport(text))
    .map(({ at, text }) => ({
      ...requestFrom(at, text, part.meetingDate, null),
      itemNumber: part.item?.number ?? null,
    }));

const inTrackers = (doc: PackDocument): InformationRequest[] =>
  trackerRowsIn(doc)
    .filter(
      ({ text, category }) => category === 'information request' || (category === null && isSupply(text)),
    )
    .map(({ at, text, meetingDate, owner }) => ({
      ...requestFrom(at, text, meetingDate, null),
      from: owner,
    }));

type SentenceAt = { readonly at: Span; readonly text: string };

function sentencesIn(doc: PackDocument, { from, to }: Part): readonly SentenceAt[] {
  return doc.blocks.slice(from, to).flatMap((block, offset) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
    return sentencesOf(block.text).map(({ start, end }) => ({
      at: { block: from + offset, start, end },
      text: block.text.slice(start, end),
    }));
  });
}

function requestFrom(
  at: Span,
  quote: string,
  meetingDate: string | null,
  next: string | null,
): InformationRequest {
  const due = dueIn(quote, meetingDate, next);
  return {
    kind: 'request',
    at,
    quote,
    what: whatIn(quote),
    from: speakerIn(quote) ?? ownerIn(quote),
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
    meetingDate,
    itemNumber: null,
  };
}
