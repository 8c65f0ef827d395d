/**
 * What the front of a paper says of its meeting: the day, the hour, the place
 * and the committee, from labels ("Date: …"), from the notice of the meeting,
 * or from the lines that stand alone above the agenda.
 */
import { findDates, readTime } from './dates';
import type { PackDocument, Span } from './model';
import { cellsInRow } from './table';

export type Line = { readonly at: Span; readonly text: string };
export type Stated = { readonly at: Span; readonly value: string };

export type Front = {
  readonly day: Stated | null;
  readonly time: Stated | null;
  readonly venue: Stated | null;
  readonly committee: Stated | null;
};

/** A front is a page or two; what stands lower is not about this meeting alone. */
const LONGEST_FRONT = 60;

/** "Date:", "Meeting date", "Date and time:", "Date of meeting". */
const DAY_LABEL = /^(?:meeting )?(?:date|day)(?:(?:\/| and | & )time)?(?: of (?:the )?meeting)?\b/i;
const TIME_LABEL = /^(?:start )?time(?: of (?:the )?meeting)?\b/i;
/** "Place: …", "Venue: …". */
const VENUE_LABEL = /^(?:place|venue|location|meeting place)\s*[:\t]\s*(?<value>.+)$/is;
/** "… to be held at PLACE on …", "… will be held in PLACE on …". */
const HELD = /\bheld (?:at|in) (?:the )?(?<value>.{4,150}?)(?=,? (?:on|at) (?:\w+day|\d))/i;
/** Days that are not the meeting's: "Deadline …", "Minutes of …", "Published on …". */
const OTHER_DAY =
  /\b(?:deadline|no later than|publish\w*|publication|despatch\w*|dispatch\w*|issued?|updated?|last meeting|next meeting|previous|minutes of|questions? must|by noon|clear days)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

const BODY = 'committee|sub-?committee|panel|board|cabinet|commission|forum|executive|assembly|group|council';
/** A line that is a body's name: "Children and Families Scrutiny Committee". */
const BODY_LINE = new RegExp(
  String.raw`^(?:agenda(?: for(?: the)?)?[:\s–-]*)?(?:meeting of (?:the )?)?(?<name>[A-Z][^.:;]{2,110}?\b(?:${BODY})(?: \([A-Z][\w &]{1,40}\))?)(?: (?:agenda|meeting))?$`,
  'i',
);
/** "Agenda for the meeting of the X", "a meeting of the X will be held", "Members of the X". */
const BODY_OF = new RegExp(
  String.raw`\b(?:meeting of|members of|minutes of) (?:the )?(?:meeting of (?:the )?)?(?<name>[A-Z][^.:;]{2,110}?\b(?:${BODY}))\b`,
  'i',
);
const BODY_LABEL = new RegExp(
  String.raw`^(?:meeting|committee)\s*[:\t]\s*(?<name>[^:\t]{2,110}\b(?:${BODY}))\b`,
  'i',
);

/** Reads the blocks before `end`: the first part of a paper. */
export function readFront(doc: PackDocument, end: number): Front {
  const lines = linesOf(doc, Math.min(end, LONGEST_FRONT));
  const day = dayOf(lines);
  return { day, time: timeOf(lines, day), venue: venueOf(lines), committee: committeeOf(lines) };
}

/** The day of the meeting, ISO; `null` where the front gives none. */
export const frontDay = (doc: PackDocument, end: number): string | null =>
  dayOf(linesOf(doc, Math.min(end > 0 ? end : LONGEST_FRONT, LONGEST_FRONT)))?.value ?? null;

/** Blocks and rows of tables, each a line. */
function linesOf({ blocks }: PackDocument, end: number): readonly Line[] {
  return blocks.slice(0, end).flatMap((block, index): Line[] => {
    if (block.kind === 'furniture') return [];
    if (block.kind !== 'table') {
      const at = { block: index, start: 0, end: block.text.length };
      return block.text === '' ? [] : [{ at, text: block.text }];
    }
    return Array.from({ length: block.table.rows }, (_, row) => row).flatMap((row): Line[] => {
      const cells = cellsInRow(block.table, row).filter((cell) => cell.row === row && cell.start < cell.end);
      const [first] = cells;
      const last = cells.at(-1);
      if (!first || !last) return [];
      const at = { block: index, start: first.start, end: last.end };
      return [{ at, text: block.text.slice(at.start, at.end) }];
    });
  });
}

