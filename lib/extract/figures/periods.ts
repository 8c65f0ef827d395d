/** Periods as papers name them: "end of October 2019", "Q2", "2018/19", "year to date". */
import { isoDate, lastOfMonth, monthNumber } from '@/lib/document/dates';
import { matchesOf } from '@/lib/document/matches';
import type { Period } from '../findings';
import { before, type Calendar, dayOf, endOfMonth, endOfQuarter, NO_CALENDAR, quarterOf } from './calendar';
import { datesIn, MONTH, MONTH_AND_YEAR, MONTH_NAME, YEAR } from './months';

export type PeriodInText = Period & { readonly start: number; readonly stop: number };

const NAMED_MONTH = new RegExp(MONTH_AND_YEAR, 'gi');
/** "August, September and October 2019", "Apr'14-Mar'15": up to six months, then the last with its year. */
const MONTHS_TO = new RegExp(
  `\\b(?:(?:${MONTH})\\b ?(?:${YEAR})?(?:, ?| ?(?:-|–|to|and|&) ?)){1,6}(?<month>${MONTH})\\b,? ?(?<year>${YEAR})\\b(?![,.]\\d)`,
  'gi',
);
/** "9 October", without a year. */
const DAY_AND_MONTH = new RegExp(
  `\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})\\b(?!,? ?'?\\d)`,
  'gi',
);
/** "in September", "end August", "during July"; a month by itself where it cannot be another word; the stop of "Oct." is its own. */
const MONTH_ALONE =
  /\b(?:(?<lead>end of|end|mid|[Dd]uring|[Ii]n|[Ss]ince|[Bb]y|[Ff]or|[Ff]rom|[Aa]t|to|of|until|than|on)[ -](?=[A-Z]))?(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?:(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.)?/g;
/** What belongs to the period; "in" and "from" only lead to it. */
const ENDS = /^(?:end of|end|mid)$/;
const ALSO_A_WORD: ReadonlySet<string> = new Set(['May', 'March', 'Mar', 'Jan', 'Dec', 'Jun']);
/** "2018/19", "2018-2019", "18/19": a financial year, an academic one where it says so; at the top of a column also "2018 to 2019". */
const TWO_YEARS =
  /(?<school>\b(?:academic|school) years? )?(?<![\d/.,£-])(?<from>(?:19|20)?\d\d)(?: ?(?<mark>[/–-]) ?| to (?=(?:19|20)\d\d))(?<to>(?:19|20)?\d\d)(?![\d/%]|[,.]\d| ?(?:year|month|week|day|%))(?<schoolAfter> (?:academic|school) year)?/g;
/** "Q2 2019/20", "Q2 2019", "quarter 2", "end Q2", "Qtr 3", "second quarter of 2019/20", "Chwarter 2", "Ch2 2019/20". */
const QUARTER =
  /\b(?:end (?:of )?)?(?:(?:Q|Ch(?=[1-4] (?:19|20)\d\d)|qtr ?|quarter |(?:ch|ng?h)warter )(?<quarter>[1-4])|(?<ordinal>first|second|third|fourth) quarter)\b(?:,? ?(?:(?:of|in) )?(?:the )?(?<from>(?:19|20)\d\d|\d\d(?=[/–-]))(?:[/–-](?:(?:19|20)?\d\d))?)?/gi;
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];
/** Nothing that is two years is without. */
const MAY_BE_TWO_YEARS = /\d(?: ?[/–-] ?| to )\d/;
/** "in 2018", "during 2017". */
const CALENDAR_YEAR = /\b(?:in|during|for|by|since) (?<year>(?:19|20)\d\d)(?![/–\d-]|,\d)/gi;
/** "year to date", "YTD". */
const YEAR_TO_DATE = /\b(?:year[- ]to[- ]date|YTD)\b/gi;
/** A heading that is a year: "2016", "2016 outturn". */
const YEAR_ALONE = /(?<![\d/–£,.-])(?<year>(?:19|20)\d\d)(?![\d/–%,-])/g;
/** What says that the month named next is the earlier one: "compared to 69% in September". */
const LOOKS_BACK = /\b(?:compared|from|against|than|versus|since|previous(?:ly)?|last year)\b[^.;]{0,40}$/i;
/** A text without any of this names no period: a month in small letters has a number beside it. */
const HINT =
  /\d{2}|\bQ[1-4]|quarter|hwarter|to[- ]date|YTD|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\d[a-z ]{0,6}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

type Found = { readonly start: number; readonly stop: number; readonly end: string | null };
type Groups = Readonly<Record<string, string | undefined>>;

