/** Welsh, a draft: what a challenge asks, in a line. */
import type { Way } from '@/lib/check/why';
import type { Words } from '..';
import { dateText } from '../dates';
import { brief, madeBy, named } from '../title-parts';
import { or } from './counted';

const day = (iso: string) => dateText(iso, 'cy');
const WAYS: Readonly<Record<Way, string>> = {
  up: 'cynnydd',
  down: 'gostyngiad',
  better: 'gwell',
  worse: 'gwaeth',
};

export const challengeTitles: Words['challengeTitles'] = {
  values: ({ name, unit, periods }) => {
    const withUnit = (value: string) =>
      unit === '%' ? `${value}%` : unit === 'count' ? value : `${value} ${unit}`;
    return named(brief(name), `${or((periods[0]?.values ?? []).map(withUnit))}?`);
  },
  share: ({ part, whole, exact, printed }) => `${part} o ${whole}: ${printed}% neu ${exact}%?`,
  green: ({ name, value, target }) => named(brief(name), `gwyrdd ar ${value}, gyda tharged o ${target}?`),
  arrow: ({ name, direction, from, to }) =>
    named(brief(name), `saeth ${direction === 'up' ? 'i fyny' : 'i lawr'}, o ${from} i ${to}?`),
  change: ({ name, from, to, words }) =>
    named(name === null ? null : brief(name), `o ${from} i ${to}, “${words}”?`),
  improvement: ({ isBetter, from, to }) => `O ${from} i ${to}: ${isBetter ? 'gwaethygiad' : 'gwelliant'}?`,
  steady: ({ from, to }) => `O ${from} i ${to}: dim newid?`,
  'beside-others': ({ own, others, words }) => `${own}% wrth ochr ${others}%: “${words}”?`,
  'beside-target': ({ own, target, words }) => `${own}% gyda tharged o ${target}%: “${words}”?`,
  'beside-words': ({ value, words }) => `${value}%: “${words}”?`,
  times: ({ from, to, words }) => `O ${from} i ${to}: “${words}”?`,
  'not-all': ({ part, whole, what }) => `Pob un o ${whole} ${brief(what)}, neu ${part}?`,
  opposite: ({ value, ways: [one, other] }) => `${value}: ${WAYS[one]} neu ${WAYS[other]}?`,
  denied: ({ value, name }) => `Dim, neu ${value} ${brief(name)}?`,
  'part-over-whole': ({ part, whole }) => `${brief(part)}, o ${brief(whole)}?`,
  population: ({ counts }) =>
    `${counts.map(({ count, rate }) => `${count} ar ${rate} fesul 10,000`).join('; ')}: o’r un boblogaeth?`,
  'bare-rate': ({ value }) => `Cyfradd o ${value}: fesul faint?`,
  'between-parts': ({ name, whole, first, later }) =>
    named(brief(name), `${whole}% o’r cyfan, gyda ${first}% a ${later}% o’i rannau?`),

  totals: ({ name, sums }) => {
    const told = sums.map(({ column, sum, printed }) => named(column, `${madeBy(sum)} neu ${printed}`));
    return `${name === null ? 'Rhannau a’u cyfanswm' : brief(name)}: ${told.join('; ')}?`;
  },
  flow: ({ period, sum, printed }) => `Ar ddiwedd ${period}: ${madeBy(sum)} neu ${printed}?`,
  bridge: ({ sum, printed }) => `O’r ffigur agoriadol i’r un terfynol: ${madeBy(sum)} neu ${printed}?`,
  'column-shares': ({ column, shares }) =>
    named(column, `${shares.map(({ exact, printed }) => `${printed}% neu ${exact}%`).join('; ')}?`),
  mean: ({ mean, printed }) => `Cyfanswm y cyfrannau hyn: ${printed} neu ${mean}%?`,
  'no-whole-number': ({ shares }) =>
    `${or(shares.map(({ share, of }) => `${share}% o ${of}`))}: faint o achosion yw hynny?`,
  jump: ({ from, to, rows }) =>
    `${rows.map(({ name }) => name).join('; ')}: eu cyfrif yr un fath yn ${from} ac yn ${to}?`,
  'no-majority': ({ name }) => named(name, 'mwyafrif?'),
  'lead-in': ({ name, stated, printed, isInThousands }) =>
    named(brief(name), `${stated} neu ${printed}${isInThousands ? ' mil' : ''}?`),
  thousands: ({ printed, words }) => `${words} neu £${printed},000?`,
  'bare-table': ({ numbers }) => `${numbers.join(', ')}: niferoedd, cyfrannau neu gyfraddau?`,
  'same-numbers': ({ toCome, now }) => `“${toCome}” a “${now}”: yr un niferoedd?`,
  'total-as-part': ({ wrong, value, total }) => `${value}: “${wrong}” neu “${total}”?`,
  'two-sources': ({ value }) => `${value}: o ba ffynhonnell y telir?`,
  'unnamed-sources': ({ sum, total }) => `${madeBy(sum)} neu ${total} mil?`,

  'short-month': ({ month, days }) => `${month}: diwrnod ar ôl y ${days}?`,
  weekday: ({ date }) => `${day(date)}: pa ddiwrnod o’r wythnos?`,
  'two-meetings': ({ dates: [one, other] }) => `Cyfarfod ar ${day(one)} neu ar ${day(other)}?`,
  'event-days': ({ event, days }) =>
    `${event}: ${or(days.map(([first, last]) => `${day(first)} i ${day(last)}`))}?`,
  judgment: ({ months: [one, other] }) => `Dyfarniad ${one} neu ${other}?`,
  moved: ({ date, how }) =>
    `Cyfarfod ${day(date)}: ${how === 'moved' ? 'wedi’i symud' : 'wedi’i ganslo'}, neu eto i’w gynnal?`,
  'year-off': ({ dates: [one, other] }) => `I’w wneud erbyn ${day(one)} neu ${day(other)}?`,
  'stray-date': ({ date }) => `${day(date)}: o flwyddyn arall?`,
  'past-future': ({ words, date }) => `“${words}”, a ${day(date)} wedi mynd heibio?`,
  'old-results': ({ words, date, months }) => `${words} ar ${day(date)}: ${months} mis yn ôl?`,
  backwards: ({ from, to }) => `O ${from} i ${to}?`,
  'budget-year': ({ years, date }) => `${years} neu flwyddyn ddiweddarach, ar ${day(date)}?`,
  'old-draft': ({ year, meeting }) => `Drafft sy’n dechrau yn ${year}, ar ${day(meeting)}?`,
  'two-names': ({ name, years }) => named(name, `${or(years)}?`),
  'minute-years': ({ years }) => `Cofnodion ${or(years)}?`,
  overdue: ({ rows, dates: [first] }) => {
    const when = first === undefined ? '' : `, o ${day(first)}`;
    return `Rhesi i’w cwblhau (${rows})${when}: beth a ddaeth ohonynt?`;
  },
  'other-day': ({ due, told }) => `Cyfarfod ar ${day(due)} neu ar ${day(told)}?`,

  'people-in-words': ({ sum, whole, what }) => `${whole} neu ${madeBy(sum)} ${what}?`,
  'amounts-in-words': ({ sum, printed }) => `${printed} neu ${madeBy(sum)}?`,
  'lost-digit': ({ printed, elsewhere }) => `“${printed}”: ${or(elsewhere) || 'pa rif'}?`,
  beyond: ({ count, what, most }) => `${count} ${what}, neu ${most}?`,
  announced: ({ words, count }) => `“${words}”, neu ${count}?`,
  states: ({ state, whole, one, other }) => `“${state}”: ${one} neu ${other} o ${whole}?`,
  remaining: ({ count, open }) => `${count} o gamau ar ôl, neu ${open}?`,
  'not-on-agenda': ({ item, date }) => `“${brief(item)}”: ar gyfer ${day(date)}?`,
  'says-nothing': ({ response }) => `“${brief(response)}”: a yw hynny’n ateb y cyfan a ofynnwyd?`,
  'once-only': ({ often, date }) => `Gofynnwyd amdano ${often}: unwaith, ar ${day(date)}?`,
  'still-open': ({ status, words }) => `Nodwyd “${status}”, ond eto’n agored: “${brief(words)}”?`,
  vacant: ({ status, words }) => `Nodwyd “${status}”, gyda ${words}?`,
  'short-of': ({ status, target, reached }) =>
    `Nodwyd “${status}”: ${target}% wedi’i gyrraedd, neu ${or(reached.map((share) => `${share}%`))}?`,
};
