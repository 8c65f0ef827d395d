/** Whether a number of running text without a unit counts anything: it needs something to count, or words that state it. */
import { BETWEEN } from './clauses';
import type { NumberInText } from './numbers';

/** "12 open cases", but not "12 - see below". */
const COUNTS_SOMETHING = /^(?! ?(?:[–-] |\/))(?: [a-z0-9,.'-]+){0,2} [A-Za-z]{3,}/i;
/** "there were 12", "(target 90", "compared with 37", "up to about 40". */
const STATED_BEFORE =
  /\b(?:was|were|is|are|be|been|as high as|as low as|compared with|than|at|to|of|by|total|totall?ing|from|being|numbering|totalled|reached|reaching|averaged|and)(?: (?:only|just|approximately|about|around|over|under|nearly)){0,2} ?:? ?$|\(target $/i;
/** "Referrals: 12", "(n=12", "numbers @ 140". */
const LABELLED = /[:=@] ?$/;
/** "The total number of late visits 12." */
const TOTAL_BEFORE = /\b(?:total|number)\b[^.;:\d]{0,60}$/i;
const ENDS = /^[.;]?$/;
/** "England (70)", "than a year before (2,888)": a bare number in brackets. */
const ASIDE_BEFORE =
  /\b(?:England|Wales|neighbours|average|before|last year|previous(?:ly)?|earlier|target|national(?:ly)?|authorities) \($/i;
/** "82% (3,045) were open": so many. */
const OF_SHARE = /\d ?(?:%|per ?cent) \($/i;
/** "numbers @ 140-150", "a range of 17-20": the figures of a range, not "the 0-25 service". */
const RANGE_BEFORE =
  /(?:@|[:=(]|\b(?:of|at|between|from|to|was|were|is|are|be|around|about|average)) ?(?:£?[\d,.]+%?[-–])?$/i;

/** True for all that has a unit. */
export function isStated(sentence: string, { start, end, unit }: NumberInText): boolean {
  if (unit !== 'count') return true;
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (before.endsWith('('))
    return ASIDE_BEFORE.test(before) || OF_SHARE.test(before) || sentence[end] !== ')';
  const isInRange = /^[-–]\d/.test(sentence.slice(end, end + 2)) || /\d[-–]$/.test(before);
  if (isInRange) return RANGE_BEFORE.test(before);
  const after = sentence.slice(end, end + 60).replace(BETWEEN, '');
  const isTotal = ENDS.test(after) && TOTAL_BEFORE.test(before);
  return COUNTS_SOMETHING.test(after) || isTotal || STATED_BEFORE.test(before) || LABELLED.test(before);
}
