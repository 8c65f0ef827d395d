/** The words of a sentence that say what its number measures. */

/** Most words a member would read as the name of a measure. */
const MOST_WORDS = 14;
/** Where a clause begins or ends. A comma inside digits is none. */
const CLAUSE_START =
  /(?:[;:(]|, |\. | – | - |\b(?:and|but|however|which|that|with|while|whilst|compared to|against)\b)(?!.*(?:[;:(]|, |\. | – | - |\b(?:and|but|however|which|that|with|while|whilst|compared to|against)\b))/i;
const CLAUSE_END = /[;:)(]|, |\.(?=\s|$)| – |\b(?:but|however|which|compared|against|while|whilst)\b/i;
/** "stood at", "was", "of": the measure stands to the left. */
const LEFT_LEANING =
  /\b(?:was|were|is|are|be|been|at|to|of|by|totall?ing|total|reached|stands|stood|being|=)(?: (?:only|just|approximately|about|around|over|under|nearly|almost|up|more than|less than))? ?[:=]? ?$|[:=–-] ?$|\($/i;
const EDGE_WORDS =
  /^(?:the|a|an|of|in|for|to|at|by|and|were|was|is|are|have|has|had|been|being|there|this|these|those|that|currently|so far|further|additional|only|just|over|under|approximately|about|around|some|all) /i;
const TAIL_WORDS =
  / (?:the|a|an|of|in|for|to|at|by|and|or|were|was|is|are|be|has|have|had|been|being|stood|stands|total|only|just|over|approximately|about|around|from|with|rose|fell|increased|decreased|reduced)$/i;

/** "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers". */
export function indicatorOf(sentence: string, start: number, end: number): string {
  const before = clauseBefore(sentence.slice(0, start));
  const after = clauseAfter(sentence.slice(end));
  const leansLeft = LEFT_LEANING.test(sentence.slice(0, start)) && /[a-z]{3}/i.test(before);
  const [first, second] = leansLeft ? [before, after] : [after, before];
  const words = wordsOf(first);
  if (words.length >= 2) return withTail(words, leansLeft ? after : '');
  return (
    wordsOf(`${leansLeft ? first : second} ${leansLeft ? second : first}`)
      .slice(0, MOST_WORDS)
      .join(' ') || wordsOf(sentence).slice(0, MOST_WORDS).join(' ')
  );
}

/** A short subject takes the phrase behind the number with it: "increase … in council tax". */
function withTail(words: readonly string[], tail: string): string {
  const room = MOST_WORDS - words.length;
  const phrase = /^ ?(?:in|for|on|towards|of|per) /.test(tail) ? wordsOf(tail, false) : [];
  return [...words.slice(-MOST_WORDS), ...phrase.slice(0, Math.max(0, room))].join(' ');
}

const clauseBefore = (text: string): string => {
  const near = text.slice(-220);
  const stop = CLAUSE_START.exec(near.trimEnd().replace(/[(:=–-]+$/, ' '));
  return stop ? near.slice(stop.index + stop[0].length) : near;
};

const clauseAfter = (text: string): string => {
  const near = text.slice(0, 220);
  const stop = CLAUSE_END.exec(near);
  return stop && stop.index > 0 ? near.slice(0, stop.index) : stop ? '' : near;
};

function wordsOf(clause: string, trim = true): string[] {
  let text = clause
    .replace(/[()"*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:=–-]+|[\s,.;:=–-]+$/g, '');
  while (trim && EDGE_WORDS.test(text)) text = text.replace(EDGE_WORDS, '');
  while (TAIL_WORDS.test(text)) text = text.replace(TAIL_WORDS, '');
  return text === '' ? [] : text.split(' ').slice(0, MOST_WORDS);
}
