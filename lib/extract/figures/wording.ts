/** What the words around a number say it is: its role, whose it is, which way it went. */
import type { Figure } from '../findings';
import { findComparator } from '../lexicon/comparators';

/** "80% for England", "53 per 10,000 nationally": the words right behind the number. */
const BELONGS_TO = /^(?: per 10{1,2},?000)? \(?(?:(?:for|in|across|among) )?(?:the )?[^.,;()]{2,40}/i;

type Said = Pick<Figure, 'role' | 'who' | 'direction'>;

const TARGET_BEFORE = /\b(?:targets?|aim|threshold|benchmark|goal|standard)\b[^.;,%]{0,40}$/i;
const TARGET_AFTER = /^ ?\(?(?:target|as (?:a|the) target)\b/i;
/** "forecast to be", "projected", "is expected to reach", "will generate". */
const FORECAST =
  /\b(?:forecast|project(?:ed|ion)|predicted|expected|estimated|anticipated|assum(?:es?|ed|ing)|will (?:be|generate|rise|fall|reach|cost|require)|would be)\b[^.;]{0,60}$/i;
const BUDGET = /\b(?:budget(?:ed|s)?|grants?|funding|fund|allocat(?:ed|ion)|capital|precept|investment)\b/i;
const COMPARED =
  /\b(?:compared (?:to|with)|against|below|above|better than|worse than|higher than|lower than|in accordance with)\b[^.;]{0,60}$/i;

/** "an increase of", "rose by", "up", "has fallen to". */
const UP_BEFORE =
  /\b(?:increas(?:e[ds]?|ing)|rise[ns]?|rose|risen|grew|grown|growth|up)\b(?: (?!from)[a-z]+){0,5} ?$/i;
const DOWN_BEFORE =
  /\b(?:decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tions?)|f[ae]ll(?:en|s)?|dropped|drop|down|declined?)\b(?: (?!from)[a-z]+){0,5} ?$/i;
const SAME_BEFORE =
  /\b(?:unchanged|remain(?:s|ed)?(?: stable| static| the same)?|stayed)\b(?: [a-z]+){0,2} ?$/i;
/** "4% increase", "a 19% reduction". */
const UP_AFTER = /^(?: [a-z]+){0,2} (?:increase|rise|growth)\b/i;
const DOWN_AFTER = /^(?: [a-z]+){0,2} (?:decrease|reduction|fall|drop)\b/i;
/** "increase of", "fell by": the amount of the change, where "rose to" gives the new level. */
const AMOUNT_BEFORE =
  /\b(?:(?:increas|decreas|reduc|f[ae]ll|rose|rise|risen|grew|grown|drop|declin|up|down)[a-z]*(?: [a-z]+){0,4} (?:of|by)|up|down) ?$/i;

/** Reads the words of one clause before and after a number. */
export function wordingOf(before: string, after: string): Said {
  const isUp = UP_BEFORE.test(before) || UP_AFTER.test(after);
  const isDown = DOWN_BEFORE.test(before) || DOWN_AFTER.test(after);
  const direction = isUp === isDown ? (SAME_BEFORE.test(before) ? 'same' : null) : isUp ? 'up' : 'down';
  const isAmount = AMOUNT_BEFORE.test(before) || UP_AFTER.test(after) || DOWN_AFTER.test(after);
  const comparator = findComparator(before.slice(-90)) ?? findComparator(BELONGS_TO.exec(after)?.[0] ?? '');

  if (TARGET_BEFORE.test(before) || TARGET_AFTER.test(after))
    return { role: 'target', who: null, direction: null };
  if (isAmount) return { role: 'change', who: null, direction };
  if (
    comparator &&
    (COMPARED.test(before) || /\b(?:average|is|was|were|at|of|rate)\b/i.test(before.slice(-40)))
  ) {
    return { role: 'comparator', who: comparator.who, direction: null };
  }
  if (FORECAST.test(before)) return { role: 'forecast', who: null, direction };
  if (BUDGET.test(before.slice(-60)) || BUDGET.test(after.slice(0, 40)))
    return { role: 'budget', who: null, direction };
  return { role: 'actual', who: null, direction };
}
