/** The words of a sentence that say what its number measures. */
import { matchesOf } from '@/lib/document/matches';
import type { NumberInText } from './numbers';
import { nounOfClause, PRONOUN, subjectOfClause } from './subjects';
import { DOWN, MOVES, UP } from './wording';

/** What a number measures, as far as the words beside it say. */
export type Naming = {
  readonly words: string;
  /** What the clauses before speak of, for words that say nothing ("reported", "a target of"); may be empty. */
  readonly wider: string;
};

/** Most words a member would read as the name of a measure. */
const MOST_WORDS = 16;
/** Longer words before a single one are a sentence of their own. */
const MOST_ADDED = 6;
/** How far to each side of the number its clause is looked for. */
const REACH = 200;
/** Where a clause begins. A comma inside digits is none. */
const BREAKS =
  /[;:()]|, |\. | – | - |\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|versus|vs|and (?:is|are|was|were|exceed(?:s|ed)|an?|further|another))\b/gi;
/** Where it ends: also where another verb begins. */
const CLAUSE_END =
  /[;:)(]|, |\.(?=\s|$)| – | - |\b(?:but|however|which|compared|against|versus|vs|while|whilst|from \d)| (?:per|\/) ?10{1,2},?000\b| and (?=(?:has|have|had|is|are|was|were|will|would|[a-z]+ed)\b)/i;
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
/** Edges that say nothing: "of the", "these". */
const EDGE_WORDS =
  /^(?:(?:the|a|an|of|in|for|to|at|by|on|as|and|or|with|were|was|is|are|be|have|has|had|been|being|will|would|may|can|could|there|this|these|those|that|it|we|currently|so far|further|additional|only|just|over|under|approximately|about|around|some|all|our|its|during|each|up) )+/i;
/** "Members noted an", "the Committee was informed of a": who said so is not what is measured. */
const SAID_SO =
  /^(?:(?:the )?(?:members|committee|panel|board|cabinet|officers|report) )?(?:noted|noting|discussed|discussing|(?:was|were) (?:informed|told|advised) of|heard of|highlighted|represented|represents|resulting in) (?:that )?(?=[a-z])/i;
