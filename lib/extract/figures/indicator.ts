/** The words of a sentence that say what its number measures. */
import { DOWN, MOVES, UP } from './change-words';
import { type Clause, clauseAfter, clauseAround, widerThan } from './clauses';
import { says, wordsOf } from './naming-words';
import type { NumberInText } from './numbers';
import { subjectOfClause } from './subjects';

/** What a number measures, as far as the words beside it say. */
export type Naming = {
  readonly words: string;
  /** What the clauses before speak of, for words that say nothing ("reported", "a target of"); may be empty. */
  readonly wider: string;
};

/** Most words a member would read as the name of a measure. */
const MOST_WORDS = 16;
/** And with what follows the number. */
const LONGEST_WITH_TAIL = MOST_WORDS + 4;
/** Longer words before a single one are a sentence of their own. */
const MOST_ADDED = 6;
/** "stood at", "was", "of": the measure stands to the left. */
const LEFT_LEANING =
  /\b(?:was|were|is|are|be|been|at|to|of|by|totall?ing|total|reached|reach|stands|stood|being|averag(?:e|ed|ing)|numbering|as|cost|costs|=)(?: (?:only|just|approximately|about|around|over|under|nearly|almost|up|more than|less than|up to))? ?[:=]? ?$|[:=–-] ?$|\($/i;
/** "visits had slipped from 81% on time": so does what moved. */
const WENT_FROM = new RegExp(`\\b(?:${MOVES}|${UP}|${DOWN}) from ?$`, 'i');
/** "access to 15 units", "a population of 5 children": a count of what follows, unless it is a level that was reached. */
const OF_WHAT_FOLLOWS = /\b(?:to|of|by|with|as)(?: (?:only|just|about|around|over|nearly|almost|up to))? $/i;
const LEVEL =
  /\b(?:rose|risen|rise|fell|fallen|fall|increas\w+|decreas\w+|reduc\w+|dropped|drop|number|numbers|total|up|down|average|rate|range|low|high|maximum|minimum|figure)\b[^.;]*$/i;
/** "there was one child who": what there was follows. */
const EXISTS = /\bthere (?:is|are|was|were|will be|would be|(?:has|have|had) been)\b[^,;]*$/i;
/** "… at 86% in time", "an increase of £3m in the base budget": what follows belongs to the measure. */
const TELLING_TAIL =
  /^ ?(?:in|for|on|towards?|of|per|within|to|will be|from (?:the|our|its)|excluding|including) /;
/** "the report shows an overall increase of": with more to come, the last noun alone is what is measured. */
const LAST_NOUN = /^.*\b(?:an?|the|our|its|and) (?=(?:[a-z-]+ ){1,4}of(?: up to)? ?$)/i;
/** "Of 120 complaints, 87% were answered": what was answered stands before. */
const OF_ALL = /\b(?:out )?of (?:the |all |these |those )*(?:\d[\d,.]* )?(?<all>[a-z][^,;:.()]{2,60}), ?$/i;
const SAID_OF_THEM = /^ (?:were|was|are|is|had|have|has|will|would)\b/i;
/** "a petition, with 60 signatures": an aside, and no object. */
const WITH = /, with $/i;

/**
 * "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers".
 * `sentence` is without asides; `later` is where its other numbers begin.
 */
export function indicatorOf(sentence: string, number: NumberInText, later: readonly number[]): Naming {
  const clause = clauseAround(sentence, number, later);
  const { before, left, following } = clause;
  const isCount = number.unit === 'count';
  const all = OF_ALL.exec(left)?.groups?.all;
  if (all !== undefined && SAID_OF_THEM.test(clause.after)) return named(saidOfAll(all, clause), clause);
  if (isCount && isOfWhatFollows(clause)) return named(leading(before, following), clause);
  if (leansLeft(clause)) {
    const measured = measuredBefore(clause);
    if (measured.length > 0) return named(measured, clause);
    const mayGoOn = !clause.isInBracket && (!isCount || following.length === 0);
    const wider = mayGoOn ? widerWords(clause) : '';
    if (wider !== '') return { words: '', wider };
  }
  if (following.length === 0) return named(subjectBefore(clause), clause);
  return named(following.length === 1 ? aroundOne(clause) : following.slice(0, MOST_WORDS), clause);
}

function named(words: readonly string[], clause: Clause): Naming {
  const name = words.join(' ');
  return { words: name, wider: says(name) ? '' : widerWords(clause) };
}

const widerWords = (clause: Clause): string => wordsOf(widerThan(clause)).slice(-MOST_WORDS).join(' ');

/** "complaints were answered". */
const saidOfAll = (all: string, { after }: Clause): readonly string[] =>
  [...wordsOf(all), ...wordsOf(after, 'end')].slice(0, LONGEST_WITH_TAIL);

const isOfWhatFollows = ({ left, before, after, following }: Clause): boolean =>
  following.length > 0 &&
  OF_WHAT_FOLLOWS.test(left) &&
  !WITH.test(left) &&
  !LEVEL.test(before) &&
  !SAID_OF_THEM.test(after);

const leansLeft = ({ left, before, isOfThose }: Clause): boolean =>
  (LEFT_LEANING.test(left) || WENT_FROM.test(left)) && !EXISTS.test(before) && !isOfThose;

const subjectBefore = ({ before }: Clause): readonly string[] =>
  wordsOf(subjectOfClause(before)).slice(0, MOST_WORDS);

/** The subject of the clause, with what follows the number and belongs to it; none where it has no subject. */
function measuredBefore(clause: Clause): readonly string[] {
  const subject = subjectBefore(clause);
  const tail = subject.length > 0 && TELLING_TAIL.test(clause.after) ? wordsOf(clause.after, 'end') : [];
  if (tail.length === 0) return subject;
  return [...wordsOf(clause.before.replace(LAST_NOUN, '')), ...tail].slice(0, LONGEST_WITH_TAIL);
}

/** One word tells little: "a petition, with 60 signatures", "recruited 20 staff". */
function aroundOne(clause: Clause): readonly string[] {
  const wider = WITH.test(clause.left) ? widerWords(clause) : '';
  return wider === '' ? lengthened(clause) : [wider, 'with', ...clause.following];
}

/** "Letters were sent out to 82 residents": what is counted, after the few words that say of what. */
function leading(before: string, following: readonly string[]): readonly string[] {
  const words = wordsOf(before, 'start');
  const isShort = words.length > 0 && words.length <= MOST_ADDED && !words.some((word) => /\d/.test(word));
  return (isShort ? [...words, ...following] : following).slice(0, MOST_WORDS);
}

/** "recruited 20 staff", "for 13 children, we are pursuing adoption". */
function lengthened({ before, after, rest, following }: Clause): readonly string[] {
  const whole = leading(before, wordsOf(after.replace(/^ of\b/, ''), 'end'));
  if (whole.length > following.length && wordsOf(before).length > 0) return whole;
  const next = rest.startsWith(', ') ? wordsOf(clauseAfter(rest.slice(2))) : [];
  return [...following, ...next].slice(0, MOST_WORDS);
}
