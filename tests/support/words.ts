/** All that Kloe says, sentence by sentence, and something to tell each sentence. */
import type { Words } from '@/lib/words';
import { en } from '@/lib/words/en';
import { arithmetic } from '@/lib/words/en/arithmetic';
import { arithmeticColumns } from '@/lib/words/en/arithmetic-columns';
import { authorNote } from '@/lib/words/en/author-note';
import { backup } from '@/lib/words/en/backup';
import { challengeTitles } from '@/lib/words/en/challenge-titles';
import { desk } from '@/lib/words/en/desk';
import { deskChallenges } from '@/lib/words/en/desk-challenges';
import { deskFigures } from '@/lib/words/en/desk-figures';
import { deskGlossary } from '@/lib/words/en/desk-glossary';
import { figures } from '@/lib/words/en/figures';
import { figuresOverTime } from '@/lib/words/en/figures-over-time';
import { findings } from '@/lib/words/en/findings';
import { firstRun } from '@/lib/words/en/first-run';
import { followUpDeeds } from '@/lib/words/en/follow-up-deeds';
import { followUpFiles } from '@/lib/words/en/follow-up-files';
import { followUps } from '@/lib/words/en/follow-ups';
import { inBrowser } from '@/lib/words/en/in-browser';
import { inCard, inPage } from '@/lib/words/en/in-page';
import { keys } from '@/lib/words/en/keys';
import { meetingPairs } from '@/lib/words/en/meeting-pairs';
import { myNotes } from '@/lib/words/en/my-notes';
import { questions } from '@/lib/words/en/questions';
import { reader } from '@/lib/words/en/reader';
import { search } from '@/lib/words/en/search';
import { settings } from '@/lib/words/en/settings';
import { sharing } from '@/lib/words/en/sharing';
import { tables } from '@/lib/words/en/tables';
import { trackerImport } from '@/lib/words/en/tracker-import';
import { versions } from '@/lib/words/en/versions';

/** What a surface alone says is loaded there alone. */
export const WHOLE: Words = {
  ...en,
  arithmetic,
  arithmeticColumns,
  authorNote,
  backup,
  challengeTitles,
  desk,
  deskChallenges,
  deskFigures,
  deskGlossary,
  figuresOverTime,
  figures,
  findings,
  tables,
  firstRun,
  followUpDeeds,
  followUpFiles,
  followUps,
  inBrowser,
  inCard,
  inPage,
  keys,
  meetingPairs,
  myNotes,
  questions,
  reader,
  search,
  settings,
  sharing,
  trackerImport,
  versions,
};

export type Leaf = { readonly path: string; readonly value: unknown };

export const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
    : [{ path, value }];

const A_DAY = '2026-11-24';
const ANOTHER_DAY = '2026-12-07';
const A_MOMENT = Date.UTC(2026, 10, 24);

