/** Finds what somebody asked for, or undertook to supply, later. */
import type { PackDocument } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { dueIn, ownerIn } from './decisions/asks';
import { decisionsIn } from './decisions/resolutions';
import { trackerRowsIn } from './decisions/trackers';
import type { InformationRequest } from './findings';

/** In minutes: an undertaking or a request, without a keyword of its own. */
const IN_MINUTES: readonly RegExp[] = [
  // "would provide a response", "agreed to circulate", "undertook to report back", "will be provided after the meeting"
  /\b(?:would|will|agreed to|undertook to|undertaken to|offered to|was asked to|were asked to)(?: also| then)? (?:be )?(?:provid|circulat|suppl|share[ds]?\b|send|sent\b|forward|report(?:ed)? back|brought (?:back )?to|bring|email)/i,
  // "It was requested that", "was noted as an information request", "asked for a breakdown of"
  /\b(?:it was )?requested (?:that|a|an|the|further|more)\b|\binformation request\b|\basked for (?:a|an|the|further|more|details)\b|\brequest for (?:further |more )?information\b/i,
  // "ACTION: Head of Service"
  /^ACTIONS?\b ?:/,
  // "a report could be drafted for the next meeting", "would benefit from seeing"
  /\b(?:would (?:benefit from|like|welcome)(?: to)? (?:see|seeing|receive|receiving)|(?:report|note|briefing|update|presentation) (?:could|should|would|to) be (?:drafted|provided|brought|presented|circulated))\b/i,
];
/** In reports: what officers have promised to bring. */
const IN_REPORTS =
  /\b(?:further (?:details?|clarification|information|report)|response|update|new measures)\b[^.]{0,120}\b(?:will be (?:included|sought|provided|presented|circulated|brought)|presented to the committee at a future|requested to be presented)/i;
/** Among decisions and tracker rows: something to be supplied, not done. */
const SUPPLIES =
  /\b(?:briefing (?:note|paper)?s?|response|letter|report|updates?|information|details|data|breakdown|copy|copies|link|examples|presentation|note|clarification|statistics|addendum|site visit|measures|overview|session)\b[^.;]{0,160}\b(?:be|is|are|to be) (?:provided|circulated|sent|shared|supplied|presented|prepared|arranged|allocated|organised|updated|added|included|brought)|\b(?:provided|requests? (?:that )?they be provided) with\b|\bto include an update\b|\bprovide[sd]? (?:a|an|the|more|further)\b|\bthe (?:next iteration of the )?report (?:reflects|should include|provides more)/i;

export function findRequests(doc: PackDocument): InformationRequest[] {
  return [
    ...saidInMinutes(doc),
    ...promisedInReports(doc),
    ...asFormalDecisions(doc),
    ...followedInTrackers(doc),
  ].sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

function saidInMinutes(doc: PackDocument): InformationRequest[] {
  return partsOf(doc)
    .filter(({ kind }) => kind === 'minutes')
    .flatMap((part) => {
      const decided = new Set(decisionsIn(doc, part.from, part.to).map(({ at }) => at.block));
      const range = doc.blocks.slice(part.from, part.to).map((_, index) => part.from + index);
      return range
        .filter((index) => !decided.has(index))
        .flatMap((index) =>
          sentencesThat(doc, index, (sentence) => IN_MINUTES.some((pattern) => pattern.test(sentence))).map(
            (request) => ({
              ...request,
              meetingDate: part.meetingDate,
              itemNumber: part.items.find(({ from, to }) => from <= index && index < to)?.number ?? null,
            }),
          ),
        );
    });
}

function promisedInReports(doc: PackDocument): InformationRequest[] {
  return partsOf(doc)
    .filter(({ kind }) => kind === 'report')
    .flatMap((part) =>
      doc.blocks.slice(part.from, part.to).flatMap((_, index) =>
        sentencesThat(doc, part.from + index, (sentence) => IN_REPORTS.test(sentence)).map((request) => ({
          ...request,
          meetingDate: part.meetingDate,
          itemNumber: part.item?.number ?? null,
        })),
      ),
    );
}

function asFormalDecisions(doc: PackDocument): InformationRequest[] {
  return partsOf(doc)
    .filter(({ kind }) => kind === 'minutes')
    .flatMap((part) =>
      decisionsIn(doc, part.from, part.to)
        .filter(({ text }) => SUPPLIES.test(text))
        .map(({ at, text }) => ({
          ...request(at, text, part.meetingDate),
          itemNumber: part.items.find(({ from, to }) => from <= at.block && at.block < to)?.number ?? null,
        })),
    );
}

function followedInTrackers(doc: PackDocument): InformationRequest[] {
  return trackerRowsIn(doc)
    .filter(
      ({ text, category }) =>
        category === 'information request' || (category === null && SUPPLIES.test(text)),
    )
    .map(({ at, text, meetingDate, owner }) => ({ ...request(at, text, meetingDate), from: owner }));
}

function sentencesThat(
  doc: PackDocument,
  block: number,
  holds: (sentence: string) => boolean,
): InformationRequest[] {
  const words = doc.blocks[block];
  if (!words || words.kind === 'table' || words.kind === 'furniture' || words.kind === 'heading') return [];
  return sentencesOf(words.text)
    .map(({ start, end }) => ({ start, end, sentence: words.text.slice(start, end) }))
    .filter(({ sentence }) => holds(sentence))
    .map(({ start, end, sentence }) => request({ block, start, end }, sentence, null));
}

function request(
  at: InformationRequest['at'],
  quote: string,
  meetingDate: string | null,
): InformationRequest {
  const due = dueIn(quote, meetingDate, null);
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

/** "a response to the query concerning X" → "X"; "a breakdown of Y" → "Y". */
const whatIn = (quote: string): string | null =>
  /\b(?:concerning|regarding|relating to|in respect of|breakdown of|details of|copy of|update on|information on|briefing (?:note )?on)\s+(?<what>[^.;]{4,120}?)(?= (?:following|after|by|at|to|before|within|be|is|are) |[.;]|$)/i.exec(
    quote,
  )?.groups?.what ?? null;

/** "The Head of Fostering (HoF) explained that she would …" → "Head of Fostering (HoF)". */
const speakerIn = (quote: string): string | null =>
  /^(?:The )?(?<who>[A-Z][\w'&-]*(?: (?:[A-Z(][\w'&)-]*|of|for|and|the))*) (?:explained|confirmed|advised|stated|agreed|undertook|said|would|will|offered|reported)\b/.exec(
    quote,
  )?.groups?.who ?? null;
