/** Finds the reports of a paper: what the form at the head of each says of it. */
import { readDate } from '@/lib/document/dates';
import { type FormLine, formLinesAt } from '@/lib/document/form-lines';
import type { Field } from '@/lib/document/front-labels';
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { hasPages, pagesOfBlocks } from '@/lib/document/part-pages';
import { type Part, partsOf } from '@/lib/document/parts';
import type { ReportFront } from '@/lib/document/report-front';
import type { Finding, Report } from './findings';

/** "Tel: 01234 567890", "Email: …" behind a name. */
const CONTACT =
  /(?<![\s,;(–-])[\s,;(–-]*\b(?:tel(?:ephone)?|phone|e-?mail|contact|ext)\b\.?(?: no\.?| number)?\s*:.*$/is;
const ADDRESS = /(?<![\s,;(–-])[\s,;(–-]*(?<!\S)\S[^\s@]*@\S.*$/s;

export const findReports = (doc: PackDocument): Finding[] =>
  partsOf(doc).flatMap((part) => (part.front ? [reportFrom(doc, part, part.front)] : []));

function reportFrom(doc: PackDocument, part: Part, { title, lines }: ReportFront): Report {
  const spanOf = (field: Field) => lines.find((line) => line.field === field && line.value)?.value ?? null;
  const textOf = (field: Field) => printed(doc, spanOf(field));
  const date = textOf('date');
  const sections = sectionsOf(doc, part);
  return {
    kind: 'report',
    at: title ?? lines.find(({ value }) => value)?.value ?? { block: part.from, start: 0, end: 0 },
    title: printed(doc, title),
    author: authorOf(doc, lines),
    holder: withoutContact(textOf('holder')),
    itemNumber: part.item?.number ?? null,
    pages: hasPages(doc) ? pagesOfBlocks(doc, part.from, part.to) : null,
    meeting: textOf('meeting'),
    date: date && readDate(date),
    wards: textOf('wards'),
    decisionType: decisionType(doc, lines),
    classification: textOf('classification'),
    purpose: spanOf('purpose') ?? sections.purpose ?? spanOf('summary'),
    recommendations: spanOf('recommendations') ?? sections.recommendations,
  };
}

/** Who wrote the report, else who answers for it. */
export function authorOf(doc: PackDocument, lines: readonly FormLine[]): string | null {
  const said = (field: Field) => lines.find((line) => line.field === field && line.value)?.value ?? null;
  return withoutContact(printed(doc, said('author') ?? said('officer')));
}

function printed(doc: PackDocument, at: Span | null): string | null {
  const words =
    at &&
    textAt(doc, at)
      .replace(/(?<![\s;])[\s;]+$/, '')
      .trim();
  return words || null;
}

/** An answer says nothing without its question: "Key decision: No". */
function decisionType(doc: PackDocument, lines: readonly FormLine[]): string | null {
  const line = lines.find(({ field, value }) => field === 'decision' && value);
  const words = printed(doc, line?.value ?? null);
  const isAnswer = words !== null && /key decision$/.test(line?.name ?? '') && !/key/i.test(words);
  return isAnswer ? `Key decision: ${words}` : words;
}

/** The name without how to reach it. */
const withoutContact = (name: string | null): string | null =>
  name?.replace(CONTACT, '').replace(ADDRESS, '').trim() || null;

/** The sections of a report that its head leaves to a heading further down. */
function sectionsOf(doc: PackDocument, { from, to }: Part) {
  let purpose: Span | null = null;
  let recommendations: Span | null = null;
  for (let index = from; index < to && !(purpose && recommendations); index++) {
    if (doc.blocks[index]?.kind === 'table') continue;
    const [line] = formLinesAt(doc, index);
    if (line?.field === 'purpose') purpose ??= line.value;
    if (line?.field === 'recommendations') recommendations ??= line.value;
  }
  return { purpose, recommendations };
}
