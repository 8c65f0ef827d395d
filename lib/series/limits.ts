/** How long, how many, how old: what a measure counts up to. */

/** "within 20 working days", "under 5 weeks", "at least 3 times". */
const LIMIT =
  /\b(?:within|under|over|more than|less than|fewer than|at least|up to) (?:\d+|two|three|five|ten|fifteen|twenty) (?:working |school |calendar )?(?:minute|hour|day|week|month|year)s?\b/gi;

/** The one limit that the words name; `null` where they name none or several. */
export function limitIn(words: string): string | null {
  const [limit, ...others] = new Set(words.match(LIMIT)?.map((named) => named.toLowerCase()));
  return limit !== undefined && others.length === 0 ? limit : null;
}
