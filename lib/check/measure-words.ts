/** The words that say what is measured, so that two names of one measure are seen to be one. */
import type { Finding } from '@/lib/extract/findings';

/** Words that any measure may have, and that tell none from another. */
const SAID_OF_ANY = new Set(
  `a actual an and are as at average be been by carried comparison complete completed cumulative current currently date decrease
  during end fall figure figures for from had has have hold held in increase is last latest month monthly months number numbers of on
  out overall per percent
  percentage performance period previous proportion quarter quarterly rate recorded reduction reported rise same share since stood sum
  target that the their there these this time timely timescale timescales to total updated was were which will with within year years ytd`.split(
    /\s+/,
  ),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
/** "A5", "q2", "2026": a reference, a quarter, a year. */
const REFERENCE_OR_YEAR = /^(?:[a-z]\d{1,2}|(?:19|20)\d\d)$/;

/** Reads words for one paper: its short forms count as what it says they mean. */
export function measureReader(findings: readonly Finding[]): (words: string) => ReadonlySet<string> {
  const meanings = new Map<string, readonly string[]>();
  for (const finding of findings) {
    if (finding.kind === 'short-form' && finding.long !== null) {
      meanings.set(finding.short.toLowerCase(), tokensOf(finding.long));
    }
  }
  return (words) => {
    const meant = tokensOf(words.replace(REFERENCE, '')).flatMap(
      (token) => meanings.get(token) ?? meanings.get(stem(token)) ?? [token],
    );
    return new Set(meant.filter(tellsApart).map(stem));
  };
}

/** A reference before a name, "HM04 Repairs on time"; a key stage is none. */
const REFERENCE = /^(?!KS\d)[A-Z]{2,4}\d{1,3}[a-z]?\b(?= [A-Za-z])/;

/** Words and numbers in small letters, without signs: "Re-referrals (12 months)" → re, referrals, 12, months. */
export const tokensOf = (words: string): readonly string[] => words.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const tellsApart = (token: string): boolean =>
  !SAID_OF_ANY.has(token) && !MONTHS.has(token) && !REFERENCE_OR_YEAR.test(token);

/** "visits" and "visit", "cases" and "case", "assessed" and "assess", "collection" and "collected" are one. */
export const stem = (token: string): string =>
  token.replace(/(?<=[a-z]{2}ct)ions?$|(?<=[a-z]{3})(?:es|ed|e|s)$/, '');
