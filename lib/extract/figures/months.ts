/** Months as papers print them, in patterns, and whole dates. */
import { type DateInText, findDates } from '@/lib/document/dates';

export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

export const MONTH_NAME = new RegExp(`\\b(?:${MONTH})(?![a-z])`, 'i');

/** "2019", "'19", "19": two digits alone are no year before what they count ("In September 12 children"). */
export const YEAR =
  "'?(?:19|20)\\d\\d|'\\d\\d|[0-4]\\d(?! ?%| (?:19|20)\\d\\d\\b| (?:[a-z]+ )?(?:child(?:ren)?|people|cases|families|young|staff|pupils|new|of)\\b)";

/** "end of October 2019", "September '18", "Sept 2019". A comma comes before a year in full only. */
export const MONTH_AND_YEAR = `\\b(?<lead>end of |end |mid[- ])?(?<month>${MONTH})\\b(?:[.-]? ?(?<year>${YEAR})| ?, ?(?<fullYear>(?:19|20)\\d\\d))\\b(?![,.]\\d)`;

/** No date in full is without a year or two strokes. */
const MAY_BE_DATED = /(?:19|20)\d\d|\d[/.-]\d{1,2}[/.-]\d/;

/** The text asked about last: its periods are looked for, and then what counts nothing. */
let asked: { readonly text: string; readonly dates: readonly DateInText[] } = { text: '', dates: [] };

/** As `findDates`, after a cheap look that most texts do not pass. */
export function datesIn(text: string): readonly DateInText[] {
  if (!MAY_BE_DATED.test(text)) return [];
  if (asked.text !== text) asked = { text, dates: findDates(text) };
  return asked.dates;
}