/** Something to say for a parameter, by its name. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  iso: A_DAY,
  date: '24 November 2026',
  time: '10:30',
  moment: A_MOMENT,
  printedRanges: [
    ['61', '62'],
    ['80', '80'],
  ],
  fileRanges: [['90', '90']],
  meanings: ['one meaning', 'another meaning'],
  said: ['value 72%', 'no target'],
  titles: ['‹one›', '‹another›'],
  holds: ['‹one›', '‹another›'],
  shared: ['‹one›', '‹another›'],
  unit: 'days',
  length: 'quarter',
  by: 'law',
  table: 'notes',
  way: 'up',
  item: '7',
  places: [31, 32],
  lines: [31, 32],
};

/** The same, where the name alone does not tell. */
const BY_PATH: Readonly<Record<string, readonly unknown[]>> = {
  'arithmetic.values': [
    { name: '‹n›', unit: '%', periods: [{ period: '‹p›', values: ['72', '74'] }], yearToDate: '81' },
  ],
  'arithmetic.arrow': [{ name: '‹n›', isOfTravel: true, direction: 'up', from: '‹f›', to: '‹t›' }],
  'arithmetic.opposite': [{ value: '‹v›', ways: ['up', 'worse'] }],
  'arithmetic.population': [{ counts: [{ count: '31', rate: '32', least: '33', most: '34' }] }],
  'arithmetic.totals': [
    {
      name: '‹n›',
      sums: [{ column: '‹c›', sum: '‹s›', printed: '‹p›', without: '‹w›' }],
      lacksRow: true,
    },
  ],
  'arithmeticColumns.empty': [['‹e›', '‹f›']],
  'challengeTitles.part-over-whole': [{ part: '‹p›', whole: '‹w›' }],
  'arithmetic.bridge': [{ sum: '‹s›', printed: '‹p›', apart: '‹a›', empty: ['‹e›', '‹f›'] }],
  'arithmetic.column-shares': [
    { column: '‹c›', shares: [{ count: '31', all: '32', exact: '33', printed: '34' }] },
  ],
  'arithmetic.mean': [
    { sum: '‹s›', all: '‹a›', mean: '‹m›', bound: { isMost: true, value: '31' }, printed: '‹p›' },
  ],
  'arithmetic.no-whole-number': [
    { shares: [{ share: '31', of: '32', tried: [{ cases: '33', share: '34' }] }] },
  ],
  'arithmetic.jump': [{ from: '‹f›', to: '‹t›', rows: [{ name: '‹n›', before: '31', after: '32' }] }],
  'arithmetic.no-majority': [{ name: '‹n›', shares: ['‹s›', '‹t›'] }],
  'arithmetic.bare-table': [{ numbers: ['31', '32'] }],
  'arithmetic.two-sources': [{ value: '‹v›', sources: ['grant', 'reserves'] }],
  'arithmetic.unnamed-sources': [{ sum: '‹s›', total: '‹t›', unnamed: ['‹u›', '‹v›'] }],
  'arithmetic.weekday': [{ date: A_DAY }],
  'arithmetic.two-meetings': [{ dates: [A_DAY, ANOTHER_DAY] }],
  'arithmetic.event-days': [{ event: '‹e›', days: [[A_DAY, ANOTHER_DAY]] }],
  'arithmetic.judgment': [{ months: ['‹m›', '‹n›'] }],
  'arithmetic.moved': [{ date: A_DAY, how: 'moved', to: ANOTHER_DAY }],
  'arithmetic.year-off': [{ dates: [A_DAY, ANOTHER_DAY] }],
  'arithmetic.stray-date': [{ date: A_DAY, first: ANOTHER_DAY, last: '2027-02-05' }],
  'arithmetic.past-future': [{ words: '‹w›', date: A_DAY, meeting: ANOTHER_DAY }],
  'arithmetic.old-results': [{ words: '‹w›', date: A_DAY, months: 14 }],
  'arithmetic.budget-year': [{ years: '‹y›', begins: A_DAY, date: ANOTHER_DAY }],
  'arithmetic.old-draft': [{ year: '‹y›', meeting: A_DAY }],
  'arithmetic.two-names': [{ name: '‹n›', years: ['‹y›', '‹z›'] }],
  'arithmetic.minute-years': [{ years: ['‹y›', '‹z›'] }],
  'arithmetic.overdue': [{ rows: 4, dates: [A_DAY, ANOTHER_DAY] }],
  'arithmetic.other-day': [{ due: A_DAY, told: ANOTHER_DAY }],
  'arithmetic.lost-digit': [{ printed: '‹p›', elsewhere: ['‹e›', '‹f›'] }],
  'arithmetic.says-nothing': [{ response: '‹r›', asked: ['‹a›', '‹b›'] }],
  'arithmetic.short-of': [{ status: '‹s›', target: '31', reached: ['32', '33'] }],
  'backup.inNone': [{ notes: 11, questions: 4, others: 5 }],
  'backup.lacks': [{ notes: 11, papers: 4 }],
  'settings.deleteAll.goes': [3, 4, 2, 1],
  'backup.newer': [{ notes: 11, questions: 4, others: 5 }],
  'deskChallenges.promised.said': ['‹item›', A_DAY, ANOTHER_DAY, '2027-02-05', '‹alike›'],
  'desk.asks.says': [['‹one›', '‹another›'], '‹page›'],
  'desk.shelf.sub': [31, 32],
  'figuresOverTime.change': [{ kind: 'name', before: '‹b›', after: '‹a›' }],
  'figuresOverTime.financialYear': ['2026-09-30'],
  'followUpDeeds.forMeeting.countOver': [31, 32, 33],
  'followUps.perhaps': ['accepted', 'made'],
  'followUps.withdraw': ['request'],
  'figuresOverTime.gap': [-4],
  'figuresOverTime.month': ['2026-09-30'],
  'figuresOverTime.noneFoundText': [4],
  'figuresOverTime.period': ['2026-09-30', 'quarter'],
  'figuresOverTime.quarter': ['2026-09-30'],
  'figuresOverTime.shortDate': [A_DAY],
  'figuresOverTime.sub': ['‹committee›', 31, 32],
  'figuresOverTime.summary': [
    { first: '‹f›', last: '‹l›', changes: ['‹c›'], missing: ['‹m›', '‹n›'], differing: ['‹d›'] },
  ],
  'figuresOverTime.where': [A_DAY, '‹page›'],
  'figuresOverTime.wholeYear': ['2026-03-31'],
  'figuresOverTime.year': ['2026-03-31'],
  'figuresOverTime.about': ['%', 'quarter', '60%'],
  'figuresOverTime.actualOf': ['quarter', '‹value›'],
  'figuresOverTime.across.title': [A_DAY],
  'figuresOverTime.pack': ['‹title›', A_DAY],
  'figuresOverTime.tick': ['£', 1_200_000],
  'findings.value': ['days', 4],
  'followUpDeeds.event.addedMany': [4],
  'followUpDeeds.forMeeting.count': [31, 32, 33],
  'followUpDeeds.programme.between': [A_DAY, ANOTHER_DAY],
  'followUpDeeds.programme.gone': [A_DAY],
  'followUpDeeds.programme.moved': [A_DAY, ANOTHER_DAY],
  'followUpDeeds.programme.new': [A_DAY],
  'followUpFiles.mail.group': ['this-meeting', 4, A_DAY],
  'followUps.about': ['request', '‹minute›', A_DAY],
  'followUps.chased': [4, A_DAY],
  'followUps.noneText': [4],
  'followUps.proposal.reason.other-day': ['‹minute›', A_DAY],
  'followUps.proposal.title': ['made', 'sent'],
  'followUps.since': [A_DAY, { made: 31, answered: 32, closed: 33, late: 34 }],
  'followUps.step.comes-back': [A_DAY],
  'followUps.step.due': [A_DAY, null],
  'followUps.tally.this-meeting': [A_DAY],
  'questions.enquiry.deadline': [A_DAY, '10:30'],
  'questions.lists.broughtIn': [31, 32],
  'questions.sheet.marked': [4, '‹status›'],
  'questions.sheet.standing': [{ answered: 31, asked: 32, notReached: 33, toCome: 34 }],
  'questions.sheet.title': [A_DAY],
  'questions.suggest.challenge': ['‹title›', [{ page: '‹p›', words: '‹w›' }]],
  'questions.suggest.missedTarget': ['‹indicator›', '‹value›', '‹target›'],
  'questions.suggest.promised': [A_DAY, '‹words›'],
  'questions.suggest.unexplained': ['‹short›', 4],
  'reader.crowded': [10_000, 300],
  'reader.find.found': [31, 32, false],
  'reader.key': ['Alt+ArrowLeft'],
  'reader.holds.findings': [4],
  'reader.page.inFile': [4],
  'reader.printing.noted': [4],
  'search.aloneIn': ['‹word›', 4],
  'search.exempt': [4, 5],
  'search.notAll': [31, 32],
  'search.reading': [31, 32],
  'search.respelt': ['‹typed›', ['‹one›', '‹another›']],
  'trackerImport.problem.twice': [31, 32],
  'trackerImport.broughtIn': [31, 32],
};

