/** The rows of a backup as they must be: every table of what the member made, field by field. What is not named here is not taken. */
import { z } from 'zod/mini';
import { Anchor, Asking, At, Exempt, Line, Passage, Quote, Sighting } from '@/lib/annotations/kept';
import { COLOURS, NOTE_KINDS } from '@/lib/marking';
import { scopeShape } from '@/lib/share/scope-shape';
import { stepShape } from '@/lib/share/step-shapes';
import type { RowOf, TableName } from '@/lib/store/kept-tables';
import { FigureCorrectionShape } from './figure-shapes';
import { SettingShape } from './setting-shapes';

const Text = z.string();
const Optional = z.nullable(Text);
const Name = z.string().check(z.minLength(1));
const Names = z.array(Text);
/** Milliseconds since 1970. */
const Moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const Count = z.nullable(z.int().check(z.nonnegative()));

const Joinable = { id: Name, name: Text, joinedInto: Optional, isApart: z.exactOptional(z.boolean()) };

const Listed = z.object({
  name: Text,
  address: Text,
  role: z.enum(['pack', 'frontsheet', 'supplement', 'minutes', 'decisions', 'report', 'appendix', 'other']),
  format: Optional,
  bytes: z.nullable(z.number()),
  isExempt: z.boolean(),
});

const Meeting = z.object({
  key: Name,
  committeeId: Optional,
  date: Optional,
  time: Optional,
  venue: Optional,
  address: Optional,
  state: z.nullable(
    z.enum(['agenda', 'decisions', 'draft-minutes', 'minutes', 'nothing-published', 'cancelled']),
  ),
  listed: z.array(Listed),
  listedAddresses: Names,
  linked: z.exactOptional(z.object({ into: Optional, notWith: Names })),
  firstSeen: Moment,
  lastSeen: Moment,
});

const Paper = z.object({
  id: Name,
  fingerprints: Names,
  title: Text,
  source: z.enum(['pdf', 'html', 'text']),
  kind: z.enum([...Listed.shape.role.options, 'meeting-page']),
  addresses: Names,
  bytes: Count,
  pages: Count,
  addedAt: Moment,
  readAt: Moment,
  exempt: Exempt,
  exemptSigns: z.array(
    z.object({
      sign: z.enum(['exempt', 'part-2', 'not-for-publication', 'schedule-12a', 'confidential', 'password']),
      words: Text,
      page: Count,
      printed: Optional,
    }),
  ),
  meetingKeys: Names,
  placedBy: z.enum(['listing', 'front-page', 'member', 'ask', 'nobody']),
  claim: z.nullable(z.object({ council: Optional, committee: Optional, date: Optional, time: Optional })),
  versions: z.array(
    z.object({
      paperId: Name,
      title: Text,
      readAt: Moment,
      isVersion: z.enum(['yes', 'no', 'ask']),
      saidBy: z.enum(['kloe', 'member']),
      isTold: z.boolean(),
    }),
  ),
  stoppedAt: z.nullable(z.object({ page: z.int(), printed: Optional, top: z.number() })),
  view: z.nullable(
    z.object({
      size: z.union([z.number(), z.enum(['page-width', 'page-fit', 'auto'])]),
      rotation: z.number(),
    }),
  ),
});

/** What all that is written on a paper carries. */
const FROM_PAPER = {
  paperId: Optional,
  paperTitle: Optional,
  quote: z.nullable(Quote),
  at: z.nullable(At),
  item: Optional,
  itemTitle: Optional,
  meetingKeys: Names,
  exempt: Exempt,
  createdAt: Moment,
  changedAt: Moment,
};

const Note = z.object({
  ...FROM_PAPER,
  id: Name,
  kind: z.enum(NOTE_KINDS),
  text: Text,
  colour: z.nullable(z.enum(COLOURS)),
  asking: z.nullable(Asking),
  anchor: z.nullable(Anchor),
  sightings: z.array(Sighting),
  further: z.optional(z.array(z.extend(Sighting, { of: Text }))),
  seenIn: Names,
});

const Attached = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: Name,
  size: z.int().check(z.nonnegative()),
  isExempt: z.boolean(),
});

const FollowUp = z.object({
  ...FROM_PAPER,
  id: Name,
  kind: z.enum(['recommendation', 'request']),
  committeeId: Optional,
  text: Text,
  began: z.enum(['made', 'asked', 'promised']),
  madeOn: Optional,
  minute: Optional,
  owner: Optional,
  decider: z.nullable(z.enum(['executive', 'council', 'health', 'other'])),
  due: Optional,
  dueDate: Optional,
  note: Text,
  events: z.array(
    z.object({
      id: Name,
      on: Optional,
      step: stepShape({ words: Text, id: Text, day: Text }),
      words: Text,
      evidence: z.nullable(Passage),
      proposal: Optional,
      addedAt: Moment,
      from: z.exactOptional(Text),
      attached: z.exactOptional(Attached),
    }),
  ),
  rejected: Names,
  further: z.optional(z.array(z.extend(Sighting, { of: Text }))),
  paperIds: Names,
});

const Glossary = z.object({
  id: Name,
  short: Text,
  long: Text,
  note: Optional,
  scope: scopeShape(Text),
  insteadOf: Optional,
  paperId: Optional,
  exempt: Exempt,
  changedAt: Moment,
});

const Explanation = z.object({
  id: Name,
  paperId: Name,
  meetingKeys: Names,
  kind: z.enum(['conflict', 'sum', 'ratio', 'unit', 'rag', 'direction', 'date', 'claim']),
  sides: z.array(z.object({ words: Text, start: z.int(), page: z.int() })),
  reason: Text,
  measures: z.exactOptional(z.array(Text)),
  exempt: Exempt,
  changedAt: Moment,
});

const SameMeasure = z.object({
  id: Name,
  committeeId: Text,
  measures: z.tuple([Text, Text]),
  isSame: z.boolean(),
  printed: z.tuple([Text, Text]),
  paperIds: z.tuple([Text, Text]),
  answeredAt: Moment,
});

const Sharing = z.object({
  id: Name,
  versions: z.array(z.object({ changedAt: Moment, name: Text, words: Optional })),
  past: Names,
});

const MeetingDays = z.object({
  committeeId: Name,
  read: Names,
  next: z.array(z.object({ id: Text, next: Text })),
});

type Shapes = { readonly [Name in TableName]: z.ZodMiniType<RowOf<Name>[]> };

const SHAPES: Shapes = {
  councils: z.array(z.object(Joinable)),
  committees: z.array(z.object({ ...Joinable, councilId: Text })),
  meetings: z.array(Meeting),
  papers: z.array(Paper),
  notes: z.array(Note),
  lines: z.array(Line),
  followUps: z.array(FollowUp),
  glossary: z.array(Glossary),
  figureCorrections: z.array(FigureCorrectionShape),
  explanations: z.array(Explanation),
  sameMeasures: z.array(SameMeasure),
  sharing: z.array(Sharing),
  meetingDays: z.array(MeetingDays),
  settings: z.array(SettingShape),
};

export const TablesShape = z.object(SHAPES);
