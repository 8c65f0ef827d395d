/**
 * The line that names a meeting → committee, day and time: "Scrutiny Committee -
 * Tuesday 24 November 2026 10.30 am, CANCELLED", in English or Welsh.
 */
import { type DateInText, findDates, readTime } from '@/lib/document/dates';
import { isWelshAfternoon, isWelshMorning } from '@/lib/document/welsh-dates';

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
const REPUBLISHED =
  /^[^-–]{0,60}\b(?:(?:re)?published on|(?:ail)?gyhoeddwyd(?: yr)?(?: rhaglen| agenda)? ar) [\d/.]+,\s*/i;
/** "Agenda for Cabinet on …", "Agenda item - …", "Meeting of Cabinet, …", "Cyfarfod y Cabinet, …"; not "Cyfarfod Cyffredinol y Cyngor". */
const LEAD =
  /^(?:(?:agenda|minutes|decisions|meeting)(?: and (?:draft )?minutes)? (?:for|of)|(?:rhaglen|agenda) (?:ar gyfer|i)|cyfarfod(?: o'r| yr?)?(?!\s+(?:cyffredinol|arbennig|blynyddol|llawn)\b))\s+/i;

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

export const dateIn = (words: string): DateInText | null => findDates(words).at(0) ?? null;

/** "2.00 o'r gloch" says no half of the day: 2 in the morning is no guess to make. */
export function timeIn(words: string): string | null {
  const near = words.slice(0, 40);
  const time = readTime(near);
  if (time === null) return null;
  const hour = Number(time.slice(0, 2));
  const isSaid = /\d\s?[ap]\.?m\b/i.test(near) || isWelshMorning(near) || isWelshAfternoon(near);
  return isSaid || hour >= 8 ? time : null;
}
