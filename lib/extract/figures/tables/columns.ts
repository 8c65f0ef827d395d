/** What a table's headers say of the figures below them. */
import type { Figure, Period, Unit } from '../../findings';
import { comparatorInLabel } from '../../lexicon/comparators';
import { type Calendar, isUnderWay } from '../calendar';
import { periodOf, periodsIn } from '../periods';
import { isCount, scaleIn, unitIn } from '../units';
import { type StatedTarget, targetIn, withoutTarget } from './target-in-name';

/** What one header says; `null` where it is silent. */
export type Column = {
  /** As printed, all its levels. */
  readonly words: string;
  /** Its lowest levels, without brackets. */
  readonly ownWords: string;
  /** What it measures, or whom it counts, without period, unit and role; may be empty. */
  readonly label: string;
  readonly unit: Unit | null;
  /** 1,000 for a column in "£000". */
  readonly scale: number;
  readonly period: Period | null;
  readonly role: Figure['role'] | null;
  readonly who: string | null;
  /** A star sends the reader to the note below the table. */
  readonly isStarred: boolean;
  readonly target: StatedTarget | null;
  /** "How will we know?": its sentences say what is aimed at. */
  readonly statesAims: boolean;
  readonly holds: 'figures' | 'direction' | 'rag' | 'polarity' | 'names' | 'numbering';
};

const ROLES: readonly (readonly [Figure['role'], RegExp])[] = [
  ['target', /\btargets?\b|\btarged(?:au)?\b|\baim\b|\bgoal\b/i],
  ['forecast', /\bforecast|\bproject(?:ed|ions?)\b|\bpredict|^timescales?$/i],
  [
    'change',
    /\b(?:variance|change|movement|difference|variation|increase|decrease|over ?\/ ?\(?under\)?)\b|\+ ?\/ ?-/i,
  ],
  [
    'budget',
    /\bbudget\w*|\brevised base\b|\bbase budget\b|\bsavings\b|\bpressures\b|\bgrants?\b|\bfunding\b|\bbids?\b/i,
  ],
];
const NUMBERING =
  /^(?:no\.?|ref\.?|reference|item|#|rank|pages?|id|pi|code|(?:tsm |kpi |pi )?code|line|minute|date)$/i;
const DIRECTION = /\b(?:direction|dot|trend|travel)\b|^(?:↑|↓)/i;
/** "Polarity", "Good is", "What is good performance?". */
const POLARITY = /^(?:polarity|(?:what is )?good(?: performance)?(?: is| to be)?|aim to)\b ?[:?]?$/i;
const RAG = /\bragb?\b|\bstatus\b|^r ?\/? ?a ?\/? ?g$/i;
const NAMES =
  /\b(?:measure|indicator|description|comment|narrative|commentary|owner|lead|officer|action|outcome|reason|impact|mitigate|risk|note)s?\b/i;
const MID_MONTH = /\bmid[- ]month\b/i;
/** "How will we know", "Success criteria", "What success looks like". */
const AIMS =
  /\b(?:how (?:will|shall|do) we (?:know|measure)|success (?:measures?|criteria|looks? like)|measures? of success|what (?:will )?(?:success|good) (?:looks?|will look) like)\b/i;
/** Says which figure of the measure, not which measure: "Actual", "Quarterly progress", "Score". */
const NEUTRAL =
  /\b(?:actuals?|current|latest|position|performance|(?:quarterly |monthly )?progress|results?|outturns?|scores?|values?|figures?|amounts?|targets?|aim|quarterly|monthly|annual|yearly|year|month|period|end|to date|ytd|average|avg|the|of|at|as|for|in|from|and|last|previous|this|targed(?:au)?|gwirioneddol)\b/gi;
/** A longer level above others is a description of them all. */
const LONGEST_LEVEL = 24;
/** The council's own column among its comparators: "Westmarch current". */
const OWN = /\b(?:current|actual|latest|ytd|year to date)\b/i;

export function columnOf(header: readonly string[], calendar: Calendar): Column {
  const words = header.join(' ');
  const named = comparatorInLabel(words);
  const comparator = named && !OWN.test(words) ? named : null;
  const target = targetIn(words);
  const own = withoutTarget(words);
  const stated = ROLES.find(([, pattern]) => pattern.test(own))?.[0] ?? null;
  const role = stated ?? (comparator ? 'comparator' : null);
  const label = labelOf(header, comparator?.who ?? null, calendar);
  return {
    words,
    ownWords: header
      .filter((level, at) => at === header.length - 1 || level.length <= LONGEST_LEVEL)
      .join(' ')
      .replace(/ ?\([^()]{12,}\)/g, ''),
    label,
    unit: unitIn(own),
    scale: scaleIn(own),
    period: periodOfHeader(own, calendar),
    role,
    who: comparator?.who ?? null,
    isStarred: /\*/.test(words),
    // what a month should reach is not for the middle of it
    target: MID_MONTH.test(words) ? null : target,
    statesAims: AIMS.test(words),
    holds: holdsOf(own, role),
  };
}

function holdsOf(words: string, role: Column['role']): Column['holds'] {
  if (NUMBERING.test(words)) return 'numbering';
  if (POLARITY.test(words)) return 'polarity';
  if (DIRECTION.test(words)) return 'direction';
  if (RAG.test(words)) return 'rag';
  return NAMES.test(words) && role === null && !isCount(words) ? 'names' : 'figures';
}

/** A mid-month column has a period, but not one that ends with the month. */
function periodOfHeader(words: string, calendar: Calendar): Period | null {
  const period = periodOf(words, calendar);
  if (period && MID_MONTH.test(words)) return { text: period.text, end: null };
  const { reporting } = calendar;
  if (period || reporting === null || isUnderWay(calendar, reporting)) return period;
  return /\b(?:current|this (?:month|quarter|period))\b/i.test(words) ? reporting : null;
}

/** "April 2026 Nights" → "Nights"; "Q2 Actual" → ""; "Budget 2026/27 £000" → "Budget". */
function labelOf(header: readonly string[], comparator: string | null, calendar: Calendar): string {
  if (comparator !== null) return '';
  const parts = header.map((words) => {
    const bare = withoutTarget(withoutPeriods(words, calendar))
      .replace(/\(?£ ?'?0{3}'?s?\)?|\(?£ ?[km]?s?\)?(?![\w])|\(%\)|\*/gi, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.:;–-]+|(?<![\s,.:;–-])[\s,.:;–-]+$/g, '');
    return /[a-z]/i.test(bare.replace(NEUTRAL, '')) ? bare : '';
  });
  return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' - ');
}

