/** Whose figure a number is, where the words beside it name somebody whom the council is compared with. */
import { comparatorInLabel, findComparator } from '../lexicon/comparators';

const LONGEST_SENTENCE = 400;
/** How far before its figure a comparator is named. */
const NAME_REACH = 90;
/** "86% for England", "41 per 10,000 (statistical neighbours)". */
const NAME_BEHIND =
  /^(?: per 10{1,2},?000)?(?: \(| (?:for|in|across|among) (?:the )?| )(?<name>[^.,;()\d]{2,40})/i;
/** "National (2025/26) care leavers in touch 86%": a sentence that begins with whom it is of. */
const OPENING =
  /^(?<who>National|Regional|England|Wales|Scotland|London)(?: average| figure)? \([^()]{4,24}\)/i;
/** "compared with the", "is below", "(": with such words a clause compares. */
const COMPARED =
  /\b(?:compared (?:to|with)|against|below|above|better than|worse than|higher than|lower than|in accordance with|average|is|was|were|at|of|rate|figure|in|\()(?: (?:the|an?|our|its))?\b|\($/i;
/** "authorities like Westmarch average 86%". */
const ALIKE = /\b(?:[Aa]uthorities|[Cc]ouncils) like \p{Lu}\w+/u;
/** "would have been 215", "might be expected": what it would be at somebody else's rate. */
const IF_LIKE_THEM = /\b(?:would|might|if)\b/i;

/** `clause`: up to the number. `null` where nobody else is named. */
export function comparatorOf(clause: string, after: string, sentence: string): string | null {
  const named = nameAtStart(NAME_BEHIND.exec(after)?.groups?.name ?? '');
  if (named !== null) return named;
  const opening = OPENING.exec(sentence)?.groups?.who;
  if (opening !== undefined && !/\d/.test(clause)) return opening;
  const near = clause
    .slice(-NAME_REACH)
    .replace(/^.*\d/s, '')
    .replace(/\([^()]*\)/g, ' ');
  const ahead = findComparator(near) ?? labelOf(clause);
  if (ahead && COMPARED.test(clause.slice(-NAME_REACH - 40))) return ahead.who;
  const alike = ALIKE.exec(clause.slice(-60));
  if (alike) return alike[0];
  const isSupposed = IF_LIKE_THEM.test(`${clause.slice(-60)}|${after.slice(0, 20)}`);
  return isSupposed ? (findComparator(sentence.slice(0, LONGEST_SENTENCE))?.who ?? null) : null;
}

function nameAtStart(words: string): string | null {
  const found = findComparator(words);
  return found && found.start <= 4 ? found.who : null;
}

/** "SN: 52%": the label right before a number. */
function labelOf(clause: string) {
  if (!/[:=(] ?$/.test(clause)) return null;
  const label = /(?<label>[A-Za-z' ]{2,30})[:=(] ?$/.exec(clause.slice(-40));
  return label ? comparatorInLabel(label.groups?.label ?? '') : null;
}
