/**
 * A list of questions ↔ a file, JSON, version 1: how members hand theirs to the
 * chair. What does not hold is refused by itself, with its reason; the rest is read.
 */
import { z } from 'zod/mini';

/** No question, answer or quotation is longer; a longer one is some other text. */
const LONGEST = 20_000;

export const Words = z.string().check(z.maxLength(LONGEST));
const Optional = z.nullable(Words);
export const Id = z.string().check(z.minLength(1), z.maxLength(200));
export const Day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
export const Quote = z.object({ exact: Words, prefix: Words, suffix: Words });
export const PlacedAt = z.object({ page: z.int().check(z.positive()), printed: Optional });
export const Passage = z.object({
  paperId: Id,
  paperTitle: Optional,
  item: Optional,
  quote: Quote,
  at: PlacedAt,
});

export const ListedQuestion = z.object({
  id: Id,
  text: Words,
  paperId: z.nullable(Id),
  paperTitle: Optional,
  quote: z.nullable(Quote),
  at: z.nullable(PlacedAt),
  item: Optional,
  itemTitle: Optional,
  /** It was, or may have been, where it comes from. */
  isExempt: z.boolean(),
  to: Words,
  by: Words,
  priority: z.enum(['first', 'normal', 'if-time']),
  lineId: z.nullable(Id),
  isFollowUp: z.boolean(),
  status: z.enum(['draft', 'submitted', 'asked', 'answered', 'not-reached']),
  answer: z.nullable(z.object({ text: Words, on: Day, evidence: Words, passage: z.nullable(Passage) })),
  more: z.array(Passage),
});

export const ListedLine = z.object({
  id: Id,
  item: Optional,
  itemTitle: Optional,
  name: Words,
  wanted: Words,
  evidence: Words,
});

export type ListedQuestion = z.infer<typeof ListedQuestion>;
export type ListedLine = z.infer<typeof ListedLine>;

const About = z.object({ committee: Optional, date: Day });

export type QuestionList = {
  /** The meeting it is for. */
  readonly meeting: z.infer<typeof About>;
  readonly lines: readonly ListedLine[];
  readonly questions: readonly ListedQuestion[];
};

const File = z.object({
  kloe: z.literal('questions'),
  version: z.literal(1),
  meeting: About,
  lines: z.array(z.unknown()),
  questions: z.array(z.unknown()),
});

export type ListReading =
  /** `refused`: the places in the file, from 1, of what is no question or line, or stands there twice. */
  | { readonly kind: 'read'; readonly list: QuestionList; readonly refused: readonly number[] }
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'newer' };

export const questionListToJson = ({ meeting, lines, questions }: QuestionList): string =>
  `${JSON.stringify({ kloe: 'questions', version: 1, meeting, lines, questions }, null, 2)}\n`;

const Version = z.object({ kloe: z.literal('questions'), version: z.number() });

export function readQuestionList(json: string): ListReading {
  const held = parsed(json);
  const version = Version.safeParse(held);
  if (version.success && version.data.version > 1) return { kind: 'newer' };
  const file = File.safeParse(held);
  if (!file.success) return { kind: 'not-a-list' };
  const lines = accepted(file.data.lines, (one) => ListedLine.safeParse(one));
  const questions = accepted(file.data.questions, (one) => ListedQuestion.safeParse(one));
  return {
    kind: 'read',
    list: { meeting: file.data.meeting, lines: lines.rows, questions: questions.rows },
    refused: [...questions.refused, ...lines.refused],
  };
}

type Tried<Row> = { readonly success: boolean; readonly data?: Row | undefined };

function accepted<Row extends { readonly id: string }>(
  entries: readonly unknown[],
  read: (entry: unknown) => Tried<Row>,
): { readonly rows: readonly Row[]; readonly refused: readonly number[] } {
  const rows = new Map<string, Row>();
  const refused: number[] = [];
  entries.forEach((entry, place) => {
    const { data } = read(entry);
    if (data === undefined || rows.has(data.id)) refused.push(place + 1);
    else rows.set(data.id, data);
  });
  return { rows: [...rows.values()], refused };
}

/** `null` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
