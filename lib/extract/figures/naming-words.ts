/** Of a clause the words that may name what is measured, without edges that say nothing. */
import { MOVES } from './change-words';
import { uninterrupted } from './commas';

/** Edges that say nothing: "of the", "these". */
const EDGE_WORDS =
  /^(?:(?:the|a|an|of|in|for|to|at|by|on|as|and|or|with|were|was|is|are|be|have|has|had|been|being|will|would|may|can|could|there|this|these|those|that|who|where|when|it|we|currently|so far|further|additional|only|just|over|under|approximately|about|around|some|all|our|its|their|during|each|up) )+/i;
/** "Members noted an", "the Committee was informed of a": who said so is not what is measured. */
const SAID_SO =
  /^(?:(?:the )?(?:members|committee|panel|board|cabinet|officers|report) )?(?:noted|noting|discussed|discussing|(?:was|were) (?:informed|told|advised) of|heard of|highlighted|represented|represents|resulting in) (?:that )?(?=[a-z])/i;
/** "Head of Housing reported that": a speaker. */
const SPEAKER =
  /^(?:[Tt]he )?(?:[A-Z][\w&'-]*,? (?:(?:of|and|for|the) )?){1,8}(?:noted|reported|advised|confirmed|stated|explained|said)(?: that)? (?=[a-z])/;
const TAIL_WORD = new RegExp(
  `^(?:the|a|an|of|in|for|to|at|by|on|per|and|or|were|was|is|are|be|has|have|had|been|being|will|would|stood|stands|total|only|just|over|under|approximately|about|around|from|with|rose|risen|fell|fallen|grew|grown|increased|decreased|increasing|decreasing|reduced|recorded|as|totalling|dropped|up|reported|low|high|than|end|during|reach|reached|numbering|another|amounted|last|past|previous|next|this|there|currently|now|still|accounts?|accounted|${MOVES})$`,
  'i',
);
/** "over the last 12 months" says when. */
const TIME_TAIL =
  / (?:(?:over|during) the (?:last|past|previous|next) (?:[\w-]+ )?(?:days|weeks|months?|years?|quarters?)|in the (?:month|quarter|year|period))$/i;
/** Words that do not say what is measured. */
export const SAYS_NOTHING =
  /^(?:(?:the|an?|this|that|it|they|there|then|and|gives?|giving|overall|figure|year|to|date|total|average|performance|position|target|current|currently|data|is|was|of|at|on|in|not|below|above|exceeding|improvement|increase|decrease|further|drop|aspirational|number|compliance|reporting|reported|recorded|has|have|been|seen|range|rate|low|high|now|be|being|figures|saw|from|up|down|would|reduces?|exceeds?|exceeded|hours|minutes|seconds|days|weeks|months|quarter|year's|area|where|latest|former|previous|last|national|local|statutory|both|set|ahead|equivalent|outturn|also|slightly|significantly|rise|fall|higher|lower|than|compared|same|remains|stood|stands|reached|dropped|rose|fell|risen|fallen|increased|decreased|reduced|totalling|totalled|numbering|averaging|consistently|good|which|would|will|received|submitted|dated|accounts|accounted|represents|equates)(?: |$))+$/i;
/** "(IBCF)": a short form between a measure and its number. */
const SHORT_FORM = /\([A-Za-z&]{2,8}\)/g;
/** "in    ": what led to a period that was blanked out. */
const LED_TO_PERIOD =
  /\b(?:(?:as|up) (?:at|of|to)|(?:in|for|over) the (?:year|twelve months|12 months|quarter|period)(?: (?:to|ending|ended))|in|during|by|on|at|for|since|of|from|to|until)(?: (?:the|end of|the end of))? {2,}/gi;

/** None for a clause of nothing else; `at`: which ends are cut. */
export function wordsOf(clause: string, at: 'both' | 'start' | 'end' = 'both'): string[] {
  let text = clause.replace(/[\s()"*]+/g, ' ').replace(/^[\s,.;:=–-]+|(?<![\s,.;:=–-])[\s,.;:=–-]+$/g, '');
  if (at !== 'start' && text.includes(' the ')) text = text.replace(TIME_TAIL, '');
  if (at !== 'end') text = text.replace(SAID_SO, '').replace(SPEAKER, '').replace(EDGE_WORDS, '');
  if (at !== 'start') text = withoutTail(text);
  const saysNothing = EDGE_WORDS.test(`${text} `) && (at !== 'end' || !text.includes(' '));
  return !/[a-z]/i.test(text) || saysNothing ? [] : text.split(' ');
}

/** One word after the other, from the end. */
function withoutTail(text: string): string {
  let end = text.length;
  for (;;) {
    const space = text.lastIndexOf(' ', end - 1);
    if (space < 0 || !TAIL_WORD.test(text.slice(space + 1, end))) return text.slice(0, end);
    end = space;
  }
}

/** False for no words, and for words that do not say what is measured. */
export const says = (words: string): boolean => words !== '' && !SAYS_NOTHING.test(words);

/** A sentence that has spaces where periods stood: now also where short forms do, and what led to a period. */
export const withoutAsides = (sentence: string): string =>
  uninterrupted(sentence)
    .replace(LED_TO_PERIOD, (led) => ' '.repeat(led.length))
    .replace(SHORT_FORM, (form) => ' '.repeat(form.length));
