/** The arithmetic of challenges, written out so that a councillor can follow it. Neutral: nobody is wrong. */
import type { Way, Why } from '@/lib/check/why';
import { dateText, dayText } from '../dates';

const day = (iso: string) => dateText(iso, 'en-GB');
const and = (all: readonly string[]) => `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
const change = (isRise: boolean) => (isRise ? 'a rise' : 'a fall');
const WAYS: Readonly<Record<Way, string>> = {
  up: 'a rise',
  down: 'a fall',
  better: 'better',
  worse: 'worse',
};
const SOURCES = {
  receipts: 'capital receipts',
  borrowing: 'borrowing',
  grant: 'grant',
  reserves: 'reserves',
  revenue: 'revenue',
};

type Sayings = { readonly [Say in Why['say']]: (parts: Extract<Why, { readonly say: Say }>) => string };

export const arithmetic: Sayings = {
  values: ({ name, unit, periods, yearToDate }) => {
    const withUnit = (value: string) =>
      unit === '%' ? `${value}%` : unit === 'count' ? value : `${value} ${unit}`;
    const told = periods.map(({ period, values }) => `${period}: ${and(values.map(withUnit))}`);
    const year =
      yearToDate === null ? '' : ` Elsewhere ${withUnit(yearToDate)} is given as the year to date.`;
    return `${name}, ${told.join('; ')}.${year}`;
  },
  share: ({ part, whole, exact, printed }) => `${part} of ${whole} is ${exact}%; the paper says ${printed}%.`,
  green: ({ name, value, target, allowed }) => {
    const gap = `${name}: ${value} against a target of ${target} is shown green`;
    if (allowed === null) return `${gap}.`;
    return allowed === '0'
      ? `${gap}; the key keeps green for figures at the target or better.`
      : `${gap}; the key keeps green for figures no more than ${allowed} points below it.`;
  },
  arrow: ({ name, isOfTravel, direction, from, to }) =>
    `${name}: the arrow ${isOfTravel ? 'of travel ' : ''}points ${direction}; the figure went from ${from} to ${to}.`,
  change: ({ name, from, to, isRise, words }) =>
    `${name === null ? 'From' : `${name}: from`} ${from} to ${to} is ${change(isRise)}; the paper says “${words}”.`,
  improvement: ({ isLessBetter, isBetter, from, to }) =>
    `${isLessBetter ? 'Less' : 'More'} of this is better: from ${from} to ${to} is no ${isBetter ? 'worsening' : 'improvement'}.`,
  steady: ({ from, to, isRise, by }) => `From ${from} to ${to} is ${change(isRise)} of ${by}.`,
  'beside-others': ({ own, others, isAbove, words }) =>
    `${own}% is ${isAbove ? 'above' : 'below'} ${others}%; the paper says “${words}”.`,
  'beside-target': ({ own, target, words }) =>
    `${own}% beside a target of ${target}%; the paper says “${words}”.`,
  'beside-words': ({ value, words }) => `${value}% is told as “${words}”.`,
  times: ({ from, to, exact, words }) => `From ${from} to ${to} is ${exact}; the paper says “${words}”.`,
  'not-all': ({ part, whole, what }) => `All ${whole} ${what} here, ${part} of ${whole} there.`,
  opposite: ({ value, ways: [one, other] }) =>
    `${value} is told as ${WAYS[one]} here and as ${WAYS[other]} there.`,
  denied: ({ value, name }) => `The sentence says there is none; the paper gives ${value} ${name}.`,
  'part-over-whole': ({ part, whole, period }) => `${part}, more than all: ${whole} (${period}).`,
  population: ({ counts }) =>
    `${counts.map(({ count, rate, least, most }) => `${count} at ${rate} per 10,000 are out of ${least} to ${most}`).join('; ')}.`,
  'bare-rate': ({ value, rate, base }) =>
    `A rate of ${value} stands beside one of ${rate} per ${base}; it may be a number.`,
  'between-parts': ({ isTarget, name, whole, first, later }) => {
    const parts = `${first}% for the first and ${later}% for later ones`;
    return isTarget
      ? `Targets: ${whole}% for all (“${name}”), but ${parts}.`
      : `${name}: ${whole}%, outside its parts, ${parts}; a total lies between them.`;
  },

  totals: ({ sums, lacksRow }) => {
    const told = sums.map(({ column, sum, printed, without }) => {
      const rest = without === null ? '' : ` Without “${without}” it is the total.`;
      const said = `${sum}; the total printed is ${printed}.${rest}`;
      return column === null ? said : `${column}: ${said}`;
    });
    return [...told, ...(lacksRow ? ['One row that is missing would explain it.'] : [])].join(' ');
  },
  flow: ({ period, sum, printed }) => `${period}: ${sum}; the paper says ${printed}.`,
  bridge: ({ sum, printed, apart, empty }) =>
    `${sum}; the paper says ${printed}, ${apart} apart.${empty.length > 0 ? ` Rows without a figure: ${empty.join(', ')}.` : ''}`,
  'column-shares': ({ column, shares }) =>
    `${column}: ${shares.map(({ count, all, exact, printed }) => `${count} of ${all} is ${exact}%, printed ${printed}%`).join('; ')}.`,
  mean: ({ sum, all, mean, bound, printed }) => {
    const slack = bound && `, with rounding at ${bound.isMost ? 'most' : 'least'} ${bound.value}%`;
    return `(${sum}) of ${all} is ${mean}%${slack ?? ''}; the total printed is ${printed}.`;
  },
  'no-whole-number': ({ shares }) => {
    const told = shares.map(({ share, of, tried }) => {
      const would = tried.map((one) => `${one.cases} would be ${one.share}%`);
      return `${share}% of ${of}: ${would.join(', ')}`;
    });
    const which = shares.length > 1 ? 'these shares' : 'this share';
    return `No whole number of cases gives ${which}. ${told.join('; ')}.`;
  },
  jump: ({ from, to, rows }) => {
    const told = rows.map(({ name, before, after }) => `${name} from ${before} to ${after}`);
    return `Between ${from} and ${to}: ${told.join('; ')}, while other rows stay. Were they counted alike?`;
  },
  'no-majority': ({ name, shares }) => `${name}: ${shares.join('; ')}. None is more than half.`,
  'lead-in': ({ name, stated, printed, isInThousands }) =>
    `${name}: ${stated} in the text; the total of the table is ${printed}${isInThousands ? ' thousand' : ''}.`,
  thousands: ({ printed, words }) =>
    `The table is in thousands: its ${printed} is £${printed},000, a thousand times ${words}.`,
  'bare-table': ({ numbers }) =>
    `The table compares ${numbers.join(', ')} with England and neighbours, and does not say whether these are numbers, shares or rates.`,
  'same-numbers': ({ toCome, now }) => `The same numbers stand under “${toCome}” and under “${now}”.`,
  'total-as-part': ({ wrong, value, total, right, other }) =>
    `“${wrong}” has ${value}, which elsewhere is “${total}”; “${right}” is ${other} there.`,
  'two-sources': ({ value, sources: [one, other] }) =>
    `${value} is paid from ${SOURCES[one]} here and from ${SOURCES[other]} there.`,
  'unnamed-sources': ({ sum, total, unnamed }) =>
    `${sum}; the table comes to ${total} thousand, with ${unnamed.join(', ')}.`,

  'short-month': ({ month, days }) => `${month} has ${days} days.`,
  weekday: ({ date }) => `${day(date)} is a ${dayText(date, 'en-GB').split(' ')[0]}.`,
  'two-meetings': ({ dates: [one, other] }) =>
    `Meetings on ${day(one)} and on ${day(other)}: the committee is unlikely to have met on both.`,
  'event-days': ({ event, days }) =>
    `The ${event} has two sets of days: ${days.map(([first, last]) => `${day(first)} to ${day(last)}`).join(', and ')}.`,
  judgment: ({ months: [one, other] }) => `A court judgment is dated ${one} here and ${other} there.`,
  moved: ({ date, how, to }) =>
    `The meeting of ${day(date)} was ${how}${to === null ? '' : ` to ${day(to)}`}; these words still count on it.`,
  'year-off': ({ dates: [one, other] }) =>
    `Due on ${day(one)} and on ${day(other)}: the same day of two years.`,
  'stray-date': ({ date, first, last }) =>
    `${day(date)} is before every other date of the plan, from ${day(first)} to ${day(last)}; a year later would be among them.`,
  'past-future': ({ words, date, meeting }) =>
    `“${words}” tells of something to come; ${day(date)} was before the meeting on ${day(meeting)}.`,
  'old-results': ({ words, date, months }) => `For ${day(date)}: ${words} will be ${months} months past.`,
  backwards: ({ from, to }) => `${to} is before ${from}.`,
  'budget-year': ({ years, begins, date }) => `${years} began on ${day(begins)}; this is for ${day(date)}.`,
  'old-draft': ({ year, meeting }) =>
    `A draft whose years began in ${year}, for a meeting on ${day(meeting)}.`,
  'two-names': ({ name, years: [one, other] }) => `“${name}” has the years ${one} here and ${other} there.`,
  'minute-years': ({ years: [over, said] }) => `The minute is headed ${over}; its words are of ${said}.`,
  overdue: ({ rows, dates }) =>
    `${rows > 1 ? `${rows} rows were` : 'This was'} due before this meeting (${dates.map(day).join(', ')}), and nothing is said of progress.`,
  'other-day': ({ due, told }) =>
    `The row is about a meeting on ${day(due)}; the answer tells of one on ${day(told)}.`,

  'people-in-words': ({ sum, whole, what }) => `${sum}; the paper says ${whole} ${what}.`,
  'amounts-in-words': ({ sum, printed, mayRound }) =>
    `${sum}; the total printed is ${printed}${mayRound ? ', though rounding of each part may explain it' : ''}.`,
  'lost-digit': ({ printed, elsewhere }) =>
    `“${printed}” lacks a digit.${elsewhere.length > 0 ? ` Elsewhere there is ${elsewhere.join(', ')}.` : ''}`,
  beyond: ({ count, what, most }) => `There are ${count} ${what}; the words go on to number ${most}.`,
  announced: ({ words, count, label, last }) => `${words}: ${count} follow, ${label} 1 to ${last}.`,
  states: ({ state, whole, one, other }) =>
    `${one} of ${whole} are ${state} here, ${other} of ${whole} there.`,
  remaining: ({ count, rated, open }) =>
    `${count} actions are said to remain; of ${rated} rated ones in the plan ${open} are not complete.`,
  'not-on-agenda': ({ item, date }) =>
    `The work programme has “${item}” for ${day(date)}; no item of the agenda speaks of it.`,
  'says-nothing': ({ response, asked }) =>
    `Marked complete with “${response}”, which says nothing of ${asked.map((words) => `“${words}”`).join(' and ')}.`,
  'once-only': ({ often, date }) => `Asked for ${often}; marked complete with one, on ${day(date)}.`,
  'still-open': ({ status, words }) => `Marked “${status}”; the entry says “${words}”`,
  vacant: ({ status, words }) => `Marked “${status}”; the entry tells of ${words}`,
  'short-of': ({ status, target, reached }) =>
    `Marked “${status}”; ${target}% was to be reached, and the entry has ${reached.map((share) => `${share}%`).join(', ')}`,
};
