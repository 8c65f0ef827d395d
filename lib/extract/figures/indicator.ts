/** The words of a sentence that say what its number measures. */

/** Most words a member would read as the name of a measure. */
const MOST_WORDS = 16;
/** Words that do not say what is measured. */
export const SAYS_NOTHING =
  /^(?:(?:the|an?|this|that|it|gives?|giving|overall|figure|year|to|date|total|average|performance|position|target|current|data|is|was|of|at|on|not|below|above|exceeding|improvement|increase|decrease|further|drop|aspirational|number|compliance|reporting|has|have|seen|range|rate|low|high|now|being|days|weeks|months|area|remains|consistently|good|which)(?: |$))+$/i;
/** How far to each side of the number its clause is looked for. */
const REACH = 200;
/** Where a clause begins. A comma inside digits is none. */
const BREAKS =
  /[;:(]|, |\. | – | - |\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|and is|and are|and was|and were)\b/gi;
const CLAUSE_END =
  /[;:)(]|, |\.(?=\s|$)| – | - |\b(?:but|however|which|compared|against|while|whilst|from \d)|\b(?:and|or) £?\d| (?=£?\d)/i;
/** "stood at", "was", "of": the measure stands to the left. */
const LEFT_LEANING =
  /\b(?:was|were|is|are|be|been|at|to|of|by|totall?ing|total|reached|reach|stands|stood|being|averag(?:e|ed|ing)|numbering|as|cost|costs|=)(?: (?:only|just|approximately|about|around|over|under|nearly|almost|up|more than|less than|up to))? ?[:=]? ?$|[:=–-] ?$|\($/i;
/** "of the", "these": what comes first says nothing. */
const EDGE_WORDS =
  /^(?:the|a|an|of|in|for|to|at|by|on|and|or|were|was|is|are|have|has|had|been|being|there|this|these|those|that|it|we|currently|so far|further|additional|only|just|over|under|approximately|about|around|some|all|our|its|during|each|up) /i;
const TAIL_WORDS =
  / (?:the|a|an|of|in|for|to|at|by|on|and|or|were|was|is|are|be|has|have|had|been|being|stood|stands|total|only|just|over|under|approximately|about|around|from|with|rose|fell|increased|decreased|increasing|decreasing|reduced|recorded|as|totalling|dropped|up|reported|will|would|may|can|could|low|high|than|end|during|reach|reached|numbering|this|is of)$/i;

/** "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers". */
export function indicatorOf(sentence: string, start: number, end: number): string {
  const left = sentence.slice(Math.max(0, start - REACH), start);
  const right = sentence.slice(end, end + REACH).replace(/^ ?\([^()]{1,40}\)|^[-–]£?\d[\d,.]*%?/, '');
  const before = clauseBefore(left);
  const after = clauseAfter(right);
  const leansLeft = LEFT_LEANING.test(left) && /[a-z]{3}/i.test(before);
  if (leansLeft) {
    const subject = wordsOf(before);
    const predicate = wordsOf(after, false);
    const tail = TELLING_TAIL.test(after) ? predicate : [];
    if (subject.length > 0) return [...subject.slice(-MOST_WORDS), ...tail].slice(0, MOST_WORDS).join(' ');
  }
  const words = wordsOf(after);
  if (words.length >= 2 && !leansLeft) return words.slice(0, MOST_WORDS).join(' ');
  const [first, second] = leansLeft ? [before, after] : [after, before];
  return wordsOf(`${second === before ? before : first} ${second === before ? first : second}`)
    .slice(-MOST_WORDS)
    .join(' ');
}

/** "… at 86% in time", "an increase of £3m in the base budget": what follows belongs to the measure. */
const TELLING_TAIL = /^ ?(?:in|for|on|towards?|of|per|within|to) /;

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
  return text === '' || EDGE_WORDS.test(`${text} `) ? [] : text.split(' ').slice(0, MOST_WORDS);
}