const NUMBERS =
  /^(?:n|of|done|part|whole|left|most|read|page|percent|bytes|total|leftOut|shown|days|place|uses|status|last)$/;

/** The parameters of a sentence; of one that is taken apart, its names. */
const namesOf = (sentence: unknown): readonly string[] =>
  /^(?:function\s*\w*)?\s*\(?(?<names>[^)=]*)\)?/
    .exec(String(sentence))
    ?.groups?.names?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? [];

/** Numbers that no sentence treats apart, and no two alike. */
const FIRST_NUMBER = 14;

const CLAIM = /^(?:is|may)[A-Z]/;

function tellingFor(name: string, place: number): unknown {
  if (NUMBERS.test(name)) return FIRST_NUMBER + place;
  return BY_NAME[name] ?? (CLAIM.test(name) || `‹${name}›`);
}

/** A title is told what the arithmetic of its challenge is, of which it says a part. */
function titleTellings(path: string, like: unknown): readonly unknown[] | undefined {
  const [part, say] = path.split('.');
  const whole = part === 'challengeTitles' ? BY_PATH[`arithmetic.${say}`]?.[0] : undefined;
  if (whole === undefined) return undefined;
  const [told = ''] = String(like).split('=>');
  return [
    Object.fromEntries(
      Object.entries(whole as object).filter(([name]) => new RegExp(`\\b${name}\\b`).test(told)),
    ),
  ];
}

/** What a sentence is told: as in `like`, the same sentence in English. */
export function tellingsFor(path: string, like: unknown): readonly unknown[] {
  const own = BY_PATH[path] ?? titleTellings(path, like);
  if (own) return own;
  const names = namesOf(like);
  const isTakenApart = names[0]?.startsWith('{');
  if (!isTakenApart) return names.map(tellingFor);
  const parts = names.map((name) => name.replace(/[{}\s]/g, ''));
  return [Object.fromEntries(parts.map((name, place) => [name, tellingFor(name, place)]))];
}

/** What a sentence says of what it is told. */
export const saidBy = ({ path, value }: Leaf, like: unknown = value): unknown =>
  (value as (...told: readonly unknown[]) => unknown)(...tellingsFor(path, like));
