/**
 * The built-in UK terms: `[short, long, domain, checked]` and what else is known
 * of each, by short form; of several senses the one that council papers mean most
 * often stands first. A term that no named source confirms is unchecked, and
 * shown with doubt. Where the terms come from stands in `NOTICE`.
 */

/** The kind of work a term belongs to. `governance` is what all of a council's work has in common. */
export type Domain =
  | 'adults'
  | 'children'
  | 'economy'
  | 'education'
  | 'environment'
  | 'finance'
  | 'governance'
  | 'health'
  | 'housing'
  | 'planning'
  | 'safety';

export type Nation = 'England' | 'England and Wales' | 'Northern Ireland' | 'Scotland' | 'Wales';

/** A row of the file. */
export type TermRow = readonly [
  short: string,
  long: string,
  domain: Domain,
  checked: 0 | 1,
  details?: TermDetails | undefined,
];

export type TermDetails = {
  /** Years in which a body or scheme of this name began and ended. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly nation?: Nation | undefined;
  /** How words begin that stand beside this sense and no other; "#" is a number right before it. */
  readonly beside?: string | undefined;
  /** For a lay reader: what it is, and why it matters in a paper. */
  readonly note?: string | undefined;
};

/** `null`: from the beginning of our papers, or to this day. */
export type Years = { readonly from: number | null; readonly until: number | null };

export type Term = {
  readonly short: string;
  readonly long: string;
  readonly domain: Domain;
  readonly isChecked: boolean;
  readonly years: Years;
  /** Where it is known, if not everywhere. */
  readonly nation: Nation | null;
  readonly beside: readonly string[];
  readonly note: string | null;
};

/** Terms by their short form in capitals. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

/** Until the terms are loaded. */
export const NO_TERMS: Terms = new Map();

/** The rows are a file of their own: they weigh more than the code that shows them. */
export async function loadUkTerms(): Promise<Terms> {
  const { default: rows } = await import('./uk-terms.json');
  // Kloe's own: the tests accept it row by row, and no page must each time it opens.
  return Map.groupBy((rows as unknown as readonly TermRow[]).map(termFrom), ({ short }) => keyOf(short));
}

/** Every sense of a short form, upper and lower case alike; empty where none is known. */
export const sensesOf = (terms: Terms, short: string): readonly Term[] => terms.get(keyOf(short)) ?? [];

/** Upper and lower case, full stops and spaces alike. */
export const keyOf = (short: string): string => short.toUpperCase().replace(/[.\s]/g, '');

const termFrom = ([short, long, domain, checked, details = {}]: TermRow): Term => ({
  short,
  long,
  domain,
  isChecked: checked === 1,
  years: { from: details.from ?? null, until: details.until ?? null },
  nation: details.nation ?? null,
  beside: details.beside?.split(' ') ?? [],
  note: details.note ?? null,
});