/** "Q1 2026/27 visits" → "visits": what is left may have spaces around. */
export function withoutPeriods(words: string, calendar: Calendar): string {
  return periodsIn(words, calendar, true).reduceRight(
    (left, { start, stop }) => `${left.slice(0, start)} ${left.slice(stop)}`,
    words,
  );
}

/** "Budgeted placements" measures placements; "Budget", "Forecast variance" say which figure it is of what the row measures. */
export function isOfRoleAlone({ label, role }: Column): boolean {
  if (role === null) return false;
  const rest = ROLES.reduce((words, [, pattern]) => words.replace(new RegExp(pattern, 'gi'), ' '), label);
  return !/[a-z]/i.test(rest.replace(NEUTRAL, ''));
}

/** "2024/25 | 2025/26 | Change": the earlier of two, which a column of changes compares; `null` where there are more or fewer. */
export function comparedIn(columns: readonly Column[]): Column | null {
  const [first, second, ...others] = columns.filter(
    ({ holds, role, period }) => holds === 'figures' && role === null && period !== null,
  );
  if (!first?.period?.end || !second?.period?.end || others.length > 0) return null;
  const isCompared = columns.some(({ role }) => role === 'change');
  if (!isCompared || first.label !== second.label || first.unit !== second.unit) return null;
  return first.period.end < second.period.end ? first : second;
}

/** "Step Status - Over 6 months" → "Over 6 months", where all columns bear the name of one field. */
export function withoutField(columns: readonly Column[]): readonly Column[] {
  const fields = new Set(columns.slice(1).map(({ label }) => label.split(' - ')[0] ?? ''));
  if (fields.size !== 1) return columns;
  return columns.map((column) => ({ ...column, label: column.label.split(' - ').slice(1).join(' - ') }));
}

/**
 * "Nights | Percentage": a share without a name is of what stands beside it.
 * "Westmarch | England | Neighbours": the council among its comparators is no measure.
 */
export function completedLabels(columns: readonly Column[]): readonly Column[] {
  const values = columns.slice(1).filter(({ holds, words }) => holds === 'figures' && words !== '');
  const compared = values.filter(({ role }) => role === 'comparator');
  const isComparison = compared.length * 2 >= values.length && compared.length > 0;
  return columns.map((column, place) => {
    if (isComparison && column.role === null && column.unit === null) return { ...column, label: '' };
    const beside = columns[place - 1]?.label;
    const last = column.label.split(' - ').at(-1) ?? '';
    const isBare = /^(?:%|percent(?:age)?|per cent)$/i.test(last) && beside && !/%|percent/i.test(beside);
    return isBare ? { ...column, label: `${column.label} of ${beside.split(' - ').at(-1)}` } : column;
  });
}
