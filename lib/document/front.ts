/**
 * What the front of a paper says of its meeting: the day, the hour, the place
 * and the committee, from labels ("Date: …"), from the notice of the meeting,
 * or from the lines that stand alone above the agenda.
 */

import { committeeOf, namesBody } from './committee-name';
import { type DateInText, findDates, readTime } from './dates';
import { type Line, linesOf, type Stated } from './front-lines';
import type { PackDocument } from './model';

export type Front = {
  readonly day: Stated | null;
  readonly time: Stated | null;
  readonly venue: Stated | null;
  readonly committee: Stated | null;
};

/** A front is a page or two; what stands lower is not about this meeting alone. */
const LONGEST_FRONT = 60;

/** "Date:", "Meeting date", "Date and time:", "Date of meeting", "Decided at meeting: 19/01/2027". */
const DAY_LABEL =
  /^(?:decided at )?meeting: ?(?=\d)|^(?:meeting )?(?:date|day)(?:(?:\/| and | & )time)?(?: of (?:(?:the )?meeting|decision))?\s*(?:[:\t]|$|(?=[a-z]+day\b|\d))|^dyddiad(?:(?: ac?|\/) amser)?(?: y cyfarfod)?\s*(?:[:\t]|$|(?=dydd\b|\d))/i;
const TIME_LABEL = /^(?:(?:start )?time(?: of (?:the )?meeting)?|amser(?: dechrau| y cyfarfod)?)\b/i;
/** "Place: …", "Venue: …". */
const VENUE_LABEL = /^(?:place|venue|location|meeting place|lleoliad|man cyfarfod)\s*[:\t]\s*(?<value>.+)$/is;
/** "… to be held at PLACE on …", "… will be held in PLACE on …". */
const HELD = /\bheld (?:at|in) (?:the )?(?<value>.{4,150}?)(?=,? (?:on|at) (?:\w+day|\d))/i;
/** Days that are not the meeting's: "Deadline …", "Minutes of …", "Published on …". */
const OTHER_DAY =
  /\b(?:deadline|no later than|publish\w*|publication|despatch\w*|dispatch\w*|issued?|updated?|last meeting|next meeting|previous|minutes of|questions? must|by noon|clear days|cyhoeddwyd|dyddiad cau|cyfarfod (?:nesaf|diwethaf)|cofnodion)\b/i;
/** The first line of printed minutes, whose day is the meeting's own. */
const MINUTES_HEAD =
  /^(?:(?:draft|unconfirmed|printed) )?(?:minutes of|at an? (?:\w+ )?meeting of)\b|^cofnodion(?: drafft)? (?:[cg]yfarfod|o)\b/i;
/** Among how many lines the head of minutes stands, and the day of a meeting. */
const TOP = 8;
const LOWEST_DAY = 30;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** Reads the blocks before `end`: the first part of a paper. */
export function readFront(doc: PackDocument, end: number): Front {
  const lines = linesOf(doc, Math.min(end, LONGEST_FRONT));
  const day = dayOf(lines);
  return { day, time: timeOf(lines, day), venue: venueOf(lines), committee: committeeOf(lines) };
}

/** The day of the meeting, ISO; `null` where the front gives none. */
export const frontDay = (doc: PackDocument, end: number): string | null =>
  dayOf(linesOf(doc, Math.min(end > 0 ? end : LONGEST_FRONT, LONGEST_FRONT)))?.value ?? null;

function dayOf(lines: readonly Line[]): Stated | null {
  const hasBody = committeeOf(lines) !== null;
  const days = lines
    .slice(0, LOWEST_DAY)
    .flatMap((line, index): (Stated & { readonly isStated: boolean })[] => {
      const [found] = findDates(line.text.slice(0, 400));
      if (!found) return [];
      const isHead = index < TOP && MINUTES_HEAD.test(line.text);
      if (!isHead && OTHER_DAY.test(line.text.slice(0, found.start))) return [];
      const above = lines[index - 1]?.text ?? '';
      const isLabelled = DAY_LABEL.test(line.text) || (DAY_LABEL.test(above) && above.length < 30);
      const isStated = isLabelled || isHead || (hasBody && HELD.test(line.text));
      if (!isStated && (!hasBody || !isDayLine(line.text, found))) return [];
      const at = { ...line.at, start: line.at.start + found.start, end: line.at.start + found.end };
      return [{ at, value: found.date, isStated }];
    });
  return days.find(({ isStated }) => isStated) ?? days[0] ?? null;
}

/** A line that is there for the day: "Tuesday, 24 November 2026 at 10.30 am", "Scrutiny Committee – 24 November 2026". */
function isDayLine(text: string, { start, end }: DateInText): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(
    /\b(?:at|am)\b|\b[ap]\.?m\b\.?|\by\.?[bph]\b/gi,
    '',
  );
  const words = rest.match(/[a-z]{2,}/gi) ?? [];
  return words.length <= 3 || (words.length <= 12 && namesBody(rest) && !/\.\s*$/.test(rest));
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
