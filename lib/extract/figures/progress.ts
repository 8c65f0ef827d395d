/** What the paper has said on the way to a block: heading, period reported on, what was last measured. */
import type { Block } from '@/lib/document/model';
import type { Period } from '../findings';
import { type Calendar, isAhead, NO_CALENDAR } from './calendar';
import { periodOf } from './periods';
import type { Aim, Spoken } from './spoken';
import { type Note, noteIn } from './tables/notes';
import type { Headers } from './tables/sections';

export type Progress = {
  readonly calendar: Calendar;
  readonly heading: string;
  readonly headingAge: number;
  /** The last line that stands as a title, and how many blocks ago. */
  readonly title: string;
  readonly titleAge: number;
  /** The words of the block before. */
  readonly lead: string;
  /** What the last figure measured. */
  readonly named: string;
  /** Of the table just above. */
  readonly headers: Headers;
  /** The last note that explained the stars of a table. */
  readonly note: Note | null;
  readonly headed: Period | null;
  /** What the paragraph that opened a list spoke of. */
  readonly opened: Period | null;
  readonly now: Period | null;
  readonly compared: Period | null;
  readonly aim: Aim | null;
};

/** Longer words are no title. */
const LONGEST_TITLE = 120;
/** So many blocks after a title something else is spoken of. */
const FAR = 8;
/** And so many below it may still take up its words. */
const NEAR = 3;
const FAR_BELOW = 30;
/** "Position at the end of September 2026", "Data up to June": what follows reports on it. */
const REPORTS =
  /\b(?:position|as at|as of|updated? to|up to|data|snapshot|performance|scorecard|dashboard|quarter|month[- ]end|monthly)\b|@/i;

/** At the start of a report; `today` is the day of its meeting. */
export const atStart = (today: string | null): Progress => ({
  calendar: { ...NO_CALENDAR, today },
  heading: '',
  headingAge: 0,
  title: '',
  titleAge: 0,
  lead: '',
  named: '',
  headers: [],
  note: null,
  headed: null,
  opened: null,
  now: null,
  compared: null,
  aim: null,
});

/** Before the figures of `block` are read. */
export function onTo(progress: Progress, block: Block): Progress {
  if (block.kind === 'table' || block.kind === 'furniture') return progress;
  const { text } = block;
  const note = noteIn([text], progress.calendar) ?? progress.note;
  if (block.kind === 'footnote') return { ...progress, note };
  if (block.kind === 'list-item') return { ...progress, note, now: progress.opened, compared: null };
  const states = isStatement(text);
  const isHeading = block.kind === 'heading' && !states;
  const isTitle =
    isHeading ||
    (!states && text.length <= LONGEST_TITLE && /^[^#]*[a-z]{3}/i.test(text) && !/[.;,:]$/.test(text));
  const named = isTitle ? periodOf(text, progress.calendar) : null;
  const calendar = titled(progress.calendar, text, named);
  const period = calendar === progress.calendar ? named : periodOf(text, calendar);
  const isReport = calendar.reporting !== progress.calendar.reporting;
  const headed = isHeading || isReport ? period : progress.headed;
  const next = {
    ...progress,
    ...(isTitle && { title: text, titleAge: 0 }),
    note,
    calendar,
    headed,
    now: headed,
    compared: null,
  };
  return isHeading ? { ...next, heading: text, headingAge: 0, named: '', aim: null } : next;
}

/** "70% of visits were on time", set as a heading. */
export const isStatement = (heading: string): boolean =>
  heading.includes('%') && /\d ?%/.test(heading) && /\b(?:is|are|was|were|has|have|had)\b/i.test(heading);

/** After them. */
export function past(progress: Progress, block: Block, spoken: Spoken, told: Partial<Progress>): Progress {
  const isList = block.kind === 'list-item' || block.kind === 'table';
  return {
    ...progress,
    titleAge: progress.titleAge + 1,
    title: progress.titleAge < FAR ? progress.title : '',
    heading: progress.headingAge < FAR_BELOW ? progress.heading : '',
    headingAge: progress.headingAge + 1,
    lead: block.kind === 'table' ? '' : block.text,
    headers: goesOn(block) ? progress.headers : [],
    opened: isList ? progress.opened : spoken.now,
    now: spoken.now,
    compared: spoken.compared,
    aim: spoken.aim,
    ...told,
  };
}

/** A title, repeated, does not part a table from what goes on below. */
const goesOn = ({ kind, text }: Block): boolean =>
  kind === 'heading' ||
  kind === 'table' ||
  (kind === 'paragraph' && text.length <= 60 && !/[.;]$/.test(text));

/** The title that a paragraph stands right under; empty where none is near. */
export const titleAbove = ({ title, titleAge }: Progress): string => (titleAge <= NEAR ? title : '');

export const spokenOf = ({ calendar, now, compared, aim }: Progress): Spoken => ({
  calendar,
  now,
  compared,
  aim,
});

/** A title may name the financial year, or what is reported on. */
function titled(calendar: Calendar, title: string, period: Period | null): Calendar {
  if (!period?.end) return calendar;
  const isYear = period.end.endsWith('-03-31') && /\d\d ?[/–-] ?\d\d/.test(period.text);
  const isAlone = title.replace(/[()\s]/g, '').length <= period.text.replace(/\s/g, '').length + 2;
  const isDay = /^\d{1,2}(?:st|nd|rd|th)? [a-z]|^\d{1,2}[/.-]/i.test(period.text);
  const isReport = (REPORTS.test(title) || (isAlone && !isDay)) && !isAhead(calendar, period);
  return {
    ...calendar,
    year: isYear ? period : calendar.year,
    reporting: isReport ? period : calendar.reporting,
  };
}
