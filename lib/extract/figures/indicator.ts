/** The words of a sentence that say what its number measures. */
import type { NumberInText } from './numbers';

/** Most words a member would read as the name of a measure. */
const MOST_WORDS = 16;
/** Longer words before a single one are a sentence of their own. */
const MOST_ADDED = 6;
/** How far to each side of the number its clause is looked for. */
const REACH = 200;
/** Where a clause begins. A comma inside digits is none. */
const BREAKS =
  /[;:()]|, |\. | – | - |\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|and (?:is|are|was|were|an?|further|another))\b/gi;
/** Where it ends: also before the next number, but not before an age. */
const CLAUSE_END =
  /[;:)(]|, |\.(?=\s|$)| – | - |\b(?:but|however|which|compared|against|while|whilst|from \d)|\b(?:and|or) £?\d|, £?\d| (?=£?\d[\d,.]*(?![\d,.]|[-–]\d| ?years?\b))/i;
/** "stood at", "was", "of": the measure stands to the left. */
const LEFT_LEANING =
  /\b(?:was|were|is|are|be|been|at|to|of|by|totall?ing|total|reached|reach|stands|stood|being|averag(?:e|ed|ing)|numbering|as|cost|costs|=)(?: (?:only|just|approximately|about|around|over|under|nearly|almost|up|more than|less than|up to))? ?[:=]? ?$|[:=–-] ?$|\($/i;
/** "access to 15 units", "a population of 5 children": a count of what follows, unless it is a level that was reached. */
const OF_WHAT_FOLLOWS = /\b(?:to|of|by|with|as)(?: (?:only|just|about|around|over|nearly|almost|up to))? $/i;
const LEVEL =
  /\b(?:rose|risen|rise|fell|fallen|fall|increas\w+|decreas\w+|reduc\w+|dropped|drop|number|numbers|total|up|down|average|rate|range|low|high|maximum|minimum|figure)\b[^.;]*$/i;
/** Edges that say nothing: "of the", "these". */
const EDGE_WORDS =
  /^(?:the|a|an|of|in|for|to|at|by|on|as|and|or|were|was|is|are|have|has|had|been|being|will|would|may|can|could|there|this|these|those|that|it|we|currently|so far|further|additional|only|just|over|under|approximately|about|around|some|all|our|its|during|each|up) /i;
const TAIL_WORDS =
  / (?:the|a|an|of|in|for|to|at|by|on|per|and|or|were|was|is|are|be|has|have|had|been|being|will|would|stood|stands|total|only|just|over|under|approximately|about|around|from|with|rose|fell|increased|decreased|increasing|decreasing|reduced|recorded|as|totalling|dropped|up|reported|low|high|than|end|during|reach|reached|numbering|this|is of)$/i;
/** Words that do not say what is measured. */
export const SAYS_NOTHING =
  /^(?:(?:the|an?|this|that|it|gives?|giving|overall|figure|year|to|date|total|average|performance|position|target|current|data|is|was|of|at|on|not|below|above|exceeding|improvement|increase|decrease|further|drop|aspirational|number|compliance|reporting|has|have|seen|range|rate|low|high|now|being|days|weeks|months|area|remains|consistently|good|which|would|will)(?: |$))+$/i;
/** "… at 86% in time", "an increase of £3m in the base budget": what follows belongs to the measure. */
const TELLING_TAIL = /^ ?(?:in|for|on|towards?|of|per|within|to|will be) /;
/** "(IBCF)": a short form between a measure and its number. */
const SHORT_FORM = /\([A-Za-z&]{2,8}\)/g;
/** "60 of the 74 conferences" counts conferences. */
const OUT_OF = /^ (?:out )?of (?:the |these |those |all )?\d[\d,]* (?=[a-z(])/i;
/** "24 (16%) had", "140-150": what stands between a number and its words. */
const BETWEEN = /^ ?\([^()]{1,40}\)|^[-–]£?\d[\d,.]*%?/;

/** "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers". */
export function indicatorOf(sentence: string, { start, end, unit }: NumberInText): string {
  const left = spaced(sentence.slice(Math.max(0, start - REACH), start));
  const right = spaced(
    sentence
      .slice(end, end + REACH)
      .replace(BETWEEN, '')
      .replace(OUT_OF, ' '),
  );
  const after = clauseAfter(right);
  const following = wordsOf(after);
  const opens = /\( ?$/.test(left) && following.length > 0;
  const before = opens ? '' : clauseBefore(left);
  const counts =
    unit === 'count' && OF_WHAT_FOLLOWS.test(left) && !LEVEL.test(before) && following.length > 1;
  const leansLeft = !counts && LEFT_LEANING.test(left) && /[a-z]{3}/i.test(before);
  const subject = wordsOf(before).slice(-MOST_WORDS);
  if (!leansLeft && following.length > 1) return following.slice(0, MOST_WORDS).join(' ');
  if (!leansLeft && following.length === 1) return lengthened(subject, following, right.slice(after.length));
  if (subject.length === 0) return following.slice(0, MOST_WORDS).join(' ');
  const tail = TELLING_TAIL.test(after) ? wordsOf(after, false) : [];
  return [...subject, ...tail].slice(0, MOST_WORDS + 4).join(' ');
}

/** One word tells little: "recruited 20 staff", "for 13 children, we are pursuing adoption". */
function lengthened(before: readonly string[], words: readonly string[], rest: string): string {
  if (before.length > 0 && before.length <= MOST_ADDED && !before.some((word) => /\d/.test(word)))
    return [...before, ...words].join(' ');
  const next = /^, /.test(rest) ? wordsOf(clauseAfter(rest.slice(2))) : [];
  return [...words, ...next].slice(0, MOST_WORDS).join(' ');
}

/** Short forms blanked out. */
const spaced = (text: string): string => text.replace(SHORT_FORM, (form) => ' '.repeat(form.length));

function clauseBefore(text: string): string {
  const trimmed = text.trimEnd().replace(/[(:=–-]+$/, ' ');
  let from = 0;
  for (const stop of trimmed.matchAll(BREAKS)) from = stop.index + stop[0].length;
  return trimmed.slice(from);
}

function clauseAfter(text: string): string {
  const stop = CLAUSE_END.exec(text);
  return stop && stop.index > 0 ? text.slice(0, stop.index) : stop ? '' : text;
}

function wordsOf(clause: string, trim = true): string[] {
  let text = clause
    .replace(/[()"*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:=–-]+|[\s,.;:=–-]+$/g, '');
  while (trim && EDGE_WORDS.test(text)) text = text.replace(EDGE_WORDS, '');
  while (TAIL_WORDS.test(text)) text = text.replace(TAIL_WORDS, '');
  const saysNothing = EDGE_WORDS.test(`${text} `) && (trim || !text.includes(' '));
  return text === '' || saysNothing ? [] : text.split(' ');
}
