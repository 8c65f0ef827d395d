/** The words of a sentence that say what its number measures. */
import { DOWN, MOVES, UP } from './change-words';
import { type Clause, clauseAfter, clauseAround, clauseBefore, type Others, widerThan } from './clauses';
import { says, wordsOf } from './naming-words';
import type { NumberInText } from './numbers';
import { complementOf, nounOfClause, subjectOfClause, type Topic, withoutWay } from './subjects';

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
  /\b(?:was|were|is|are|be|been|at|to|of|by|totall?ing|total|reached|reach|stands|stood|being|averag(?:e|ed|ing)|numbering|totalled|equalled|as|cost|costs|accounts? for|accounted for|represent(?:s|ed|ing)|ma(?:kes?|de|king) up|=)(?: (?:only|just|approximately|about|around|over|under|nearly|almost|up|more than|less than|up to))? ?[:=]? ?$|[:=–-] ?$|\($/i;
/** "visits had slipped from 81% on time": so does what moved. */
const WENT_FROM = new RegExp(`\\b(?:${MOVES}|${UP}|${DOWN}) from ?$`, 'i');
/** "access to 15 units", "a population of 5 children": a count of what follows, unless it is a level that was reached. */
const OF_WHAT_FOLLOWS = /\b(?:to|of|by|with|as)(?: (?:only|just|about|around|over|nearly|almost|up to))? $/i;
const LEVEL =
  /\b(?:rose|risen|rise|fell|fallen|fall|increas\w+|decreas\w+|reduc\w+|dropped|drop|recovered|returned|climbed|narrowed|widened|number|numbers|total|up|down|average|rate|range|low|high|maximum|minimum|figure)\b[^.;]*$/i;
/** "there were 11.6 vacancies, out of 83 posts". */
const OUT_OF_WHAT_FOLLOWS = /^ ?out of(?: (?:the|all|a total of))* ?$/i;
/** "there was one child who": what there was follows. */
const EXISTS = /\bthere (?:is|are|was|were|will be|would be|(?:has|have|had) been)\b[^,;]*$/i;
/** "… at 86% in time", "an increase of £3m in the base budget": what follows belongs to the measure. */
const TELLING_TAIL =
  /^ ?(?:in|for|on|towards?|of|per|within|to|will be|from (?:the|our|its)|excluding|including) /;
/** "the report shows an overall increase of": with more to come, the last noun alone is what is measured. */
const LAST_NOUN = /^.*\b(?:an?|the|our|its|and) (?=(?:[a-z-]+ ){1,4}of(?: up to)? ?$)/i;
/** "Of 120 complaints, 87% were answered": what was answered stands before. */
const OF_ALL =
  /\b(?:out )?of (?:the |all |these |those )*(?:\d[\d,.]* )?(?<all>[a-z][^,;:.()]{2,60})(?:, ?| (?:only|just) )$/i;
/** "58 of 60 were on time": all of what the number before is a part of. */
const OUT_OF_ALL = /(?<![\d,.])\d[\d,.]*(?: \([^()]{1,20}\))? (?:out )?of (?:(?:the|these|those|all) )*$/i;
const SAID_OF_THEM = /^ (?:were|was|are|is|had|have|has|will|would)\b/i;
/** "an average of 212 people": of how many it is said says nothing of what they are. */
const ONLY_LEVEL =
  /^\W*(?:(?:an?|the|its|our) )?(?:(?:combined|overall|grand|estimated) )?(?:average|total|maximum|minimum) of (?:\w+ )?$/i;
const HOW_MANY =
  /^(?:(?:year|to|date|overall|current|latest|combined|average|total|maximum|minimum|figure)(?: |$))+$/i;
const VERB_NEXT = /^ *(?:has|have|had|is|are|was|were|will|would|might|may|could|can|should)\b/i;
/** "repaired within 28 days in 81% of cases". */
const IN_SO_MANY = /\bin(?: (?:only|just|about|around|nearly|almost|over|under))? ?$/i;
const ANY_CASES = /^(?:cases|instances|occasions|times)$/i;
/** "the timeliness of visits, at 86%": of what stands right before. */
const APPOSED = /, at(?: (?:only|just|about|around|nearly|over|under))? ?$/i;
/** "At 68%, turnout was": of what comes next. */
const OPENING = /(?:^|\bthat,? |; )at(?: (?:only|just|about|around|nearly|over|under))? ?$/i;
/** "a petition, with 60 signatures": an aside, and no object. */
const WITH = /, with $/i;

/**
 * "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers".
 * `sentence` is without asides.
 */
export function indicatorOf(sentence: string, number: NumberInText, others: Others): Naming {
  const clause = clauseAround(sentence, number, others);
  const { before, left, lead, following } = clause;
  const isCount = number.unit === 'count';
  if (OUT_OF_ALL.test(lead) && SAID_OF_THEM.test(clause.after)) return named([], clause);
  const all = OF_ALL.exec(left)?.groups?.all;
  if (all !== undefined && SAID_OF_THEM.test(clause.after)) return named(saidOfAll(all, clause), clause);
  const beside = besideComma(clause);
  if (beside.length > 0) return named(beside, clause);
  const done = clause.isPart && IN_SO_MANY.test(lead) ? doneInCases(clause) : [];
  if (done.length > 0) return named(done, clause);
  if (isCount && isOfWhatFollows(clause)) return named(leading(before, following), clause);
  if (leansLeft(clause)) {
    const measured = measuredBefore(clause);
    const isOnlyHow =
      HOW_MANY.test(measured.join(' ')) && following.length > 0 && !VERB_NEXT.test(clause.after);
    if (measured.length > 0 && !isOnlyHow) return named(measured, clause);
    const mayGoOn = !clause.isInBracket && (!isCount || following.length === 0);
    const wider = mayGoOn ? widerWords(clause) : '';
    if (wider !== '') return { words: '', wider };
  }
  if (following.length === 0) return named(subjectBefore(clause), clause);
  return named(following.length === 1 ? aroundOne(clause) : following.slice(0, MOST_WORDS), clause);
}

function named(words: readonly string[], clause: Clause): Naming {
  const name = words.join(' ');
  return { words: name, wider: says(name) && !OF_ANYTHING.test(name) ? '' : widerWords(clause) };
}

/** "the pressure", "a reduction", "the cost": of whatever is spoken of. */
const OF_ANYTHING =
  /^(?:costs?|deficit|pressures?|overspend|underspend|variance|movement|shortfall|surplus|gap|balance|reduction|saving|share|proportion|percentage|caseload|spend|spending|expenditure|income|backlog)$/i;
/** "The conversion rate", "the average cost". */
const OF_TOPIC =
  /^[a-z-]+ (?:rate|figure|cost|deficit|overspend|underspend|variance|shortfall|movement|time|score|level)s?$/i;

/** A name that is one of anything, after what is spoken of: "Adult social care: overspend". */
export function completedName(name: string, wider: string, topic: Topic): string {
  const of = OF_ANYTHING.test(name) ? wider : OF_TOPIC.test(name) ? topic.words : '';
  return says(of) && !sharesWord(name, of) ? `${of}: ${name}` : name;
}

const sharesWord = (name: string, other: string): boolean =>
  other.toLowerCase().includes(name.toLowerCase().split(' ').at(-1) ?? name);

const widerWords = (clause: Clause): string => wordsOf(widerThan(clause)).slice(-MOST_WORDS).join(' ');

/** "complaints were answered". */
const saidOfAll = (all: string, { after }: Clause): readonly string[] =>
  [...wordsOf(all), ...wordsOf(after, 'end')].slice(0, LONGEST_WITH_TAIL);

const isOfWhatFollows = ({ lead, before, after, following }: Clause): boolean =>
  following.length > 0 &&
  OF_WHAT_FOLLOWS.test(lead) &&
  !WITH.test(lead) &&
  (!LEVEL.test(before) || ONLY_LEVEL.test(before)) &&
  !SAID_OF_THEM.test(after);

const leansLeft = ({ lead, before, isOfThose }: Clause): boolean =>
  (LEFT_LEANING.test(lead) || WENT_FROM.test(lead)) &&
  !EXISTS.test(before) &&
  !OUT_OF_WHAT_FOLLOWS.test(before) &&
  !isOfThose;

const subjectBefore = ({ before }: Clause): readonly string[] =>
  wordsOf(withoutWay(subjectOfClause(before))).slice(0, MOST_WORDS);

/** "the timeliness of visits, at 86%", "At 86%, the timeliness of visits was": none where no comma parts them so. */
function besideComma({ left, lead, rest, following }: Clause): readonly string[] {
  if (OPENING.test(lead) && rest.startsWith(', '))
    return wordsOf(nounOfClause(rest.slice(2))).slice(0, MOST_WORDS);
  const apposed = following.length === 0 ? APPOSED.exec(lead) : null;
  if (!apposed) return [];
  return wordsOf(complementOf(clauseBefore(left.slice(0, -apposed[0].length)))).slice(-MOST_WORDS);
}

/** "Defects were repaired in time in 81% of cases", "the auditor found fault in 11 of the 17 schools". */
function doneInCases(clause: Clause): readonly string[] {
  const { before, left, after, following } = clause;
  const done = wordsOf(before);
  if (done.length === 0) return [];
  const of = wordsOf(after.replace(/^ of\b/, ''));
  const isAny = of.length > 0 && ANY_CASES.test(of.join(' '));
  const isRelative = /\bwhich ?$/i.test(left.trimEnd().slice(0, -before.length));
  const whose = isRelative ? wordsOf(widerThan(clause)) : [];
  return [...whose, ...done, ...(isAny ? [] : ['in', ...following])].slice(0, LONGEST_WITH_TAIL);
}

/** "carries 1,260 pupils at a cost of": its last noun. */
const AT_A = /\b(?:at|for) an? (?<noun>(?:[a-z-]+ ){1,3})of ?$/i;

/** The subject of the clause, with what follows the number and belongs to it; none where it has no subject. */
function measuredBefore(clause: Clause): readonly string[] {
  const noun = AT_A.exec(clause.before)?.groups?.noun;
  const subject = noun === undefined ? subjectBefore(clause) : wordsOf(noun);
  const tail = subject.length > 0 && TELLING_TAIL.test(clause.after) ? wordsOf(clause.after, 'end') : [];
  if (tail.length === 0) return subject;
  return [...wordsOf(clause.before.replace(LAST_NOUN, '')), ...tail].slice(0, LONGEST_WITH_TAIL);
}

/** One word tells little: "a petition, with 60 signatures", "recruited 20 staff". */
function aroundOne(clause: Clause): readonly string[] {
  const wider = WITH.test(clause.lead) ? widerWords(clause) : '';
  return wider === '' ? lengthened(clause) : [wider, 'with', ...clause.following];
}

/** "… the council owed a prevention duty to": of a long clause its object. */
const OBJECT =
  /\ban? (?<words>(?:[a-z'-]+ ){1,4}(?:to|by|for|with))(?: (?:only|just|about|around|over|nearly|almost))? ?$/i;

/** "Letters were sent out to 82 residents": what is counted, after the few words that say of what. */
function leading(before: string, following: readonly string[]): readonly string[] {
  const whole = wordsOf(before, 'start');
  const words =
    whole.length > MOST_ADDED ? wordsOf(OBJECT.exec(before)?.groups?.words ?? before, 'start') : whole;
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
