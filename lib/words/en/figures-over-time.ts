/** Figures over time: measures of a committee from pack to pack. */
import type { Figure } from '@/lib/extract/findings';
import type { PeriodLength } from '@/lib/series/periods';
import { dateText, numberText } from '../dates';
import { series } from './series';

const count = (n: number) => numberText(n, 'en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const measures = (n: number) => (n === 1 ? '1 measure' : `${count(n)} measures`);
const packs = (n: number) => (n === 1 ? '1 meeting' : `${count(n)} meetings`);
export const figuresOverTime = {
  ...series,
  title: 'Figures over time',
  sub: (committee: string, meetings: number, found: number) =>
    `${committee}: ${packs(meetings)} read, ${measures(found)} found in more than one`,
  order: 'Those that got worse or miss their target come first.',
  committees: 'Committees',
  looking: 'Looking through the papers of the committee …',
  noCommittee: 'No committee yet',
  noCommitteeText:
    'Figures are followed from meeting to meeting of one committee. Read the papers of a meeting, or say on the desk which meeting a paper is for.',
  noneFound: 'No measure is found in more than one meeting',
  noneFoundText: (meetings: number) =>
    `The figures of ${packs(meetings)} were compared by name, unit and whose they are. A measure stands here once papers of two meetings give it.`,
  noneLike: 'No measure is like that',
  unread: (titles: readonly string[]) =>
    `Not looked at: ${list.format(titles.map((title) => `“${title}”`))}. What was found there is no longer kept: open it again.`,
  undated: (titles: readonly string[]) =>
    `${list.format(titles.map((title) => `“${title}”`))} has no date: of its figures only those with a period of their own stand here.`,

  find: 'Find a measure',
  show: 'Show only',
  worse: 'Worse than a year ago',
  missed: 'Misses its target',
  over: 'No longer reported',
  shown: (n: number, of: number) => (n === of ? measures(n) : `${count(n)} of ${measures(of)}`),
  showAll: (n: number) => `Show all ${measures(n)}`,
  measures: 'Measures',
  /** "target 95%, missed". */
  target: (value: string, isMissed: boolean | null) =>
    isMissed === null ? `target ${value}` : `target ${value}, ${isMissed ? 'missed' : 'met'}`,
  noTarget: 'no target given',
  differing: 'papers differ',
  newest: (when: string) => `newest: ${when}`,

  gone: 'This measure is not in the papers',
  goneText: 'No paper of this committee that Kloe keeps gives it, or what was found in it is no longer kept.',
  onlyHere:
    'Only one meeting gives it so far. Papers of other meetings will add to the line once they are read.',
  from: 'Across meetings',

  /** "Per cent, by quarter. The scale starts at 60%." */
  about: (unit: Figure['unit'], length: PeriodLength | null, startsAt: string | null) =>
    `${series.unit[unit]}${length === null ? '' : `, ${series.length[length]}`}.${startsAt === null ? '' : ` The scale starts at ${startsAt}.`}`,
  otherUnits: 'Values in another unit stand in the table alone.',

  actual: (value: string) => `Actual ${value}`,
  actualOf: (length: PeriodLength, value: string) => `Actual ${series.length[length]} ${value}`,
  targetAt: (value: string) => `Target ${value}`,
  comparator: (who: string, value: string) => `${who} ${value}`,
  notGiven: ['not in', 'the packs'] as readonly [string, string],
  definitionChanged: 'definition changed',
  renamed: 'named differently',
  lengthChanged: 'other periods',

  chartTitle: (measure: string) => `${measure}, over time`,
  /** What the picture says, for those who do not see it. */
  summary: (told: {
    readonly first: string | null;
    readonly last: string | null;
    readonly changes: readonly string[];
    readonly missing: readonly string[];
    readonly differing: readonly string[];
  }) =>
    [
      told.first !== null && told.last !== null
        ? `From ${told.first} to ${told.last}.`
        : told.last !== null
          ? `${told.last}.`
          : '',
      ...told.changes.map((said) => `${said}.`),
      told.missing.length > 0 ? `Not in the packs that were read: ${list.format(told.missing)}.` : '',
      told.differing.length > 0 ? `Papers differ on ${list.format(told.differing)}.` : '',
    ]
      .filter((said) => said !== '')
      .join(' '),
  inTable: 'All values stand in the table.',
  valueIn: (value: string, when: string) => `${value} (${when})`,
  targetMoved: (before: string, after: string, when: string) =>
    `The target moved from ${before} to ${after} (${when})`,
  cutAt: (when: string, said: readonly string[]) => `The line is cut at ${when}: ${said.join('; ')}`,
  points: 'Points of the line: each opens its page',
  /** "Q2 2026/27: 72%, target 95%. 24 November 2026, page 38". */
  point: (when: string, value: string, target: string | null, where: string) =>
    `${when}: ${value}${target === null ? '' : `, target ${target}`}. ${where}`,
  chartRegion: 'Chart: scrolls sideways where there is no room for it',

  table: 'The same figures as a table',
  columns: {
    period: 'Period',
    actual: 'Actual',
    target: 'Target',
    gap: 'Gap',
    others: 'Beside it',
    where: 'Where',
  },
  dayOfMeeting: 'the day of the meeting: no period is given',
  notInPacks: 'not in the packs read',
  severalNotInPacks: (n: number) => `${count(n)} periods not in the packs read`,
  earlierFigure: 'another figure for the same period',
  disputed: 'one meeting gives both',
  none: '–',
  /** A true minus. */
  gap: (n: number) => (n < 0 ? `−${count(-n)}` : n > 0 ? `+${count(n)}` : '0'),
  /** "24 November 2026, page 38". */
  where: (date: string | null, page: string) =>
    date === null ? page : `${dateText(date, 'en-GB')}, ${page}`,

  changed: (said: readonly string[]) => `changed here: ${said.join('; ')}`,
  cutTitle: 'The line is cut where the papers say the measure changed:',
  renamedTitle: 'The line is cut where the measure has another name:',

  namedAs: (name: string, until: string) => `Named “${name}” until ${until}.`,
  confirmedOn: (day: string) => `You confirmed on ${day} that it is the same measure.`,
  change_: 'Change',
  changeNamed: (name: string) => `Change: “${name}” is not the same`,

  across: {
    title: (date: string) => `Said otherwise at the meeting of ${dateText(date, 'en-GB')}`,
    count: (n: number) => (n === 1 ? 'once' : `${count(n)} times`),
    restated: (measure: string, period: string, before: string, after: string) =>
      `${measure}, ${period}: given as ${before} before, and as ${after} now.`,
    targetMoved: (measure: string, before: string, after: string) =>
      `${measure}: the target was ${before} before, and is ${after} now.`,
    gone: (measure: string, value: string, period: string) =>
      `${measure}: given at the two meetings before (last as ${value}, ${period}), and not in the papers of this one.`,
    askNamed: (said: string) => `Ask about this: ${said}`,
  },
  ask: {
    title: 'Same measure?',
    count: (n: number) => (n === 1 ? '1 pair of names' : `${count(n)} pairs of names`),
    text: 'These names are alike. They are not joined until you say so.',
    agrees: (when: string, value: string) => `Both give ${value} for ${when}.`,
    same: 'Yes, the same',
    sameNamed: (one: string, other: string) => `Yes, the same: “${one}” and “${other}”`,
    different: 'No, two measures',
    differentNamed: (one: string, other: string) => `No, two measures: “${one}” and “${other}”`,
    more: (n: number) => `Show ${count(n)} more`,
    joined: (one: string, other: string) => `“${one}” and “${other}” now count as one measure.`,
    parted: (one: string, other: string) => `“${one}” and “${other}” stay two measures.`,
    takenBack: (name: string) => `“${name}” stands by itself again.`,
  },
  conflict: {
    title: 'Your answers do not fit together',
    text: 'Two names would be the same by one of your answers and not the same by another. None of them is joined until one is taken back.',
    same: (one: string, other: string) => `“${one}” is the same as “${other}”`,
    different: (one: string, other: string) => `“${one}” is not the same as “${other}”`,
    takeBack: 'Take back',
    takeBackNamed: (said: string) => `Take back: ${said}`,
    takenBack: 'Taken back.',
  },

  /** "Visits on time: from 81% (Q4 2025/26) to 72% (Q2 2026/27); the target is 95%. " */
  question: (measure: string, from: string | null, to: string, target: string | null) =>
    `${measure}: ${from === null ? to : `from ${from} to ${to}`}${target === null ? '' : `; the target is ${target}`}. `,
  asked: 'Question begun: it stands with the meeting of its paper.',
  save: 'Picture or data…',
  saveTitle: (measure: string) => `Save “${measure}”`,
  saveText: 'Each has the measure, its papers and their dates with it.',
  format: {
    png: 'Picture (PNG)',
    svg: 'Picture that can be enlarged (SVG)',
    xlsx: 'Spreadsheet (XLSX)',
    csv: 'Table (CSV)',
  },
  close: 'Close',
  leftOut: (n: number) =>
    n === 1
      ? '1 paper is left out: it is exempt, or may be.'
      : `${count(n)} papers are left out: they are exempt, or may be.`,
  putIn: 'Put them in this once',
  /** Said in what is saved. */
  withoutExempt: 'Without papers that are exempt, or may be.',
  allExempt: 'All its papers are exempt, or may be.',
  source: (sources: string) => `Source: ${sources}.`,
  madeWith: (day: string) => `Drawn with Kloe on ${day}.`,
  pack: (title: string, date: string | null) =>
    date === null ? title : `${title}, ${dateText(date, 'en-GB')}`,
  sheet: {
    period: 'Period',
    ends: 'Ends',
    actual: 'Actual',
    unit: 'Unit',
    target: 'Target',
    gap: 'Gap',
    others: 'Beside it',
    name: 'Named',
    who: 'Of',
    remark: 'Remark',
    paper: 'Paper',
    meeting: 'Meeting',
    page: 'Page',
  },
};
