/** The words with which people ask for, or undertake to supply, something later. */
import { INFORMATION, MEMBERS, SAID_IN_MINUTES } from './asking-words';
import { clauseAround, isForOthers, isNotAsked } from './not-asked';
import { isSaidInWelsh, isWelshSupply, welshWhatIn } from './welsh-supplies';

/** In reports: what officers have promised to bring. */
const PROMISED_IN_REPORTS = new RegExp(
  [
    String.raw`\b(?:further (?:details?|clarification|information|report)|response|update|breakdown|new measures)\b[^.]{0,160}\b(?:will be (?:included|sought|provided|presented|circulated|brought)|presented to the committee at a future|requested to be presented)`,
    String.raw`\bwill (?:also )?(?:circulate|provide (?:the )?(?:committee|members) with|bring (?:a|an|the|further) [^.;]{0,40}\b(?:report|update)|report back)\b`,
    String.raw`\brequests? that [^.;]{3,120}\bbe (?:requested|provided|presented|circulated|brought)\b`,
  ].join('|'),
  'i',
);
/** "the next meeting", "a future meeting of this Committee", "its March meeting". */
const LATER_MEETING = String.raw`(?:the|a|its|this) (?:[\w-]+ ){0,3}?(?:meeting|committee|panel)\b`;
/** Among decisions and tracker rows: something to be supplied, not done. */
const SUPPLIES: readonly RegExp[] = [
  /\b(?:briefing (?:note|paper)?s?|response|letter|reports?|updates?|information|details|data|breakdown|copy|copies|link|examples|presentation|note|clarification|statistics|addendum|site visit|measures|overview(?! (?:and|&) scrutiny)|session)\b[^.;]{0,160}\b(?:be|is|are|to be) (?:provided|circulated|sent|shared|supplied|submitted|presented|prepared|produced|arranged|allocated|organised|updated|added|included|brought)\b/i,
  /\b(?:provided|requests? (?:that )?they be provided) with\b|\bto include an update\b|\bprovide[sd]? (?:a|an|the|more|further)\b|\bthe (?:next iteration of the )?report (?:reflects|should include|provides more)/i,
  // "be asked to supply", "officers circulate an update", "write to the Department seeking an update"
  new RegExp(
    String.raw`\b(?:be (?:asked|requested) to|officers?|director|officer|head of [\w' ]{3,40}?|to) (?:supply|circulate|share|bring(?: back)?) [^.;]{0,60}\b${INFORMATION}\b|\breports? back\b|\bwrite to [^.;]{3,80}\b(?:seeking|requesting|asking for|to request|to seek) [^.;]{0,40}\b${INFORMATION}\b`,
    'i',
  ),
  // "Circulate the list of voids"
  new RegExp(
    String.raw`^(?:to )?(?:bring(?: back)?|circulate|e-?mail|send|share|supply) [^.;]{0,60}\b${INFORMATION}\b`,
    'i',
  ),
  // "the plan is circulated to the Panel"
  new RegExp(
    String.raw`\b(?:be|is|are) (?:circulated|distributed|e-?mailed|forwarded|provided|sent|shared|supplied) (?:to|with) (?:all )?(?:the )?${MEMBERS}\b`,
    'i',
  ),
  // "the policy be brought to the next meeting", "Table D be updated for the next meeting"
  new RegExp(
    String.raw`\bbe (?:brought|presented|reported|re-?submitted|updated|prepared|produced) (?:back )?(?:to|for|at|before|ahead of|in time for) ${LATER_MEETING}`,
    'i',
  ),
  // "requests an update on voids", "receive quarterly reports"
  new RegExp(
    String.raw`\brequests? (?:an?|further|more|additional|regular|quarterly|the) (?:[\w'-]+ ){0,3}?${INFORMATION}\b|\breceives? (?:an? )?(?:regular|quarterly|monthly|annual|six-monthly|further) (?:[\w'-]+ ){0,2}?(?:reports?|updates?|briefings?)\b`,
    'i',
  ),
];
/** In a tracker's answer: what is still to come. */
const STILL_TO_COME = new RegExp(
  String.raw`\b${INFORMATION}\b[^.;]{0,80}\b(?:will|to) be (?:provided|circulated|sent|shared|supplied|presented)\b`,
  'i',
);

/** A sentence of minutes in which something is asked for or undertaken. */
export const isSaidInMinutes = (sentence: string): boolean =>
  (!isNotAsked(sentence) && isAskedFor(sentence, SAID_IN_MINUTES)) || isSaidInWelsh(sentence);

/** Whether such words stand in a clause that is not about sending to others. */
const isAskedFor = (sentence: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => isInOwnClause(sentence, pattern, MOST_CLAUSES));

/** "presented to Cabinet and, if approved, shared with Members": how many clauses of a sentence may send something. */
const MOST_CLAUSES = 3;

function isInOwnClause(words: string, pattern: RegExp, tries: number): boolean {
  const match = tries > 0 ? pattern.exec(words) : null;
  if (!match) return false;
  if (!isForOthers(clauseAround(words, match))) return true;
  return isInOwnClause(words.slice(match.index + match[0].length), pattern, tries - 1);
}

/** A sentence of a report in which officers promise more. */
export const isPromisedInReport = (sentence: string): boolean => PROMISED_IN_REPORTS.test(sentence);

/** A decision or a tracker's row that asks for something to be supplied, not done. */
export const isSupply = (text: string): boolean =>
  (!isNotAsked(text) && isAskedFor(text, SUPPLIES)) || isWelshSupply(text);

/** A sentence of a tracker's answer that promises what was asked for. */
export const isStillToCome = (sentence: string): boolean => STILL_TO_COME.test(sentence);

/** "a response to the query concerning X" → "X"; "a breakdown of Y" → "Y". */
export const whatIn = (quote: string): string | null =>
  /\b(?:concerning|regarding|relating to|in respect of|breakdown of|details of|copy of|update on|information on|briefing (?:note )?on)\s+(?<what>[^.;]{4,120}?)(?= (?:following|after|by|at|to|before|within|be|is|are) |[.;]|$)/i.exec(
    quote,
  )?.groups?.what ?? welshWhatIn(quote);
