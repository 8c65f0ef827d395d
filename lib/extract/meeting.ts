/** Finds which meeting a paper is for: council, committee, day, time, place, and the next ones. */
import { readFront } from '@/lib/document/front';
import type { Listing } from '@/lib/document/listing';
import { type PackDocument, type Span, wholeBlock } from '@/lib/document/model';
import { structureOf } from '@/lib/document/parts';
import { councilOf } from './council';
import type { Finding, Meeting } from './findings';
import { nextMeetings } from './next-meetings';

export function findMeetings(doc: PackDocument): Finding[] {
  const meeting = doc.listing ? listedMeeting(doc, doc.listing) : printedMeeting(doc);
  return meeting ? [meeting] : [];
}

function listedMeeting(doc: PackDocument, listing: Listing): Meeting {
  const { council, committee, date, time, venue } = listing;
  const at = wordsOf(doc, committee) ?? wholeBlock(doc, 0);
  return { kind: 'meeting', at, council, committee, date, time, venue, next: nextMeetings(doc, date) };
}

function wordsOf({ blocks }: PackDocument, words: string | null): Span | null {
  if (!words) return null;
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? 0;
  return block < 0 ? null : { block, start, end: start + words.length };
}

function printedMeeting(doc: PackDocument): Meeting | null {
  const [first] = structureOf(doc).parts;
  const end = first?.to ?? 0;
  const { committee, day, time, venue } = readFront(doc, end);
  const council = councilOf(doc, first?.kind === 'agenda' ? end : 0);
  const at = committee?.at ?? day?.at;
  if (!at) return null;
  const date = (first?.kind === 'minutes' ? first.meetingDate : null) ?? day?.value ?? null;
  return {
    kind: 'meeting',
    at,
    council: council?.name ?? null,
    committee: committee?.value ?? null,
    date,
    time: time?.value ?? null,
    venue: venue?.value ?? null,
    next: nextMeetings(doc, date),
  };
}
