/** What asks for something to be supplied, by where it stands: in minutes, a report, a decision, a tracker. */
import { isAsked } from './askings';
import { deedIn, givenIn } from './deeds';
import { INFORMATION } from './information';
import { isForMembers, isForOthers, isNotAsked } from './not-asked';
import { isUndertaken } from './undertakings';
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
  // "write to the Department seeking an update", "attend the next meeting with the figures", "a reply be requested for the next"
  new RegExp(
    String.raw`\bwrite to [^.;]{3,80}\b(?:asking for|requesting|seeking|to request|to seek) [^.;]{0,40}\b${INFORMATION}\b|\battend [^.;]{0,40}\bmeeting\b[^.;]{0,20} with [^.;]{0,60}\b${INFORMATION}\b|\b${INFORMATION}\b[^.;]{0,120}\bbe (?:requested (?:for|from)|sought)\b`,
    'i',
  ),
  // "the policy be brought to the next meeting", "with the findings reported to the March meeting", "Table D be updated for the next meeting"
  new RegExp(
    String.raw`\b(?:be|findings|outcomes?|results) (?:brought|presented|reported|re-?submitted|updated|prepared|produced) (?:back )?(?:to|for|at|before|ahead of|in time for) ${LATER_MEETING}`,
    'i',
  ),
  // "requests an update on voids", "receive quarterly reports"
  new RegExp(
    String.raw`\brequests? (?:an?|further|more|additional|regular|quarterly|the) (?:[\w'-]+ ){0,3}?${INFORMATION}\b|\breceives? (?:an? )?(?:regular|quarterly|monthly|annual|six-monthly|further) (?:[\w'-]+ ){0,2}?(?:reports?|updates?|briefings?)\b`,
    'i',
  ),
];
/** Before what somebody is to do: "Circulate …", "to provide …", "that officers send …", "the Head of Housing supply …". */
const BIDS = /^(?:that )?(?:to )?|\b(?:and|officers?|director|to) |(?<![\w'’&-])[A-Z][\w'’&-]* /g;
/** What is to be given. */
const GIVES = /\b(?:are|be|is) /g;
/** "authority be delegated to the Director to submit the plan": nobody waits for it. */
const DELEGATES = /\b(?:authori[sz]|delegat)/i;
const REACH = 200;

function isCommanded(text: string): boolean {
  if (DELEGATES.test(text)) return false;
  const isKept = (from: number, deed: (words: string) => number | null): boolean => {
    const end = deed(text.slice(from, from + REACH));
    return end !== null && !isForOthers(text, from + end);
  };
  return (
    [...text.matchAll(BIDS)].some(({ 0: { length }, index }) =>
      isKept(index + length, (words) => deedIn(words, 'bound')),
    ) || [...text.matchAll(GIVES)].some(({ index }) => isKept(index, (words) => givenIn(words, false, false)))
  );
}

/** In a tracker's answer: what is still to come. */
const STILL_TO_COME = new RegExp(
  String.raw`\b${INFORMATION}\b[^.;]{0,80}\b(?:will|to) be (?:provided|circulated|sent|shared|supplied|presented)\b`,
  'i',
);

/** A sentence of minutes in which something is asked for or undertaken. */
export const isSaidInMinutes = (sentence: string): boolean =>
  (!isNotAsked(sentence) && (isUndertaken(sentence) || isAsked(sentence))) || isSaidInWelsh(sentence);

/** What minutes note as an action: words to be supplied, or an answer to what was asked; a bench to be mended is none. */
export const isNotedToSupply = (action: string): boolean =>
  isSaidInMinutes(action) ||
  isWelshSupply(action) ||
  IS_QUESTION.test(action) ||
  deedIn(action, 'pledged') !== null;

/** "Members asked how many herons there were": what was not answered there, since somebody is to act on it. */
const IS_QUESTION =
  /\b(?:asked (?:about|how|if|what|when|where|whether|which|who|why)|enquired|queried|questioned)\b/i;

/** A sentence of a report in which officers promise more. */
export const isPromisedInReport = (sentence: string): boolean => PROMISED_IN_REPORTS.test(sentence);

/** A decision or a tracker's row that asks for something to be supplied, not done. */
export const isSupply = (text: string): boolean =>
  (!isNotAsked(text) && (isCommanded(text) || SUPPLIES.some((pattern) => isForMembers(text, pattern)))) ||
  isWelshSupply(text);

/** A sentence of a tracker's answer that promises what was asked for. */
export const isStillToCome = (sentence: string): boolean => STILL_TO_COME.test(sentence);

/** "a response to the query concerning X" → "X"; "a breakdown of Y" → "Y"; not half of "looked after children". */
export const whatIn = (quote: string): string | null =>
  /\b(?:concerning|regarding|relating to|in respect of|breakdown of|details of|copy of|update on|information on|briefing (?:note )?on)\s+(?<what>[^.;]{4,120}?)(?=(?<!\b(?:looked|relating|related|linked|due)) (?:following|after|by|at|to|before|within|be|is|are) |[.;]|$)/i.exec(
    quote,
  )?.groups?.what ?? welshWhatIn(quote);
