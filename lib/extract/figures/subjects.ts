/** What a sentence without figures speaks of, for those that follow it. */
import type { Figure } from '../findings';
import { DOWN, MOVES, UP } from './change-words';
import { leadsIn } from './commas';

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
/** "Sundry debt." before what is said of it. */
const LABEL = /^(?<words>[A-Z][a-z'-]{2,}(?: [a-z][a-z'-]*){0,4})[.:]$/;
/** A title that names a part of any report, and no measure. */
const GENERAL =
  /^(?:(?:key|main|current|overall|executive|financial|further|other|supporting|additional) )?(?:performance|background|introduction|summary|conclusions?|context|headlines?|highlights|updates?|overview|position|analysis|detail|considerations|implications|issues|risks?|information|report|reporting|discussion|minutes|findings|finance|budget|resources|data|figures|commentary|progress|actions?|next steps|purpose)(?: (?:update|report|summary|overview|information|analysis|data|and [a-z]+|of [a-z]+))?$/i;
const NUMBERING =
  /^(?:(?:appendix|annex|section|part|table) [a-z\d]{1,3}\b[ :.–-]*|\d{1,2}(?:\.\d{1,2})*\.? )/i;

/** What a title says is spoken of below it; empty where it says nothing of the kind. */
export function topicOfTitle(title: string): string {
  const words = title.replace(NUMBERING, '').replace(/[.:]$/, '');
  const isTopic = words.length >= 4 && words.length <= LONGEST && !/\d/.test(words) && !GENERAL.test(words);
  return isTopic ? words : '';
}

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
  if (!verb) return { words: LABEL.exec(sentence)?.groups?.words ?? '', way: null };
  const subject = sentence.slice(0, verb.index).replace(/^(?:[^,]{0,60}, )?(?:the|our|an?|its) /i, '');
  const isName =
    subject.length >= 4 &&
    subject.length <= LONGEST &&
    !PRONOUN.test(subject) &&
    !leadsIn(subject) &&
    !/[,;:]/.test(subject);
  return { words: isName ? subject : '', way: null };
}

/** "since when we have seen a rise in plans" → "plans"; "visits continue to be a worry" → the same. */
export function subjectOfClause(clause: string): string {
  const change = CHANGE_IN.exec(clause);
  return change ? clause.slice(change.index + change[0].length) : clause.replace(INVERTED, '');
}

/** By themselves words of how it went. */
const WENT_SO = 'rose|fell|grew|risen|fallen|grown';
/** So behind "to", "will", "would". */
const GO = '(?:fall|rise|grow|drop|increase|decrease|reduce)';
/** So with what follows: "improved homes" are homes. */
const WENT_BY = `narrowed|widened|${MOVES}|increased|decreased|reduced|declined|dropped|climbed|recovered|doubled|halved`;

/** "reserves are expected to fall", "homes rose for the third year", "households reduced by 3": which way it went is no part of its name. */
const WENT = new RegExp(
  ` (?:(?:is|are|was|were|has|have|had|will|would) )?(?:(?:now|also|been|since|slightly|again|continued|expected|forecast|projected|predicted|likely|set) ){0,4}(?:(?:${WENT_SO}|(?:to |will |would )${GO}|(?:${WENT_BY})(?= (?:by|from|for|in|again|further|slightly|sharply|significantly)\\b| to$|$))\\b.*)$`,
  'i',
);

/** Most clauses say nothing of the kind. */
const GOES = new RegExp(`\\b(?:${WENT_SO}|to ${GO}|${WENT_BY})\\b`, 'i');

/** The words before those that say how the measure went; all, where nothing would be left. */
export function withoutWay(clause: string): string {
  if (!GOES.test(clause)) return clause;
  const rest = clause.trimEnd().replace(WENT, '');
  return /[a-z]{4}/i.test(rest) && !PRONOUN.test(rest.trim()) ? rest : clause;
}

/** "the timeliness of visits continues to be a challenge" → "the timeliness of visits". */
export function nounOfClause(clause: string): string {
  const subject = subjectOfClause(clause);
  const noun = subject.replace(VERB_ON, '');
  return /[a-z]{4}/i.test(noun) && !PRONOUN.test(noun.trim()) ? noun : subject;
}

/** "the areas for improvement were the timeliness of visits" → "timeliness of visits". */
export const complementOf = (clause: string): string =>
  COMPLEMENT.exec(clause)?.groups?.what ?? nounOfClause(clause);
const COMPLEMENT =
  /^.*\b(?:is|are|was|were|has|have|had) (?:(?:also|now|still) )?(?:an?|the|its|our) (?<what>[a-z].*)$/i;

const firstClause = (words: string): string =>
  (/^[^,.;:()]*/.exec(words)?.[0] ?? '').replace(VERB_ON, '').trim().slice(0, LONGEST);
const VERB_ON = new RegExp(`${VERB.source}.*$`, 'i');
