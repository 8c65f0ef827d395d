/** Whom a council is set beside, as reports name them. */

/** Longer names first, so that "good statistical neighbours" is not cut to its end. */
const NAMES: readonly string[] = [
  'good statistical neighbours?',
  'statistical neighbours?',
  'regional neighbours?',
  'nearest neighbours?',
  'comparator (?:group|authorities|councils)',
  'similar (?:councils|authorities)',
  'family group',
  'Ofsted good authorities',
  'Ofsted outstanding authorities',
  'outstanding authorities',
  'good authorities',
  'national average',
  'England average',
  'regional average',
  'London average',
  'England and Wales',
  'England',
  'Wales',
  'Scotland',
  'UK',
  'national(?:ly)?',
  'West Midlands',
  'East Midlands',
  'North West',
  'North East',
  'South West',
  'South East',
  'East of England',
  'Yorkshire and (?:the )?Humber',
  'London',
  'all councils',
  'county councils',
  'unitary authorities',
  'CIPFA (?:group|neighbours?|nearest neighbours?)',
  'SN',
  'WM',
];

/** Their short forms in table headers, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  SN: 'statistical neighbours',
  WM: 'West Midlands',
  nationally: 'national',
};

/** "statistical neighbours", "England average". */
const COMPARATOR = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'i');
/** Names that are also ordinary words or short forms must stand as printed. */
const EXACT = new Set(['SN', 'WM', 'UK']);

export type NamedComparator = { readonly who: string; readonly start: number; readonly end: number };

/** The first comparator that `text` names; `null` where it names none. */
export function findComparator(text: string): NamedComparator | null {
  const match = COMPARATOR.exec(text);
  if (!match) return null;
  const [name] = match;
  if (EXACT.has(name.toUpperCase()) && name !== name.toUpperCase()) return null;
  return { who: WRITTEN_OUT[name] ?? name, start: match.index, end: match.index + name.length };
}
