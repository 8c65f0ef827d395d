/** What a committee system calls a paper in its file's or its page's name → the same as a member would call it. */
import { readDate } from './dates';
import { isLikeName, isSameName } from './names';

/** "Public reports pack 24th-Nov-2026 10.30 Cabinet". */
const FILE_NAME =
  /^(?<what>\S.{2,119}?) (?<day>\d{1,2}(?:st|nd|rd|th)-[A-Z][a-z]{2}-\d{4})(?: \d{2}\.\d{2})?(?: (?<whose>\S.{0,199}))?$/;
/** "Agenda for Cabinet on Tuesday 24 November 2026, 10.30 am - Westmarch County Council". */
const PAGE_NAME =
  /^(?<what>[A-Z][a-z]{2,30}) for (?<whose>\S.{0,199}?) on (?<day>(?:[A-Z][a-z]{5,8},? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}).{0,200}$/;
/** "Agenda document for Cabinet, 24/11/2026 10:30". */
const DOCUMENT_NAME =
  /^(?<what>[A-Z][a-z]{2,30}(?: [a-z]{2,30}){0,3}) for (?<whose>\S.{0,199}?), (?<day>\d{1,2}\/\d{1,2}\/\d{4})(?: \d{2}[:.]\d{2})?$/;

const IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'UTC',
});

/**
 * → "Public reports pack, 24 November 2026", "Agenda, 24 November 2026". `committee`: as the paper itself names it;
 * a name that says another's stays as it is, and so does any of another form.
 */
export function plainName(name: string, committee: string | null): string {
  const { what, day, whose } =
    [FILE_NAME, PAGE_NAME, DOCUMENT_NAME].map((form) => form.exec(name)).find((found) => found !== null)
      ?.groups ?? {};
  if (what === undefined || day === undefined) return name;
  if (whose !== undefined && (committee === null || !isOf(whose, committee))) return name;
  const date = readDate(day);
  return date === null ? name : `${what}, ${IN_WORDS.format(new Date(date))}`;
}

const isOf = (whose: string, committee: string): boolean =>
  isSameName(whose, committee) || isLikeName(whose, committee);