/** "Head of Housing reported that": a speaker. */
const SPEAKER =
  /^(?:[Tt]he )?(?:[A-Z][\w&'-]*,? (?:(?:of|and|for|the) )?){1,8}(?:noted|reported|advised|confirmed|stated|explained|said)(?: that)? (?=[a-z])/;
const TAIL_WORDS = new RegExp(
  ` (?:the|a|an|of|in|for|to|at|by|on|per|and|or|were|was|is|are|be|has|have|had|been|being|will|would|stood|stands|total|only|just|over|under|approximately|about|around|from|with|rose|risen|fell|fallen|grew|grown|increased|decreased|increasing|decreasing|reduced|recorded|as|totalling|dropped|up|reported|low|high|than|end|during|reach|reached|numbering|another|amounted|last|past|previous|next|this|is of|${MOVES})$`,
  'i',
);
/** "over the last 12 months" says when. */
const TIME_TAIL =
  / (?:over|during) the (?:last|past|previous|next) (?:[\w-]+ )?(?:days|weeks|months?|years?|quarters?)$/i;
/** Words that do not say what is measured. */
export const SAYS_NOTHING =
  /^(?:(?:the|an?|this|that|it|they|there|then|and|gives?|giving|overall|figure|year|to|date|total|average|performance|position|target|current|currently|data|is|was|of|at|on|in|not|below|above|exceeding|improvement|increase|decrease|further|drop|aspirational|number|compliance|reporting|reported|recorded|has|have|been|seen|range|rate|low|high|now|be|being|figures|saw|from|up|down|would|reduces?|exceeds?|exceeded|hours|minutes|seconds|days|weeks|months|quarter|year's|area|where|latest|former|previous|last|national|local|statutory|both|set|ahead|equivalent|outturn|also|slightly|significantly|rise|fall|higher|lower|than|compared|same|remains|stood|stands|reached|dropped|rose|fell|risen|fallen|increased|decreased|reduced|totalling|totalled|numbering|averaging|consistently|good|which|would|will|received|submitted|dated)(?: |$))+$/i;
/** "… at 86% in time", "an increase of £3m in the base budget": what follows belongs to the measure. */
const TELLING_TAIL =
  /^ ?(?:in|for|on|towards?|of|per|within|to|will be|from (?:the|our|its)|excluding|including) /;
/** "the report shows an overall increase of": with more to come, the last noun alone is what is measured. */
const LAST_NOUN = /^.*\b(?:an?|the|our|its|and) (?=(?:[a-z-]+ ){1,4}of(?: up to)? ?$)/i;
/** "(IBCF)": a short form between a measure and its number. */
const SHORT_FORM = /\([A-Za-z&]{2,8}\)/g;
/** "in    ": what led to a period that was blanked out. */
const LED_TO_PERIOD =
  /\b(?:(?:as|up) (?:at|of|to)|in|during|by|on|at|for|since|of|from|to|until)(?: (?:the|end of|the end of))? {2,}/gi;
/** "Of 120 complaints, 87% were answered": what was answered stands before. */
const OF_ALL = /\b(?:out )?of (?:the |all |these |those )*(?:\d[\d,.]* )?(?<all>[a-z][^,;:.()]{2,60}), ?$/i;
const SAID_OF_THEM = /^ (?:were|was|are|is|had|have|has|will|would)\b/i;
/** "a petition, with 60 signatures": an aside, and no object. */
const WITH = /, with $/i;
/** "… for schools and further funding of £2m": what leads to the next number is that one's. */
const LEADS_ON = / and (?:[a-z-]+ ){0,4}(?:of|to|at|by|with|for|further|additional|another) ?$/i;
/** "60 of the 74 conferences" counts conferences. */
const OUT_OF = /^ (?:out )?of (?:the |these |those |all )?\d[\d,]* (?=[a-z(])/i;
/** "24 (16%) had", "140-150", "52 – or 17% – of": what stands between a number and its words. */
export const BETWEEN = /^ ?\([^()]{1,40}\)|^[-–]£?\d[\d,.]*%?|^ – or [^–]{1,40} –/;
/** "2 of which were": what they are of stands before. */
const OF_THOSE = /^ of (?<those>which|whom|them)(?= [a-z])/i;
/** "applications decided (or extended) were": an aside. */
const ASIDE = /\([^()\d]*\)/g;

/**
 * "In June 86% of visits were on time" → "visits were on time"; "LAC numbers stood at 350" → "LAC numbers".
 * `sentence` is without asides; `later` is where its other numbers begin.
 */
export function indicatorOf(
  sentence: string,
  { start, end, unit }: NumberInText,
  later: readonly number[],
): Naming {
  const left = sentence
    .slice(Math.max(0, start - REACH), start)
    .replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const right = upToNext(
    sentence.slice(end, end + REACH),
    later.map((at) => at - end),
  );
  const those = OF_THOSE.exec(right);
  const after = those
    ? ` ${those.groups?.those}${clauseAfter(right.slice(those[0].length))}`
    : clauseAfter(right);
  const following = wordsOf(after);
  const opens = /\( ?$/.test(left) && says(following.join(' '));
  const before = opens ? '' : clauseBefore(left);
  const around = { before, left };
  const ofAll = OF_ALL.exec(left)?.groups?.all;
  if (ofAll !== undefined && SAID_OF_THEM.test(after))
    return named([...wordsOf(ofAll), ...wordsOf(after, 'end')].slice(0, MOST_WORDS + 4), around);
  const isOfWhatFollows =
    unit === 'count' && OF_WHAT_FOLLOWS.test(left) && !LEVEL.test(before) && !SAID_OF_THEM.test(after);
  if (isOfWhatFollows && following.length > 0 && !WITH.test(left))
    return named(leading(before, following), around);
  const leansLeft = (LEFT_LEANING.test(left) || WENT_FROM.test(left)) && !EXISTS.test(before) && !those;
  const leads = leansLeft || following.length === 0;
  const subject = leads ? wordsOf(subjectOfClause(before)).slice(0, MOST_WORDS) : [];
  if (leansLeft && subject.length > 0) {
    const tail = TELLING_TAIL.test(after) ? wordsOf(after, 'end') : [];
    const noun = tail.length > 0 ? wordsOf(before.replace(LAST_NOUN, '')) : subject;
    return named([...noun, ...tail].slice(0, MOST_WORDS + 4), around);
  }
  const isOfBefore = leansLeft && !opens && (unit !== 'count' || following.length === 0);
  const ofBefore = isOfBefore ? named([], around) : null;
  if (ofBefore && ofBefore.wider !== '') return ofBefore;
  if (following.length > 1) return named(following.slice(0, MOST_WORDS), around);
  if (following.length !== 1) return named(subject, around);
  const wider = WITH.test(left) ? widerWords(around) : '';
  if (wider !== '') return named([wider, 'with', ...following], around);
  return named(lengthened(before, after, right.slice(after.length)), around);
}

/** The clause before a number, and all that stands before it. */
type Before = { readonly before: string; readonly left: string };

function named(words: readonly string[], around: Before): Naming {
  const name = words.join(' ');
  return { words: name, wider: says(name) ? '' : widerWords(around) };
}

const widerWords = ({ before, left }: Before): string =>
  wordsOf(widerThan(before, left)).slice(-MOST_WORDS).join(' ');

/** What follows a number, up to the next that counts for itself. */
function upToNext(text: string, later: readonly number[]): string {
  const beside = BETWEEN.exec(text)?.[0].length ?? 0;
  const rest = text.slice(beside);
  const all = OUT_OF.exec(rest)?.[0].length ?? 0;
  const next = later.find((at) => at >= beside + all);
  const own = text.slice(beside + all, next).replace(next === undefined ? '' : LEADS_ON, '');
  return `${all > 0 ? ' ' : ''}${own}`;
}

/** "Letters were sent out to 82 residents": what is counted, after the few words that say of what. */
function leading(before: string, following: readonly string[]): readonly string[] {
  const words = wordsOf(before, 'start');
  const isShort = words.length > 0 && words.length <= MOST_ADDED && !words.some((word) => /\d/.test(word));
  return (isShort ? [...words, ...following] : following).slice(0, MOST_WORDS);
}

/** One word tells little: "recruited 20 staff", "for 13 children, we are pursuing adoption". */
function lengthened(before: string, after: string, rest: string): readonly string[] {
  const words = wordsOf(after);
  const whole = leading(before, wordsOf(after.replace(/^ of\b/, ''), 'end'));
  if (whole.length > words.length && wordsOf(before).length > 0) return whole;
  const next = /^, /.test(rest) ? wordsOf(clauseAfter(rest.slice(2))) : [];
  return [...words, ...next].slice(0, MOST_WORDS);
}

/** What the clause before speaks of; and before that, where it says nothing either. */
function widerThan(clause: string, left: string): string {
  let rest = left.trimEnd().slice(0, Math.max(0, left.trimEnd().length - clause.length));
  for (let step = 0; step < 3 && rest !== ''; step++) {
    rest = rest.replace(
      /(?:[;:(),.–-]|\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|and(?: [a-z]+)?)|(?<!\s))\s*$/i,
      '',
    );
    const before = clauseBefore(rest);
    const telling = [nounOfClause(before), subjectOfClause(before)].find(isTelling);
    if (telling !== undefined) return telling;
    rest = rest.slice(0, rest.length - before.length);
  }
  return '';
}

const isTelling = (clause: string): boolean =>
  says(wordsOf(clause).join(' ')) && !PRONOUN.test(clause.trim());

/** False for no words, and for words that do not say what is measured. */
export const says = (words: string): boolean => words !== '' && !SAYS_NOTHING.test(words);

/** A sentence that has spaces where periods stood: now also where short forms do, and what led to a period. */
export const withoutAsides = (sentence: string): string =>
  sentence
    .replace(LED_TO_PERIOD, (led) => ' '.repeat(led.length))
    .replace(SHORT_FORM, (form) => ' '.repeat(form.length));

function clauseBefore(text: string): string {
  const trimmed = text.trimEnd().replace(/(?<![(:=–-])[(:=–-]+$/, ' ');
  let from = 0;
  for (const stop of matchesOf(BREAKS, trimmed)) from = stop.index + stop[0].length;
  return trimmed.slice(from);
}

function clauseAfter(text: string): string {
  const stop = CLAUSE_END.exec(text);
  return stop && stop.index > 0 ? text.slice(0, stop.index) : stop ? '' : text;
}

/** Without the edges that say nothing, at both ends or at one. */
function wordsOf(clause: string, at: 'both' | 'start' | 'end' = 'both'): string[] {
  let text = clause
    .replace(/[()"*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:=–-]+|(?<![\s,.;:=–-])[\s,.;:=–-]+$/g, '');
  if (at !== 'start') text = text.replace(TIME_TAIL, '');
  if (at !== 'end') text = text.replace(SAID_SO, '').replace(SPEAKER, '').replace(EDGE_WORDS, '');
  while (at !== 'start' && TAIL_WORDS.test(text)) text = text.replace(TAIL_WORDS, '');
  const saysNothing = EDGE_WORDS.test(`${text} `) && (at !== 'end' || !text.includes(' '));
  return !/[a-z]/i.test(text) || saysNothing ? [] : text.split(' ');
}
