/**
 * The line that names a meeting → committee, day and time: "Scrutiny Committee -
 * Tuesday 24 November 2026 10.30 am, CANCELLED", in English or Welsh.
 */
import { findDates, isoDate, readTime } from '@/lib/document/dates';

export type MeetingLine = {
  readonly committee: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** 24 hours, "10:30"; `null` where the line leaves morning or afternoon open. */
  readonly time: string | null;
  readonly isCancelled: boolean;
};

const CANCELLED = /\b(?:cancelled|abandoned|canslwyd|wedi(?:'i| ei) ganslo|diddymwyd)\b/i;
/** "Agenda republished on 08/03/23, Cabinet - …". */
const REPUBLISHED = /^[^-–]{0,60}\b(?:re)?published on [\d/.]+,\s*/i;
/** "Agenda for Cabinet on …", "Agenda item - …", "Meeting of Cabinet, …". */
const LEAD =
  /^(?:(?:agenda|minutes|decisions|meeting)(?: and (?:draft )?minutes)? (?:for|of)|rhaglen (?:ar gyfer|i)|cyfarfod)\s+/i;
/** "Dydd Iau, 10fed Hydref, 2026", "24 Tachwedd 2026". */
const WELSH_DATE =
  /\b(?:dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul),? )?(?<day>[0-3]?\d)(?:af|ain|fed|ed|eg|il|ydd)?,? (?<month>ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr),? (?<year>(?:19|20)\d\d)\b/i;
const WELSH_MONTHS = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
];
/** "yp", "y.p." after noon; "yb" before. */
const WELSH_AFTERNOON = /\by\.?p\b|\bprynhawn\b|\bhwyr\b/i;
const WELSH_MORNING = /\by\.?b\b|\bbore\b/i;

export function readMeetingLine(line: string): MeetingLine {
  const words = line.replace(REPUBLISHED, '');
  const found = dateIn(words);
  const before = (found ? words.slice(0, found.start) : words).replace(CANCELLED, '');
  const committee = before
    .replace(LEAD, '')
    .replace(/(?:(?<!\s)\s+(?:on|ar)|(?<![\s,–-])[\s,–-]{1,8})\s*$/i, '')
    .trim();
  return {
    committee: committee || null,
    date: found?.date ?? null,
    time: found ? timeIn(words.slice(found.end)) : null,
    isCancelled: CANCELLED.test(words),
  };
}

export function dateIn(words: string): { start: number; end: number; date: string } | null {
  const welsh = WELSH_DATE.exec(words);
  const { day = '', month = '', year = '' } = welsh?.groups ?? {};
  const date = welsh && isoDate(Number(year), WELSH_MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
  if (welsh && date) return { start: welsh.index, end: welsh.index + welsh[0].length, date };
  return findDates(words).at(0) ?? null;
}

/** "2.00 o'r gloch" says no half of the day: 2 in the morning is no guess to make. */
export function timeIn(words: string): string | null {
  const near = words.slice(0, 40);
  const time = readTime(near);
  if (time === null) return null;
  const hour = Number(time.slice(0, 2));
  if (/\d\s?[ap]\.?m\b/i.test(near) || hour > 12) return time;
  if (WELSH_AFTERNOON.test(near) && hour < 12) return `${hour + 12}${time.slice(2)}`;
  return hour >= 8 || WELSH_MORNING.test(near) ? time : null;
}
