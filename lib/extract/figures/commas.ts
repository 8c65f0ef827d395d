/** Commas that part no clause: those of a list of nouns, and the two around what only interrupts. */

/** ", writing and mathematics", ", employment or training": from the comma on, words that are added to those before it. */
const REST_OF_LIST =
  /^, (?:[a-z][a-z'-]{2,}(?: [a-z][a-z'-]+)?, ){0,3}[a-z][a-z'-]{2,}(?: [a-z][a-z'-]+){0,2} (?:and|or) [a-z]/;
/** With any of these among them, they are a clause. */
const CLAUSE_WORD =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|may|can|which|who|that|but|however|while|whilst|where|when|with|from|against|compared|than|up|down|an?|the|this|these|their|its|our|it|they|we|there|so|also|then|rose|fell|grew|of|to|by|at|in|on)\b/;
/** "In the spring, visits and calls": what leads a sentence in is no member of its list. */
const LEADS_IN =
  /^\W*(?:in|during|for|at|by|of|on|as|since|over|among|within|despite|although|while|after|before|with|to|from|under|across|when|if|until)\b/i;
/** What a list may follow ends with one of its nouns. */
const ENDS_CLAUSE =
  /\b(?:rose|risen|fell|fallen|grew|grown|improved|increased|decreased|declined|dropped|year|month|quarter|week|addition|total|example)$/i;

/** Whether the comma at `at` goes on with a list. */
export function isOfList(text: string, at: number): boolean {
  const rest = REST_OF_LIST.exec(text.slice(at, at + LONGEST_LIST))?.[0];
  if (rest === undefined || CLAUSE_WORD.test(rest)) return false;
  const before = text.slice(Math.max(0, at - LONGEST_NOUN), at);
  return /[a-z]$/.test(before) && !ENDS_CLAUSE.test(before);
}

/** "In the spring", of a clause up to its comma. */
export const leadsIn = (clause: string): boolean => LEADS_IN.test(clause);

const LONGEST_LIST = 100;
const LONGEST_NOUN = 24;

/** ", however,", ", which had fallen before," between a subject and its verb. */
const INTERRUPTER =
  /(?<=[a-z]), (?:(?:however|though|meanwhile|therefore|overall|in turn|in total|in contrast|by contrast|on average|on the other hand|as a result|of course)|(?:which|who) [^,;.\d]{3,60}(?=, (?:is|are|was|were|has|have|had|now|reached|stood|stands|totalled|rose|fell)\b)),(?= [a-z])/gi;

/** The sentence with spaces where it is interrupted. */
export const uninterrupted = (sentence: string): string =>
  sentence.includes(',') ? sentence.replace(INTERRUPTER, (words) => ' '.repeat(words.length)) : sentence;
