/** Welsh, a draft: the arithmetic of challenges. Neutral: nobody is wrong. */
import type { Way } from '@/lib/check/why';
import type { Figure } from '@/lib/extract/findings';
import type { Words } from '..';
import { dateText, WELSH_DAYS } from '../dates';
import { and } from './counted';

const day = (iso: string) => dateText(iso, 'cy');
const change = (isRise: boolean) => (isRise ? 'cynnydd' : 'gostyngiad');
const WAYS: Readonly<Record<Way, string>> = {
  up: 'cynnydd',
  down: 'gostyngiad',
  better: 'gwell',
  worse: 'gwaeth',
};
const SOURCES = {
  receipts: 'dderbyniadau cyfalaf',
  borrowing: 'fenthyca',
  grant: 'grant',
  reserves: 'gronfeydd wrth gefn',
  revenue: 'refeniw',
};

const UNITS: Readonly<Partial<Record<Figure['unit'], string>>> = {
  pp: 'pwynt canran',
  'per 10,000': 'fesul 10,000',
  'per 100,000': 'fesul 100,000',
  days: 'diwrnod',
  weeks: 'wythnos',
  months: 'mis',
  hours: 'awr',
  FTE: 'cyfwerth ag amser llawn',
};

export const arithmetic: Words['arithmetic'] = {
  values: ({ name, unit, periods, yearToDate }) => {
    const withUnit = (value: string) =>
      unit === '%' ? `${value}%` : unit === 'count' ? value : `${value} ${UNITS[unit] ?? unit}`;
    const told = periods.map(({ period, values }) => `${period}: ${and(values.map(withUnit))}`);
    const year =
      yearToDate === null ? '' : ` Mewn man arall rhoddir ${withUnit(yearToDate)} fel y flwyddyn hyd yma.`;
    return `${name}, ${told.join('; ')}.${year}`;
  },
  share: ({ part, whole, exact, printed }) =>
    `Mae ${part} o ${whole} yn ${exact}%; mae’r papur yn dweud ${printed}%.`,
  green: ({ name, value, target, allowed }) => {
    const gap = `${name}: dangosir ${value} yn erbyn targed o ${target} yn wyrdd`;
    if (allowed === null) return `${gap}.`;
    return allowed === '0'
      ? `${gap}; mae’r allwedd yn cadw gwyrdd ar gyfer ffigurau ar y targed neu’n well.`
      : `${gap}; mae’r allwedd yn cadw gwyrdd ar gyfer ffigurau heb fod mwy na ${allowed} pwynt oddi tano.`;
  },
  arrow: ({ name, isOfTravel, direction, from, to }) =>
    `${name}: mae’r saeth${isOfTravel ? ' teithio' : ''} yn pwyntio ${direction === 'up' ? 'i fyny' : 'i lawr'}; aeth y ffigur o ${from} i ${to}.`,
  change: ({ name, from, to, isRise, words }) =>
    `${name === null ? '' : `${name}: `}${change(isRise)} yw o ${from} i ${to}; mae’r papur yn dweud “${words}”.`,
  improvement: ({ isLessBetter, isBetter, from, to }) =>
    `Gorau po ${isLessBetter ? 'leiaf' : 'fwyaf'} o hyn: nid yw o ${from} i ${to} yn ${isBetter ? 'waethygiad' : 'welliant'}.`,
  steady: ({ from, to, isRise, by }) =>
    `Mae o ${from} i ${to} yn ${isRise ? 'gynnydd' : 'ostyngiad'} o ${by}.`,
  'beside-others': ({ own, others, isAbove, words }) =>
    `Mae ${own}% ${isAbove ? 'uwchlaw' : 'o dan'} ${others}%; mae’r papur yn dweud “${words}”.`,
  'beside-target': ({ own, target, words }) =>
    `${own}% wrth ochr targed o ${target}%; mae’r papur yn dweud “${words}”.`,
  'beside-words': ({ value, words }) => `Sonnir am ${value}% fel “${words}”.`,
  times: ({ from, to, exact, words }) => `O ${from} i ${to}: ${exact}; mae’r papur yn dweud “${words}”.`,
  'not-all': ({ part, whole, what }) => `Pob un o ${whole} ${what} yma, ${part} o ${whole} acw.`,
  opposite: ({ value, ways: [one, other] }) =>
    `Sonnir am ${value} fel ${WAYS[one]} yma ac fel ${WAYS[other]} acw.`,
  denied: ({ value, name }) => `Mae’r frawddeg yn dweud nad oes dim; mae’r papur yn rhoi ${value} ${name}.`,
  'part-over-whole': ({ part, whole, period }) => `${part}, mwy na’r cyfan: ${whole} (${period}).`,
  population: ({ counts }) =>
    `${counts.map(({ count, rate, least, most }) => `${count} ar ${rate} fesul 10,000: allan o ${least} i ${most}`).join('; ')}.`,
  'bare-rate': ({ value, rate, base }) =>
    `Mae cyfradd o ${value} wrth ochr un o ${rate} fesul ${base}; gall fod yn nifer.`,
  'between-parts': ({ isTarget, name, whole, first, later }) => {
    const parts = `${first}% ar gyfer y cyntaf a ${later}% ar gyfer rhai diweddarach`;
    return isTarget
      ? `Targedau: ${whole}% ar gyfer pob un (“${name}”), ond ${parts}.`
      : `${name}: ${whole}%, y tu allan i’w rannau, ${parts}; mae cyfanswm rhyngddynt.`;
  },

  totals: ({ sums, lacksRow }) => {
    const told = sums.map(({ column, sum, printed, without }) => {
      const rest = without === null ? '' : ` Heb “${without}” dyna’r cyfanswm.`;
      const said = `${sum}; y cyfanswm a argraffwyd yw ${printed}.${rest}`;
      return column === null ? said : `${column}: ${said}`;
    });
    return [...told, ...(lacksRow ? ['Byddai un rhes sydd ar goll yn egluro hyn.'] : [])].join(' ');
  },
  flow: ({ period, sum, printed }) => `${period}: ${sum}; mae’r papur yn dweud ${printed}.`,
  bridge: ({ sum, printed, apart, empty }) =>
    `${sum}; mae’r papur yn dweud ${printed}, gwahaniaeth o ${apart}.${empty.length > 0 ? ` Rhesi heb ffigur: ${empty.join(', ')}.` : ''}`,
  'column-shares': ({ column, shares }) =>
    `${column}: ${shares.map(({ count, all, exact, printed }) => `mae ${count} o ${all} yn ${exact}%, argraffwyd ${printed}%`).join('; ')}.`,
  mean: ({ sum, all, mean, bound, printed }) => {
    const slack = bound && `, gyda thalgrynnu ar y ${bound.isMost ? 'mwyaf' : 'lleiaf'} ${bound.value}%`;
    return `Mae (${sum}) o ${all} yn ${mean}%${slack ?? ''}; y cyfanswm a argraffwyd yw ${printed}.`;
  },
  'no-whole-number': ({ shares }) => {
    const told = shares.map(({ share, of, tried }) => {
      const would = tried.map((one) => `byddai ${one.cases} yn ${one.share}%`);
      return `${share}% o ${of}: ${would.join(', ')}`;
    });
    const which = shares.length > 1 ? 'y cyfrannau hyn' : 'y gyfran hon';
    return `Nid oes nifer cyfan o achosion yn rhoi ${which}. ${told.join('; ')}.`;
  },
  jump: ({ from, to, rows }) => {
    const told = rows.map(({ name, before, after }) => `${name} o ${before} i ${after}`);
    return `Rhwng ${from} a ${to}: ${told.join('; ')}, tra bo rhesi eraill yn aros. A gawsant eu cyfrif yn yr un modd?`;
  },
  'no-majority': ({ name, shares }) => `${name}: ${shares.join('; ')}. Nid oes yr un yn fwy na hanner.`,
  'lead-in': ({ name, stated, printed, isInThousands }) =>
    `${name}: ${stated} yn y testun; cyfanswm y tabl yw ${printed}${isInThousands ? ' mil' : ''}.`,
  thousands: ({ printed, words }) =>
    `Mae’r tabl mewn miloedd: ${printed} ynddo yw £${printed},000, mil gwaith ${words}.`,
  'bare-table': ({ numbers }) =>
    `Mae’r tabl yn cymharu ${numbers.join(', ')} â Lloegr a chymdogion, ac nid yw’n dweud ai niferoedd, cyfrannau ynteu gyfraddau yw’r rhain.`,
  'same-numbers': ({ toCome, now }) => `Mae’r un niferoedd o dan “${toCome}” ac o dan “${now}”.`,
  'total-as-part': ({ wrong, value, total, right, other }) =>
    `Mae gan “${wrong}” ${value}, sydd mewn man arall yn “${total}”; yno mae “${right}” yn ${other}.`,
  'two-sources': ({ value, sources: [one, other] }) =>
    `Telir ${value} o ${SOURCES[one]} yma ac o ${SOURCES[other]} acw.`,
  'unnamed-sources': ({ sum, total, unnamed }) =>
    `${sum}; mae’r tabl yn dod i ${total} mil, gyda ${unnamed.join(', ')}.`,

  'short-month': ({ month, days }) => `Mae gan ${month} ${days} diwrnod.`,
  weekday: ({ date }) => `Dydd ${WELSH_DAYS[new Date(date).getUTCDay()]} yw ${day(date)}.`,
  'two-meetings': ({ dates: [one, other] }) =>
    `Cyfarfodydd ar ${day(one)} ac ar ${day(other)}: mae’n annhebygol i’r pwyllgor gyfarfod ar y ddau.`,
  'event-days': ({ event, days }) =>
    `Mae dwy set o ddiwrnodau i’r ${event}: ${days.map(([first, last]) => `${day(first)} hyd at ${day(last)}`).join(', a ')}.`,
  judgment: ({ months: [one, other] }) => `Rhoddir ${one} yn ddyddiad i ddyfarniad llys yma a ${other} acw.`,
  moved: ({ date, how, to }) =>
    `Cyfarfod ${day(date)}: ${how === 'moved' ? 'fe’i symudwyd' : 'fe’i canslwyd'}${to === null ? '' : ` i ${day(to)}`}; mae’r geiriau hyn yn dal i ddibynnu arno.`,
  'year-off': ({ dates: [one, other] }) =>
    `I’w gwblhau erbyn ${day(one)} ac erbyn ${day(other)}: yr un diwrnod mewn dwy flynedd.`,
  'stray-date': ({ date, first, last }) =>
    `Mae ${day(date)} cyn pob dyddiad arall yn y cynllun, o ${day(first)} hyd at ${day(last)}; byddai blwyddyn yn ddiweddarach yn eu plith.`,
  'past-future': ({ words, date, meeting }) =>
    `Mae “${words}” yn sôn am rywbeth i ddod; roedd ${day(date)} cyn y cyfarfod ar ${day(meeting)}.`,
  'old-results': ({ words, date, months }) =>
    `Ar gyfer ${day(date)}: bydd ${words} wedi mynd heibio ers ${months} mis.`,
  backwards: ({ from, to }) => `Mae ${to} cyn ${from}.`,
  'budget-year': ({ years, begins, date }) =>
    `Dechreuodd ${years} ar ${day(begins)}; ar gyfer ${day(date)} y mae hwn.`,
  'old-draft': ({ year, meeting }) =>
    `Drafft y dechreuodd ei flynyddoedd yn ${year}, ar gyfer cyfarfod ar ${day(meeting)}.`,
  'two-names': ({ name, years: [one, other] }) =>
    `Mae gan “${name}” y blynyddoedd ${one} yma a ${other} acw.`,
  'minute-years': ({ years: [over, said] }) => `Pennawd y cofnod yw ${over}; am ${said} y mae ei eiriau.`,
  overdue: ({ rows, dates }) =>
    `${rows > 1 ? `Roedd ${rows} rhes` : 'Roedd hwn'} i’w gwblhau cyn y cyfarfod hwn (${dates.map(day).join(', ')}), ac ni ddywedir dim am gynnydd.`,
  'other-day': ({ due, told }) =>
    `Am gyfarfod ar ${day(due)} y mae’r rhes; mae’r ateb yn sôn am un ar ${day(told)}.`,

  'people-in-words': ({ sum, whole, what }) => `${sum}; mae’r papur yn dweud ${whole} ${what}.`,
  'amounts-in-words': ({ sum, printed, mayRound }) =>
    `${sum}; y cyfanswm a argraffwyd yw ${printed}${mayRound ? ', er y gall talgrynnu pob rhan ei egluro' : ''}.`,
  'lost-digit': ({ printed, elsewhere }) =>
    `Mae digid ar goll yn “${printed}”.${elsewhere.length > 0 ? ` Mewn man arall ceir ${elsewhere.join(', ')}.` : ''}`,
  beyond: ({ count, what, most }) => `Nifer: ${count} ${what}; mae’r geiriau’n mynd ymlaen at rif ${most}.`,
  announced: ({ words, count, label, last }) => `${words}: mae ${count} yn dilyn, ${label} 1 i ${last}.`,
  states: ({ state, whole, one, other }) => `“${state}”: ${one} o ${whole} yma, ${other} o ${whole} acw.`,
  remaining: ({ count, rated, open }) =>
    `Dywedir bod ${count} o gamau gweithredu ar ôl; o’r ${rated} a raddiwyd yn y cynllun nid yw ${open} wedi’u cwblhau.`,
  'not-on-agenda': ({ item, date }) =>
    `Mae “${item}” yn y flaenraglen waith ar gyfer ${day(date)}; nid oes eitem ar yr agenda sy’n sôn amdano.`,
  'says-nothing': ({ response, asked }) =>
    `Nodwyd yn gyflawn gyda “${response}”, nad yw’n dweud dim am ${and(asked.map((words) => `“${words}”`))}.`,
  'once-only': ({ often, date }) => `Gofynnwyd amdano ${often}; nodwyd yn gyflawn gydag un, ar ${day(date)}.`,
  'still-open': ({ status, words }) => `Nodwyd “${status}”; mae’r cofnod yn dweud “${words}”`,
  vacant: ({ status, words }) => `Nodwyd “${status}”; mae’r cofnod yn sôn am ${words}`,
  'short-of': ({ status, target, reached }) =>
    `Nodwyd “${status}”; roedd ${target}% i’w gyrraedd, ac mae gan y cofnod ${reached.map((share) => `${share}%`).join(', ')}`,
};