function dayOf(lines: readonly Line[]): Stated | null {
  const days = lines.flatMap((line, index): (Stated & { readonly isLabelled: boolean })[] => {
    const [found] = findDates(line.text.slice(0, 400));
    if (!found || OTHER_DAY.test(line.text.slice(0, found.start))) return [];
    const above = lines[index - 1]?.text ?? '';
    const isLabelled =
      DAY_LABEL.test(line.text) || (DAY_LABEL.test(above) && above.length < 30) || HELD.test(line.text);
    const at = { ...line.at, start: line.at.start + found.start, end: line.at.start + found.end };
    return [{ at, value: found.date, isLabelled }];
  });
  return days.find(({ isLabelled }) => isLabelled) ?? days[0] ?? null;
}

/** The hour beside the day, behind its label, or just below. */
function timeOf(lines: readonly Line[], day: Stated | null): Stated | null {
  const dayLine = lines.findIndex(
    ({ at }) => at.block === day?.at.block && at.start <= day.at.start && day.at.end <= at.end,
  );
  const beside = lines[dayLine];
  const after =
    day && beside ? beside.text.slice(day.at.end - beside.at.start, day.at.end - beside.at.start + 60) : '';
  const before = day && beside ? beside.text.slice(0, day.at.start - beside.at.start).slice(-60) : '';
  const labelled = lines.find(({ text }, index) => {
    const isLabel =
      TIME_LABEL.test(text) || (TIME_LABEL.test(lines[index - 1]?.text ?? '') && text.length < 30);
    return isLabel && readTime(text.slice(0, 60)) !== null;
  });
  const near = lines
    .slice(dayLine + 1, dayLine + 4)
    .find(({ text }) => text.length < 40 && readTime(text) !== null);
  const value = (labelled && readTime(labelled.text.slice(0, 60))) ?? readTime(after) ?? readTime(before);
  if (value && (labelled || beside))
    return { at: (labelled ?? beside)?.at ?? { block: 0, start: 0, end: 0 }, value };
  const below = dayLine >= 0 && near ? readTime(near.text) : null;
  return near && below ? { at: near.at, value: below } : null;
}

function venueOf(lines: readonly Line[]): Stated | null {
  for (const [index, line] of lines.entries()) {
    const value = (VENUE_LABEL.exec(line.text) ?? HELD.exec(line.text))?.groups?.value;
    if (value === undefined) continue;
    const next = lines[index + 1]?.text ?? '';
    const goesOn = !POSTCODE.test(value) && POSTCODE.test(next) && !next.includes(':');
    const whole = (goesOn ? `${value} ${next}` : value).replaceAll('*', '').replace(/\s+/g, ' ').trim();
    return { at: line.at, value: whole };
  }
  return null;
}

function committeeOf(lines: readonly Line[]): Stated | null {
  const named =
    (pattern: RegExp) =>
    (line: Line): Stated[] => {
      const match = line.text.length <= 600 ? pattern.exec(line.text) : null;
      const name = match?.groups?.name;
      if (!match || name === undefined) return [];
      const start = line.at.start + match.index + match[0].indexOf(name);
      return [{ at: { ...line.at, start, end: start + name.length }, value: name.trim() }];
    };
  const alone = lines.filter(({ text }) => text.length <= 120).flatMap(named(BODY_LINE));
  const isCouncil = ({ value }: Stated) => /\bcouncil$/i.test(value);
  return (
    lines.flatMap(named(BODY_LABEL))[0] ??
    alone.find((one) => !isCouncil(one)) ??
    lines.flatMap(named(BODY_OF)).find((one) => !isCouncil(one)) ??
    alone[0] ??
    null
  );
}