/** Periods in order; where two overlap, the longer one. `asHeader`: a header may be a bare year or "13-14". */
export function periodsIn(
  text: string,
  calendar: Calendar = NO_CALENDAR,
  asHeader = false,
): readonly PeriodInText[] {
  if (!HINT.test(text)) return [];
  const namesMonth = MONTH_NAME.test(text);
  const dated = longestOf([
    ...datesIn(text).map(({ start, end, date }) => ({ start, stop: end, end: date })),
    ...(namesMonth ? monthsOfYears(text) : []),
    ...(MAY_BE_TWO_YEARS.test(text) ? pairsOfYears(text, asHeader) : []),
    ...matches(text, CALENDAR_YEAR, ({ year = '' }) => `${year}-12-31`),
    ...(asHeader ? matches(text, YEAR_ALONE, ({ year = '' }) => `${year}-12-31`) : []),
  ]);
  const undated = [
    ...matches(text, QUARTER, (groups) => quarterEnd(groups, calendar)),
    ...matches(text, YEAR_TO_DATE, () => calendar.reporting?.end ?? null),
    ...(namesMonth ? monthsWithoutYear(text, calendar, dated, asHeader) : []),
  ];
  return longestOf([...dated, ...undated])
    .filter((one, place, all) => !isToDate(text, one, all[place + 1]))
    .map((one) => ({ ...one, text: text.slice(one.start, one.stop) }));
}

const pairsOfYears = (text: string, asHeader: boolean): readonly Found[] =>
  matches(text, TWO_YEARS, (groups) => endOfTwoYears(groups, asHeader)).filter(({ end }) => end !== null);

const monthsOfYears = (text: string): Found[] => [
  ...matches(text, NAMED_MONTH, ({ lead = '', month = '', year, fullYear: inFull = '' }) =>
    /^mid/i.test(lead) ? null : lastOfMonth(fullYear(year ?? inFull), monthNumber(month)),
  ),
  ...matches(text, MONTHS_TO, ({ month = '', year = '' }) => lastOfMonth(fullYear(year), monthNumber(month))),
];

const monthsWithoutYear = (
  text: string,
  calendar: Calendar,
  dated: readonly Found[],
  asHeader: boolean,
): Found[] => [
  ...matches(text, DAY_AND_MONTH, ({ day = '', month = '' }) =>
    dayOf(calendar, monthNumber(month), Number(day)),
  ),
  ...monthsAlone(text, calendar, dated, asHeader),
];

/** The period that a header or caption names; `null` where it names none. */
export function periodOf(text: string, calendar: Calendar = NO_CALENDAR): Period | null {
  const found = periodsIn(text, calendar, true);
  // "2019/20 (to end September 2019)" reports on the part that has passed
  const toDate = found.slice(1).find(({ start, end }) => end !== null && /\bto $/.test(text.slice(0, start)));
  const period = toDate ?? found.find(({ end }) => end !== null) ?? found[0];
  return period ? { text: period.text, end: period.end } : null;
}

/** "YTD June 2019": the month says up to when. */
const isToDate = (text: string, one: Found, next: Found | undefined): boolean =>
  next !== undefined && next.start - one.stop <= 3 && /^(?:y|year)/i.test(text.slice(one.start, one.stop));

function monthsAlone(text: string, calendar: Calendar, dated: readonly Found[], asHeader: boolean): Found[] {
  let next = 0;
  return matchesOf(MONTH_ALONE, text).flatMap((match): Found[] => {
    const { lead, month = '' } = match.groups ?? {};
    if (!asHeader && lead === undefined && ALSO_A_WORD.has(month)) return [];
    const stop = match.index + match[0].length;
    const start = lead === undefined || ENDS.test(lead) ? match.index : match.index + lead.length + 1;
    while ((dated[next]?.stop ?? Number.POSITIVE_INFINITY) <= start) next++;
    // the month of "during June 2026" has its year
    if ((dated[next]?.start ?? Number.POSITIVE_INFINITY) < stop) return [];
    const stated = dated[next - 1];
    const between = text.slice(Math.max(stated?.stop ?? 0, start - 60), start);
    const from = stated && LOOKS_BACK.test(between) ? before(calendar, stated.end) : calendar;
    const end = lead === 'mid' ? null : endOfMonth(from, monthNumber(month));
    return [{ start, stop, end }];
  });
}

function quarterEnd({ quarter, ordinal = '', from }: Groups, calendar: Calendar): string | null {
  const number = quarter === undefined ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1 : Number(quarter);
  return from === undefined ? endOfQuarter(calendar, number) : quarterOf(fullYear(from), number);
}

/** ("2018", "19") → "2019-03-31"; an academic year ends in August; ("18", "25") is none. */
function endOfTwoYears({ from = '', to = '', mark, school, schoolAfter }: Groups, asHeader: boolean) {
  if ((mark === undefined || (from.length === 2 && mark !== '/')) && !asHeader) return null;
  const first = fullYear(from);
  const second = fullYear(to);
  if (second !== first + 1 || first < 1990 || first > 2060) return null;
  return school === undefined && schoolAfter === undefined ? isoDate(second, 3, 31) : isoDate(second, 8, 31);
}

function matches(text: string, pattern: RegExp, end: (groups: Groups) => string | null): readonly Found[] {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    stop: match.index + match[0].length,
    end: end(match.groups ?? {}),
  }));
}

/** Without those that overlap a longer one. */
function longestOf(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.stop - a.stop);
  const kept: Found[] = [];
  for (const one of inOrder) {
    const last = kept.at(-1);
    if (!last || last.stop <= one.start) kept.push(one);
    else if (one.stop - one.start > last.stop - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

const fullYear = (printed: string): number => {
  const digits = printed.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};
