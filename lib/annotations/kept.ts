/** What Kloe says of a note, and of a whole file, that the W3C's model has no words for. One JSON literal each, `kloe`. */
import { z } from 'zod/mini';
import { COLOURS, NOTE_KINDS } from '@/lib/marking';

/** Of the shape below: raised when an older Kloe would misread it. */
export const KEPT_VERSION = 1;

/** As long as the member made them: what bounds a file is its size as a whole. */
const Words = z.string();
const Id = z.string().check(z.minLength(1), z.maxLength(500));
const Optional = z.nullable(Words);
const Day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const Count = z.int().check(z.nonnegative());
const Place = z.nullable(z.int().check(z.positive()));
const Moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
export const Exempt = z.enum(['yes', 'no', 'ask']);

export const Quote = z.object({ exact: Words, prefix: Words, suffix: Words });
const Run = z.object({
  start: Count,
  end: Count,
  page: Count,
  item: Count,
  itemStart: Count,
  itemEnd: Count,
});
export const At = z.object({ page: z.int().check(z.positive()), printed: Optional, source: z.array(Run) });

export const Passage = z.object({ paperId: Id, paperTitle: Optional, item: Optional, quote: Quote, at: At });

export const Asking = z.object({
  to: Words,
  by: Words,
  priority: z.enum(['first', 'normal', 'if-time']),
  place: z.nullable(z.int()),
  lineId: z.nullable(Id),
  isFollowUp: z.boolean(),
  status: z.enum(['draft', 'submitted', 'asked', 'answered', 'not-reached']),
  answer: z.nullable(z.object({ text: Words, on: Day, evidence: Words, passage: z.nullable(Passage) })),
  more: z.array(Passage),
  paperIds: z.array(Id),
  requestId: z.nullable(Id),
});

export const Anchor = z.object({
  version: z.int(),
  quote: Quote,
  position: z.object({ page: z.int(), start: z.int(), end: z.int() }),
  printed: Optional,
  item: Optional,
  enough: z.nullable(z.object({ both: z.int(), before: z.nullable(z.int()), after: z.nullable(z.int()) })),
  others: z.nullable(
    z.object({ around: z.int(), twins: z.number(), apart: z.number(), inWords: z.number() }),
  ),
});

const NotePlace = z.object({
  item: Optional,
  itemTitle: Optional,
  quote: Quote,
  at: At,
  anchor: z.nullable(Anchor),
});

export const Sighting = z.object({
  paperId: Id,
  paperTitle: Words,
  outcome: z.enum(['exact', 'moved', 'reworded', 'figure-changed', 'ambiguous', 'lost']),
  places: z.array(NotePlace),
  held: z.nullable(NotePlace),
  saidBy: z.enum(['kloe', 'member', 'nobody']),
  on: Moment,
});

export const KeptNote = z.object({
  id: Id,
  kind: z.enum(NOTE_KINDS),
  colour: z.nullable(z.enum(COLOURS)),
  paperId: z.nullable(Id),
  paperTitle: Optional,
  at: z.nullable(At),
  item: Optional,
  itemTitle: Optional,
  meetingKeys: z.array(Id),
  exempt: Exempt,
  asking: z.nullable(Asking),
  anchor: z.nullable(Anchor),
  sightings: z.array(Sighting),
  seenIn: z.array(Id),
});

const Meeting = z.object({
  key: Id,
  council: Optional,
  committee: Optional,
  date: Day,
  time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
});

export const Line = z.object({
  id: Id,
  meetingKeys: z.array(Id),
  item: Optional,
  itemTitle: Optional,
  name: Words,
  wanted: Words,
  evidence: Words,
  place: Place,
  createdAt: Moment,
  exemptFrom: z.exactOptional(z.array(Id)),
});

export const KeptFile = z.object({
  version: z.literal(KEPT_VERSION),
  meetings: z.array(Meeting),
  lines: z.array(Line),
});

/** A meeting that notes of the file belong to, as far as another Kloe needs to know it. */
export type KeptMeeting = z.infer<typeof Meeting>;
export type KeptFile = z.infer<typeof KeptFile>;
export type KeptNote = z.infer<typeof KeptNote>;
