/** The head of an officer's report: a table of labels, labels with colons, or a title over "Report by". */
import { readDate } from './dates';
import type { PackDocument } from './model';
import { cellsInRow } from './table';

export type ReportFront = {
  /** First and last block of the head. */
  readonly from: number;
  readonly last: number;
  /** `null` where the head does not say it in so many words. */
  readonly title: string | null;
};

type Label = {
  readonly what: keyof typeof LABELS;
  /** As printed, in small letters. */
  readonly name: string;
  readonly value: string;
};

/** What a label tells, in the words councils use for it. */
const LABELS = {
  title: /^(?:title(?: of (?:the )?report)?|report title|(?:report )?subject|report on)$/i,
  meeting: /^(?:meeting|committee|report to|decision maker|to|name of (?:committee|meeting))$/i,
  date: /^(?:(?:meeting|committee) date|date(?: of (?:the )?(?:meeting|committee))?)$/i,
  author:
    /^(?:report (?:by|of|from|author)|author|(?:lead|responsible|contact|report|senior|accountable) (?:officer|director|member)|officer|director|by|cabinet member|portfolio(?: holder)?|relevant portfolio(?: holder)?)(?: and contact)?$/i,
  section:
    /^(?:classification|decision type|wards?(?: affected|\(s\) affected)?|key decision|purpose(?: of (?:the )?report)?|purpose and summary|reasons? for (?:the )?(?:report|decision)|executive summary|summary|recommendations?|recommendation\(s\)|public or exempt)$/i,
} as const;

/** "Report by Jane Smith, Director of Place" without a colon. */
const BYLINE = /^report (?:by|of|from) (?:the )?[A-Z][^:]{2,150}$/i;

const COMMITTEE = /\b(?:committee|board|panel|cabinet|council|commission|forum)$/i;

/** How many blocks of words may stand between one label of a head and the next. */
const GAP = 5;

/** Reads a report's head that begins with block `index`; `null` where none does. */
export function reportFrontAt(doc: PackDocument, index: number): ReportFront | null {
  const [first] = labelsOf(doc, index);
  if (!first || first.what === 'section') return null;
  const labels: Label[] = [];
  let last = index;
  for (let at = index; at <= last + GAP && isSameSheet(doc, index, at); at++) {
    const found = labelsOf(doc, at);
    // A second title is that of the next report.
    if (found.some(({ what }) => what === 'title') && labels.some(({ what }) => what === 'title')) break;
    labels.push(...found);
    if (found.length > 0) last = at;
    if (last - index > LONGEST) break;
  }
  const kinds = new Set(labels.map(({ what }) => what));
  const isOwned = kinds.has('title') || kinds.has('author');
  const sections = new Set(labels.flatMap(({ what, name }) => (what === 'section' ? name : [])));
  const isFront = isOwned && sections.size >= 1 && sections.size + kinds.size >= 4;
  const isFullTable =
    kinds.has('title') && kinds.has('meeting') && (kinds.has('author') || kinds.has('date'));
  if (!isFront && !isFullTable) return null;
  const title = labels.find(({ what, value }) => what === 'title' && value)?.value ?? null;
  return title === null ? { ...withTitleAbove(doc, index), last } : { from: index, last, title };
}

/** How many blocks a head may be long. */
const LONGEST = 14;

/** Lines above a head that has no label for the title: committee, day, title. */
function withTitleAbove({ blocks }: PackDocument, index: number): Pick<ReportFront, 'from' | 'title'> {
  const isLine = (at: number) => {
    const block = blocks[at];
    const isWords = block?.kind === 'heading' || block?.kind === 'paragraph';
    return (
      isWords && block.page === blocks[index]?.page && block.text.length < 200 && !/[.;]$/.test(block.text)
    );
  };
  let from = index;
  while (index - from < 4 && isLine(from - 1)) from--;
  const lines = blocks.slice(from, index).map(({ text }) => text);
  return { from, title: lines.findLast((line) => readDate(line) === null && !COMMITTEE.test(line)) ?? null };
}

/** A head stands on one page, above the stamp of the next paper. */
function isSameSheet({ blocks }: PackDocument, index: number, at: number): boolean {
  const block = blocks[at];
  const isStamp = block?.kind === 'furniture' && block.role === 'stamp';
  return block !== undefined && !isStamp && block.page === blocks[index]?.page;
}

/** What the labels in a block say: of a table each row whose first cell is a label. */
function labelsOf({ blocks }: PackDocument, index: number): readonly Label[] {
  const block = blocks[index];
  if (!block || block.kind === 'furniture') return [];
  if (block.kind === 'table') {
    // A report's head is a form of a label and a value; a wide or long table holds data.
    if (block.table.columns > 4) return [];
    return Array.from({ length: Math.min(block.table.rows, 12) }, (_, row) => {
      const [name, value] = cellsInRow(block.table, row).map(({ start, end }) =>
        block.text.slice(start, end),
      );
      return label(name ?? '', value ?? '');
    }).flat();
  }
  const { text } = block;
  if (text.length > 300) return [];
  if (BYLINE.test(text)) return [{ what: 'author', name: 'report by', value: text }];
  const colon = text.indexOf(':');
  const next = blocks[index + 1];
  return colon < 0 || colon === text.length - 1
    ? label(text, next?.text ?? '')
    : label(text.slice(0, colon), text.slice(colon + 1));
}

function label(name: string, value: string): readonly Label[] {
  const words = name
    .trim()
    .replace(/^\d{1,2}\.? /, '')
    .replace(/:$/, '')
    .trim();
  if (words.length > 40) return [];
  const found = Object.entries(LABELS).find(([, pattern]) => pattern.test(words));
  return found
    ? [{ what: found[0] as keyof typeof LABELS, name: words.toLowerCase(), value: value.trim() }]
    : [];
}
