/** What a challenge asks, in a line: "Visits on time: 83% or 85%?". Neutral, as `arithmetic.ts` is, which has the rest. */
import type { Way, Why } from '@/lib/check/why';
import { dateText } from '../dates';
import { brief, madeBy, named } from '../title-parts';

const day = (iso: string) => dateText(iso, 'en-GB');
const or = (all: readonly string[]) =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? '');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const WAYS: Readonly<Record<Way, string>> = {
  up: 'a rise',
  down: 'a fall',
  better: 'better',
  worse: 'worse',
};

type Sayings = { readonly [Say in Why['say']]: (parts: Extract<Why, { readonly say: Say }>) => string };

export const challengeTitles: Sayings = {
  values: ({ name, unit, periods }) => {
    const withUnit = (value: string) =>
      unit === '%' ? `${value}%` : unit === 'count' ? value : `${value} ${unit}`;
    return named(brief(name), `${or((periods[0]?.values ?? []).map(withUnit))}?`);
  },
  share: ({ part, whole, exact, printed }) => `${part} of ${whole}: ${printed}% or ${exact}%?`,
  green: ({ name, value, target }) => named(brief(name), `green at ${value}, with a target of ${target}?`),
  arrow: ({ name, direction, from, to }) =>
    named(brief(name), `an arrow ${direction}, from ${from} to ${to}?`),
  change: ({ name, from, to, words }) =>
    named(name === null ? null : brief(name), `from ${from} to ${to}, “${words}”?`),
  improvement: ({ isBetter, from, to }) =>
    `From ${from} to ${to}: ${isBetter ? 'a worsening' : 'an improvement'}?`,
  steady: ({ from, to }) => `From ${from} to ${to}: no change?`,
  'beside-others': ({ own, others, words }) => `${own}% beside ${others}%: “${words}”?`,
  'beside-target': ({ own, target, words }) => `${own}% with a target of ${target}%: “${words}”?`,
  'beside-words': ({ value, words }) => `${value}%: “${words}”?`,
  times: ({ from, to, words }) => `From ${from} to ${to}: “${words}”?`,
  'not-all': ({ part, whole, what }) => `All ${whole} ${brief(what)}, or ${part}?`,
  opposite: ({ value, ways: [one, other] }) => `${value}: ${WAYS[one]} or ${WAYS[other]}?`,
  denied: ({ value, name }) => `None, or ${value} ${brief(name)}?`,
  'part-over-whole': ({ part, whole }) => `${brief(part)}, of ${brief(whole)}?`,
  population: ({ counts }) =>
    `${counts.map(({ count, rate }) => `${count} at ${rate} per 10,000`).join(' and ')}: of one population?`,
  'bare-rate': ({ value }) => `A rate of ${value}: per how many?`,
  'between-parts': ({ name, whole, first, later }) =>
    named(brief(name), `${whole}% of all, with ${first}% and ${later}% of its parts?`),

  totals: ({ name, sums }) => {
    const told = sums.map(({ column, sum, printed }) => named(column, `${madeBy(sum)} or ${printed}`));
    return `${name === null ? 'Parts and their total' : brief(name)}: ${told.join('; ')}?`;
  },
  flow: ({ period, sum, printed }) => `At the end of ${period}: ${madeBy(sum)} or ${printed}?`,
  bridge: ({ sum, printed }) => `From the opening to the closing figure: ${madeBy(sum)} or ${printed}?`,
  'column-shares': ({ column, shares }) =>
    named(column, `${shares.map(({ exact, printed }) => `${printed}% or ${exact}%`).join('; ')}?`),
  mean: ({ mean, printed }) => `The total of these shares: ${printed} or ${mean}%?`,
  'no-whole-number': ({ shares }) =>
    `${or(shares.map(({ share, of }) => `${share}% of ${of}`))}: how many cases are that?`,
  jump: ({ from, to, rows }) =>
    `${rows.map(({ name }) => name).join(' and ')}: counted alike in ${from} and ${to}?`,
  'no-majority': ({ name }) => named(name, 'a majority?'),
  'lead-in': ({ name, stated, printed, isInThousands }) =>
    named(brief(name), `${stated} or ${printed}${isInThousands ? ' thousand' : ''}?`),
  thousands: ({ printed, words }) => `${words} or £${printed},000?`,
  'bare-table': ({ numbers }) => `${numbers.join(', ')}: numbers, shares or rates?`,
  'same-numbers': ({ toCome, now }) => `“${toCome}” and “${now}”: the same numbers?`,
  'total-as-part': ({ wrong, value, total }) => `${value}: “${wrong}” or “${total}”?`,
  'two-sources': ({ value }) => `${value}: paid from one source or another?`,
  'unnamed-sources': ({ sum, total }) => `${madeBy(sum)} or ${total} thousand?`,

  'short-month': ({ month, days }) => `${month}: a day after the ${days}th?`,
  weekday: ({ date }) => `${day(date)}: which day of the week?`,
  'two-meetings': ({ dates: [one, other] }) => `A meeting on ${day(one)} or on ${day(other)}?`,
  'event-days': ({ event, days }) =>
    `The ${event}: ${or(days.map(([first, last]) => `${day(first)} to ${day(last)}`))}?`,
  judgment: ({ months: [one, other] }) => `A judgment of ${one} or of ${other}?`,
  moved: ({ date, how }) => `The meeting of ${day(date)}: ${how}, or still to be held?`,
  'year-off': ({ dates: [one, other] }) => `Due on ${day(one)} or on ${day(other)}?`,
  'stray-date': ({ date }) => `${day(date)}: of another year?`,
  'past-future': ({ words, date }) => `“${words}”, when ${day(date)} was past?`,
  'old-results': ({ words, date, months }) => `${words} on ${day(date)}: ${months} months past?`,
  backwards: ({ from, to }) => `From ${from} to ${to}?`,
  'budget-year': ({ years, date }) => `${years} or a later year, on ${day(date)}?`,
  'old-draft': ({ year, meeting }) => `A draft that begins in ${year}, on ${day(meeting)}?`,
  'two-names': ({ name, years }) => named(name, `${or(years)}?`),
  'minute-years': ({ years }) => `Minutes of ${or(years)}?`,
  overdue: ({ rows, dates: [first] }) => {
    const when = first === undefined ? '' : `, from ${day(first)}`;
    return `${rows > 1 ? `${rows} rows that were due${when}` : `Due${when}`}: what became of ${rows > 1 ? 'them' : 'it'}?`;
  },
  'other-day': ({ due, told }) => `A meeting on ${day(due)} or on ${day(told)}?`,

  'people-in-words': ({ sum, whole, what }) => `${whole} or ${madeBy(sum)} ${what}?`,
  'amounts-in-words': ({ sum, printed }) => `${printed} or ${madeBy(sum)}?`,
  'lost-digit': ({ printed, elsewhere }) => `“${printed}”: ${or(elsewhere) || 'which number'}?`,
  beyond: ({ count, what, most }) => `${count} ${what}, or ${most}?`,
  announced: ({ words, count }) => `“${words}”, or ${count}?`,
  states: ({ state, whole, one, other }) => `${capital(state)}: ${one} or ${other} of ${whole}?`,
  remaining: ({ count, open }) => `${count} actions that remain, or ${open}?`,
  'not-on-agenda': ({ item, date }) => `“${brief(item)}”: for ${day(date)}?`,
  'says-nothing': ({ response }) => `“${brief(response)}”: does that answer all that was asked?`,
  'once-only': ({ often, date }) => `Asked for ${often}: once, on ${day(date)}?`,
  'still-open': ({ status, words }) => `Marked “${status}”, yet still open: “${brief(words)}”?`,
  vacant: ({ status, words }) => `Marked “${status}”, with ${words}?`,
  'short-of': ({ status, target, reached }) =>
    `Marked “${status}”: was ${target}% reached, or ${or(reached.map((share) => `${share}%`))}?`,
};
