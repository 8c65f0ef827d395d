/** Whom a council is set beside, as reports and table headers name them. */

type Named = {
  readonly pattern: string;
  /** How Kloe writes it; `null`: as printed. */
  readonly who: string | null;
};

/** Longer names first, so that "good statistical neighbours" is not cut to its end. */
const ANYWHERE: readonly Named[] = [
  { pattern: 'good (?:and outstanding )?statistical neighbours?', who: null },
  { pattern: "statistical (?:near(?:est)? )?neighbours?'?", who: 'statistical neighbours' },
  { pattern: 'regional neighbours?', who: null },
  { pattern: 'nearest neighbours?', who: null },
  { pattern: 'comparator (?:group|authorities|councils)', who: null },
  { pattern: '(?:similar|neighbouring) (?:councils|authorities)', who: null },
  { pattern: 'family group', who: null },
  { pattern: 'Ofsted good(?: and outstanding)? authorities', who: null },
  { pattern: 'Ofsted outstanding authorities', who: null },
  { pattern: '(?:good|outstanding) authorities', who: null },
  {
    pattern:
      '(?:national|England|English|regional|London|(?:all[- ])?Wales|Welsh|Scotland|Scottish|UK|local authority|unitary authority|county|district|sector|peer(?: group)?|benchmark(?:ing)?(?: group)?) (?:averages?|median)',
    who: null,
  },
  { pattern: '(?:national|regional|sector|peer(?: group)?) (?:figures?|rates?|levels?|mean)', who: null },
  { pattern: '(?:upper|top|lower|bottom) quartile', who: null },
  { pattern: 'England and Wales', who: null },
  { pattern: 'England', who: null },
  { pattern: 'Great Britain', who: null },
  { pattern: 'Wales', who: null },
  { pattern: 'Scotland', who: null },
  { pattern: 'nationally', who: 'national' },
  { pattern: 'West Midlands', who: null },
  { pattern: 'East Midlands', who: null },
  { pattern: '(?:North|South) (?:West|East)', who: null },
  { pattern: 'East of England', who: null },
  { pattern: 'Yorkshire and (?:the )?Humber', who: null },
  { pattern: 'all (?:local )?(?:councils|authorities)', who: null },
  { pattern: '(?:county|unitary|shire|metropolitan) (?:councils|authorities)', who: null },
  { pattern: 'CIPFA (?:group|neighbours?|nearest neighbours?)', who: null },
];

/** What is a comparator only at the top of a column or beside a figure, with its short forms. */
const IN_LABELS: readonly Named[] = [
  { pattern: "good stat(?:istical)?\\.? neigh(?:bour)?s?'?", who: 'good statistical neighbours' },
  { pattern: "stat(?:istical|s)?\\.? neigh(?:bour)?s?'?", who: 'statistical neighbours' },
  { pattern: 'ofsted good', who: 'Ofsted good authorities' },
  { pattern: "ofsted out(?:standing|'?s?'?ing)?", who: 'Ofsted outstanding authorities' },
  {
    pattern: '(?:nat(?:ional)?|eng(?:lish)?)\\.? (?:av(?:era)?ge?|mean|median|rate)',
    who: 'national average',
  },
  { pattern: 'reg(?:ional|ion)\\.? (?:av(?:era)?ge?|mean|median|rate)', who: 'regional average' },
  { pattern: 'west mids?', who: 'West Midlands' },
  { pattern: 'east mids?', who: 'East Midlands' },
  { pattern: 'eng', who: 'England' },
  { pattern: 'national', who: null },
  { pattern: 'regional', who: null },
  { pattern: 'London', who: null },
  { pattern: 'benchmark', who: null },
];

/** Short forms stand in capitals: "SN", "WM". */
const INITIALS: Readonly<Record<string, string>> = {
  SN: 'statistical neighbours',
  WM: 'West Midlands',
  EM: 'East Midlands',
  NW: 'North West',
  UK: 'UK',
};

/** "statistical neighbours", "England average". */
const COMPARATOR = patternOf(ANYWHERE);
/** "Stat Neigh*", "Good Stat Neigh*", "Eng". */
const LABEL = patternOf([...ANYWHERE, ...IN_LABELS]);
/** "SN rate", "WM". */
const INITIAL = new RegExp(`\\b(?:${Object.keys(INITIALS).join('|')})\\b`);

type Whole = { readonly whole: RegExp; readonly who: string | null };

const wholeOf = ({ pattern, who }: Named): Whole => ({ whole: new RegExp(`^(?:${pattern})$`, 'i'), who });

const RUNNING = ANYWHERE.map(wholeOf);
const LABELLED = [...IN_LABELS.map(wholeOf), ...RUNNING];

export type NamedComparator = { readonly who: string; readonly start: number; readonly end: number };

/** The first comparator that running text names; `null` where it names none. */
export const findComparator = (text: string): NamedComparator | null => firstOf(text, COMPARATOR, RUNNING);

/** The comparator that a table header, or the label beside a figure, names. */
export const comparatorInLabel = (text: string): NamedComparator | null => firstOf(text, LABEL, LABELLED);

function patternOf(names: readonly Named[]): RegExp {
  return new RegExp(`(?<![A-Za-z])(?:${names.map(({ pattern }) => pattern).join('|')})(?![A-Za-z])`, 'i');
}

function firstOf(text: string, pattern: RegExp, names: readonly Whole[]): NamedComparator | null {
  const named = pattern.exec(text);
  const initials = INITIAL.exec(text);
  if (initials && (!named || initials.index < named.index)) {
    const [short] = initials;
    return { who: INITIALS[short] ?? short, start: initials.index, end: initials.index + short.length };
  }
  if (!named) return null;
  const [printed] = named;
  const known = names.find(({ whole }) => whole.test(printed));
  return { who: known?.who ?? printed, start: named.index, end: named.index + printed.length };
}
