/** Periods as papers name them: "end of October 2019", "Q2", "2018/19", "year to date". */
import { findDates, isoDate, lastOfMonth, monthNumber } from '@/lib/document/dates';
import type { Period } from '../findings';

export type PeriodInText = Period & { readonly start: number; readonly stop: number };

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** "end of October 2019", "September '18", "Sept 2019". */
const MONTH_AND_YEAR = new RegExp(
  `\\b(?<lead>(?:end of |mid[- ])?)(?<month>${MONTH})\\b,? ?'?(?<year>(?:19|20)\\d\\d|\\d\\d)\\b(?! ?%)`,
  'gi',
);
/** "2018/19", "2018-2019", "18/19" (a financial year). */
const FINANCIAL_YEAR = /(?<![\d/.,])(?<from>(?:19|20)?\d\d) ?[/–-] ?(?<to>(?:19|20)?\d\d)(?![\d/,%]|\.\d)/g;
/** "Q2 2019/20", "quarter 2", "end Q2", "Qtr 3". */
const QUARTER =
  /\b(?:end (?:of )?)?(?:Q|qtr ?|quarter )(?<quarter>[1-4])\b(?:,? (?:of )?(?<from>(?:19|20)?\d\d)[/–-](?:(?:19|20)?\d\d))?/gi;
/** "in 2018", "during 2017". */
const CALENDAR_YEAR = /\b(?:in|during|for|by) (?<year>(?:19|20)\d\d)(?![/–\d-])/g;

/** Periods in order; where two overlap, the longer one. */
export function periodsIn(text: string): readonly PeriodInText[] {
  const found = [
    ...findDates(text).map(({ start, end, date }) => ({ start, stop: end, end: date })),
    ...matches(text, MONTH_AND_YEAR, ({ lead = '', month = '', year = '' }) =>
      /^mid/i.test(lead) ? null : lastOfMonth(fullYear(year), monthNumber(month)),
    ),
    ...matches(text, QUARTER, ({ quarter = '1', from }) =>
      from === undefined ? null : endOfQuarter(fullYear(from), Number(quarter)),
    ),
    ...matches(text, FINANCIAL_YEAR, ({ from = '', to = '' }) => endOfFinancialYear(from, to)).filter(
      ({ end }) => end !== null,
    ),
    ...matches(text, CALENDAR_YEAR, ({ year = '' }) => `${year}-12-31`),
  ];
  const longestFirst = found.sort((a, b) => b.stop - b.start - (a.stop - a.start));
  const kept = longestFirst.filter(
    (one, index) =>
      !longestFirst.slice(0, index).some((other) => other.start < one.stop && one.start < other.stop),
  );
  return kept
    .sort((a, b) => a.start - b.start)
    .map((one) => ({ ...one, text: text.slice(one.start, one.stop) }));
}

/** The period that a header or caption names; `null` where it names none. */
export const periodOf = (text: string): Period | null => {
  const [first] = periodsIn(text);
  return first ? { text: first.text, end: first.end } : null;
};

function matches(
  text: string,
  pattern: RegExp,
  end: (groups: Record<string, string | undefined>) => string | null,
) {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    stop: match.index + match[0].length,
    end: end(match.groups ?? {}),
  }));
}

const fullYear = (printed: string): number =>
  printed.length === 2 ? 2000 + Number(printed) : Number(printed);

/** A financial year ends on 31 March: ("2018", "19") → "2019-03-31"; ("18", "25") is none. */
function endOfFinancialYear(from: string, to: string): string | null {
  const first = fullYear(from);
  const second = fullYear(to);
  return second === first + 1 && first > 1989 && first < 2060 ? isoDate(second, 3, 31) : null;
}

/** Quarter 1 of a financial year is April to June. */
const endOfQuarter = (year: number, quarter: number): string =>
  quarter === 4 ? lastOfMonth(year + 1, 3) : lastOfMonth(year, quarter * 3 + 3);
