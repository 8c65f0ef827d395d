/**
 * Words that make another measure of the same words: boys and girls, new and
 * repeat, gross and net. Collected from scorecards of English councils. A name
 * with one of them is never taken for a name without it.
 */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `not no non never without neither excluding except
  boy boys girl girls male males female females men women
  new existing repeat initial first second third review subsequent
  open opened closed started ended ceased entering leaving incoming outgoing admitted discharged
  gross net median maximum minimum highest lowest cumulative
  internal external inhouse agency permanent temporary
  primary secondary special nursery statutory informal
  adult adults planned high low higher lower
  reading writing maths english
  urban rural north south east west`.split(/\s+/),
);

/** "working days" and "calendar days" tell measures apart no more than how often each is printed. */
export const TIME_UNIT = /^(?:minute|hour|day|week|month|year)s?$/;

/** What stands before a number and says on which side of it: "over 20 weeks", "at least 3", "within 10 days". */
export const LIMITS: ReadonlyMap<string, '<' | '>'> = new Map([
  ['within', '<'],
  ['under', '<'],
  ['below', '<'],
  ['less', '<'],
  ['fewer', '<'],
  ['most', '<'],
  ['up', '<'],
  ['over', '>'],
  ['above', '>'],
  ['more', '>'],
  ['least', '>'],
  ['exceeding', '>'],
  ['longer', '>'],
  ['older', '>'],
  ['after', '>'],
]);

/** "non-statutory", "re-referrals": what a hyphen joins is one word. */
export const JOINED_PREFIX = /\b(re|non|un|pre|post|co|self|in)-(?=[a-z])/g;
/** With one of these before it a word is another, or its opposite: "unallocated", "rereferrals". */
export const OTHER_WORD = /^(?:re|un|non|dis|mis|in|im|pre|post)(?=[a-z]{4})/;
