/** The head of an officer's report: its labels as a table, with colons or over their values, or a title over "Report by". */
import { findDates } from './dates';
import { type FormLine, formLinesAt } from './form-lines';
import type { Field } from './front-labels';
import { leadingItemNumber } from './item-number';
import { type PackDocument, type Span, textAt, wholeBlock } from './model';

export type ReportFront = {
  /** First and last block of the head. */
  readonly from: number;
  readonly last: number;
  /** `null` where the head does not say it in so many words. */
  readonly title: Span | null;
  /** The lines of the form as it sets them. */
  readonly lines: readonly FormLine[];
};

/** What makes a report's head one, and is not said of any other paper's. */
const OWNED: ReadonlySet<Field> = new Set(['title', 'author', 'officer', 'holder']);
/** They tell of the decision; a form has them, and some head sections of any report. */
const OF_DECISION: ReadonlySet<Field> = new Set([
  'wards',
  'decision',
  'classification',
  'purpose',
  'summary',
  'recommendations',
]);
/** They head sections of every report: none of them begins a form. */
const SECTIONS: ReadonlySet<Field> = new Set(['purpose', 'summary', 'recommendations']);

const COMMITTEE = /\b(?:committee|board|panel|cabinet|council|commission|forum)$/i;

/** How many blocks of words may stand between one label of a head and the next. */
const GAP = 5;
/** How many blocks a head may be long. */
const LONGEST = 14;
/** How few labels of different kinds make a head. */
const FEWEST = 3;

/** Reads a report's head that begins with block `index`; `null` where none does. */
export function reportFrontAt(doc: PackDocument, index: number): ReportFront | null {
  const [first] = formLinesAt(doc, index);
  if (!first || SECTIONS.has(first.field)) return null;
  const lines: FormLine[] = [];
  let last = index;
  for (let at = index; at <= last + GAP && isSameSheet(doc, index, at); at++) {
    const found = formLinesAt(doc, at);
    const hasTitle = ({ field }: FormLine) => field === 'title';
    // A second title is that of the next report.
    if (found.some(hasTitle) && lines.some(hasTitle)) break;
    lines.push(...found);
    if (found.length > 0) last = at;
    if (last - index > LONGEST) break;
  }
  const stated = lines.find(({ field, value }) => field === 'title' && value)?.value ?? null;
  const above = stated ? null : titleAbove(doc, index);
  const isUnderTitle = above?.isHeaded === true && isByline(first);
  if (!isForm(lines) && !isUnderTitle) return null;
  const title = stated ?? above?.title ?? null;
  return { from: above?.from ?? index, last, title, lines: [...lines, ...(above?.lines ?? [])] };
}

function isForm(lines: readonly FormLine[]): boolean {
  const fields = new Set(lines.map(({ field }) => field));
  const ofDecision = new Set(lines.flatMap(({ field, name }) => (OF_DECISION.has(field) ? name : [])));
  const isOwned = [...fields].some((field) => OWNED.has(field));
  const hasWho = fields.has('author') || fields.has('officer') || fields.has('holder');
  const kinds = [fields.has('title'), fields.has('meeting'), fields.has('date'), hasWho].filter(
    Boolean,
  ).length;
  const isFull = fields.has('title') && fields.has('meeting') && (hasWho || fields.has('date'));
  return isFull || (isOwned && ofDecision.size >= 1 && ofDecision.size + kinds >= FEWEST);
}

/** "Report of the Director of Place": with committee or day and title above, no other label is needed. */
const isByline = ({ field, name, value }: FormLine): boolean =>
  field === 'author' && value !== null && /^report (?:by|of|from)$/.test(name);

type Above = {
  readonly from: number;
  readonly title: Span | null;
  /** Whether the committee or the day stands over the title, and the title has no number of an agenda's. */
  readonly isHeaded: boolean;
  /** The committee and the day, as if they had labels; the line next to the title first. */
  readonly lines: readonly FormLine[];
};

/** How many lines stand above a head that has no label for the title: council, committee, day, title. */
const MOST_ABOVE = 4;

function titleAbove(doc: PackDocument, index: number): Above {
  const { blocks } = doc;
  const isLine = (at: number) => {
    const block = blocks[at];
    const isWords = block?.kind === 'heading' || block?.kind === 'paragraph';
    return (
      isWords && block.page === blocks[index]?.page && block.text.length < 200 && !/[.;]$/.test(block.text)
    );
  };
  let from = index;
  while (index - from < MOST_ABOVE && isLine(from - 1)) from--;
  const above = blocks.slice(from, index).map((_, place) => ofMeeting(doc, from + place));
  const place = above.findLastIndex((lines) => lines.length === 0);
  const title = place < 0 ? null : wholeBlock(doc, from + place);
  const isHeaded =
    title !== null &&
    above.slice(0, place).some((lines) => lines.length > 0) &&
    leadingItemNumber(textAt(doc, title)) === null;
  return { from, title, isHeaded, lines: above.reverse().flat() };
}

/** "Scrutiny Committee – 24 November 2026": what a line over a title says of the meeting. */
function ofMeeting(doc: PackDocument, block: number): readonly FormLine[] {
  const text = doc.blocks[block]?.text ?? '';
  const [day] = findDates(text);
  const name = text.slice(0, day?.start).replace(/(?<![\s,:–-])[\s,:–-]+$/, '');
  const line = (field: Field, start: number, end: number): FormLine => {
    return { field, name: field, value: { block, start, end } };
  };
  return [
    ...(COMMITTEE.test(name) ? [line('meeting', 0, name.length)] : []),
    ...(day ? [line('date', day.start, day.end)] : []),
  ];
}

/** A head stands on one page, above the stamp of the next paper. */
function isSameSheet({ blocks }: PackDocument, index: number, at: number): boolean {
  const block = blocks[at];
  const isStamp = block?.kind === 'furniture' && block.role === 'stamp';
  return block !== undefined && !isStamp && block.page === blocks[index]?.page;
}
