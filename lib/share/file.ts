/** What members share of a committee ↔ a file, JSON, version 1. It is taken whole or not at all. */
import { z } from 'zod/mini';
import {
  Day,
  Id,
  ListedLine,
  ListedQuestion,
  Passage,
  PlacedAt,
  Quote,
  Words,
} from '@/lib/ask/question-list';
import { fail, ok, type Result } from '@/lib/result';
import type { Bundle } from './bundle';
import { scopeShape } from './scope-shape';
import { stepShape } from './step-shapes';

/** More is no list of one committee, and would be held in memory several times over. */
export const LARGEST_BYTES = 32 * 1024 * 1024;
const VERSION = 1;

const Optional = z.nullable(Words);
const Moment = z.int().check(z.nonnegative());
const Keys = z.array(Id);
const IsoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** That of what was found holds all its words. */
const LongId = z.string().check(z.minLength(1), z.maxLength(60_000));

/** What follows two tildes tells rows of one record apart, on each computer by itself. */
const RecordId = LongId.check(z.regex(/^(?!.*~~)/s));

const recordOf = <Value extends z.ZodMiniType>(value: Value) =>
  z.object({
    id: RecordId,
    versions: z.array(z.object({ changedAt: Moment, value })),
    past: z.array(z.string().check(z.maxLength(60))),
  });

const Event = z.object({
  id: LongId,
  on: Day,
  step: stepShape({ words: Words, id: LongId, day: IsoDay }),
  words: Words,
  evidence: z.nullable(Passage),
  proposal: z.nullable(LongId),
  addedAt: Moment,
  from: z.exactOptional(Words),
});

const Asked = z.object({
  kind: z.enum(['recommendation', 'request']),
  text: Words,
  began: z.enum(['made', 'asked', 'promised']),
  madeOn: Day,
  minute: Optional,
  owner: Optional,
  decider: z.nullable(z.enum(['executive', 'council', 'health', 'other'])),
  due: Optional,
  dueDate: Day,
  paperId: z.nullable(Id),
  paperTitle: Optional,
  quote: z.nullable(Quote),
  at: z.nullable(PlacedAt),
  item: Optional,
  itemTitle: Optional,
  meetingKeys: Keys,
});

const FollowUp = z.object({
  id: LongId,
  asked: Asked,
  changedAt: Moment,
  events: z.array(Event),
  rejected: z.array(LongId),
  note: recordOf(Words),
  isExempt: z.boolean(),
});

const Meaning = z.object({
  short: Words,
  long: Words,
  note: Optional,
  scope: scopeShape(Words),
  insteadOf: Optional,
  isExempt: z.boolean(),
});

const File = z.object({
  kloe: z.literal('committee'),
  version: z.literal(VERSION),
  council: Words.check(z.minLength(1)),
  committee: Words.check(z.minLength(1)),
  days: z.object({
    read: z.array(IsoDay),
    next: z.array(z.object({ id: IsoDay, next: IsoDay })),
  }),
  meetings: z.array(z.object({ id: Id, council: Optional, committee: Optional, date: Day, time: Optional })),
  followUps: z.array(FollowUp),
  questions: z.array(recordOf(z.extend(ListedQuestion, { meetingKeys: Keys }))),
  lines: z.array(recordOf(z.extend(ListedLine, { meetingKeys: Keys }))),
  meanings: z.array(recordOf(Meaning)),
});

export type FileProblem =
  | { readonly kind: 'too-large' | 'not-json' | 'not-shared' | 'newer' }
  /** `field`: "followUps.3.asked.text". */
  | { readonly kind: 'broken'; readonly field: string };

export const bundleToJson = (bundle: Bundle): string =>
  `${JSON.stringify({ kloe: 'committee', version: VERSION, ...bundle }, null, 1)}\n`;

const About = z.object({ kloe: z.literal('committee'), version: z.number() });

/** Only what is named above is taken over: nothing else that an object may hold, whatever it is called. */
export function readBundle(json: string): Result<Bundle, FileProblem> {
  if (json.length > LARGEST_BYTES) return fail({ kind: 'too-large' });
  const held = parsed(json);
  if (held === undefined) return fail({ kind: 'not-json' });
  const about = About.safeParse(held);
  if (!about.success) return fail({ kind: 'not-shared' });
  if (about.data.version > VERSION) return fail({ kind: 'newer' });
  const file = File.safeParse(held);
  if (!file.success) return fail({ kind: 'broken', field: file.error.issues[0]?.path.join('.') ?? '' });
  const { kloe: _kloe, version: _version, ...bundle } = file.data;
  return ok(bundle);
}

/** `undefined` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
