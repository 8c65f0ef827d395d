/** What a sentence without figures speaks of, for those that follow it. */
import type { Figure } from '../findings';
import { DOWN, UP } from './change-words';

export type Topic = {
  /** "timeliness of visits"; empty where the sentence does not say. */
  readonly words: string;
  /** "There has been a decrease in re-referrals." */
  readonly way: Figure['direction'];
};

export const NO_TOPIC: Topic = { words: '', way: null };

/** "There has been a marked decrease in", "since when we have seen a rise in". */
const CHANGE_IN = new RegExp(
  `\\b(?:there (?:is|are|was|were|has been|have been)|(?:we|it|they|council|service) (?:has |have |had )?(?:also )?(?:seen|saw|achieved|reported|see)) (?:an? |the )?(?:[a-z]+ ){0,2}?(?<way>${UP}|${DOWN}|improvement|decline|change)s? (?:in|of|to) (?:the )?(?=[a-z])`,
  'i',
);
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');
const IS_DOWN = new RegExp(`^(?:${DOWN}|decline)$`, 'i');
/** Where the subject ends: "… continues to be", "… is still". */
const VERB =
  / (?:is|are|was|were|has|have|had|remains?|continues?|will|would|should|shall|can|may|must|shows?|stands?|stood)\b/i;
/** "Attached at appendix 4 are the requests": what is attached stands behind. */
const INVERTED =
  /^ ?(?:attached|enclosed|set out|shown|included|listed|summarised)\b(?: [\w-]+){0,5}? (?:is|are) /i;
/** "This", "they": of what was spoken of before. */
export const PRONOUN =
  /^(?:this|that|these|those|it|they|we|there|he|she|you|i|here|such|which|who|what|all|both)\b/i;
const LONGEST = 80;

export function topicOf(sentence: string): Topic {
  const change = CHANGE_IN.exec(sentence);
  const way = change?.groups?.way ?? '';
  if (change) {
    const rest = sentence.slice(change.index + change[0].length);
    return {
      words: firstClause(rest),
      way: IS_UP.test(way) ? 'up' : IS_DOWN.test(way) ? 'down' : null,
    };
  }
  const verb = VERB.exec(sentence);
  const subject = verb
    ? sentence.slice(0, verb.index).replace(/^(?:[^,]{0,60}, )?(?:the|our|an?|its) /i, '')
    : '';
  const isName =
    subject.length >= 4 && subject.length <= LONGEST && !PRONOUN.test(subject) && !/[,;:]/.test(subject);
  return { words: isName ? subject : '', way: null };
}

/** "since when we have seen a rise in plans" → "plans"; "visits continue to be a worry" → the same. */
export function subjectOfClause(clause: string): string {
  const change = CHANGE_IN.exec(clause);
  return change ? clause.slice(change.index + change[0].length) : clause.replace(INVERTED, '');
}

/** "the timeliness of visits continues to be a challenge" → "the timeliness of visits". */
export function nounOfClause(clause: string): string {
  const subject = subjectOfClause(clause);
  const noun = subject.replace(VERB_ON, '');
  return /[a-z]{4}/i.test(noun) && !PRONOUN.test(noun.trim()) ? noun : subject;
}

const firstClause = (words: string): string =>
  (/^[^,.;:()]*/.exec(words)?.[0] ?? '').replace(VERB_ON, '').trim().slice(0, LONGEST);
const VERB_ON = new RegExp(`${VERB.source}.*$`, 'i');
