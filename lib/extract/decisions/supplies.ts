/** The words with which people ask for, or undertake to supply, something later. */

/** In minutes: an undertaking or a request, without a keyword of its own. */
const SAID_IN_MINUTES: readonly RegExp[] = [
  // "would provide a response", "agreed to circulate", "undertook to report back", "will be provided after the meeting"
  /\b(?:would|will|agreed to|undertook to|undertaken to|offered to|was asked to|were asked to)(?: also| then)? (?:be )?(?:provid|circulat|suppl|share[ds]?\b|send|sent\b|forward|report(?:ed)? back|brought (?:back )?to|bring|email)/i,
  // "It was requested that", "was noted as an information request", "asked for a breakdown of"
  /\b(?:it was )?requested (?:that|a|an|the|further|more)\b|\binformation request\b|\basked for (?:a|an|the|further|more|details)\b|\brequest for (?:further |more )?information\b/i,
  // "ACTION: Head of Service"
  /^ACTIONS?\b ?:/,
  // "a report could be drafted for the next meeting", "would benefit from seeing"
  /\b(?:would (?:benefit from|like|welcome)(?: to)? (?:see|seeing|receive|receiving)|(?:report|note|briefing|update|presentation) (?:could|should|would|to) be (?:drafted|provided|brought|presented|circulated))\b/i,
];
/** In reports: what officers have promised to bring. */
const PROMISED_IN_REPORTS =
  /\b(?:further (?:details?|clarification|information|report)|response|update|new measures)\b[^.]{0,120}\b(?:will be (?:included|sought|provided|presented|circulated|brought)|presented to the committee at a future|requested to be presented)/i;
/** Among decisions and tracker rows: something to be supplied, not done. */
const SUPPLIES =
  /\b(?:briefing (?:note|paper)?s?|response|letter|report|updates?|information|details|data|breakdown|copy|copies|link|examples|presentation|note|clarification|statistics|addendum|site visit|measures|overview|session)\b[^.;]{0,160}\b(?:be|is|are|to be) (?:provided|circulated|sent|shared|supplied|presented|prepared|arranged|allocated|organised|updated|added|included|brought)|\b(?:provided|requests? (?:that )?they be provided) with\b|\bto include an update\b|\bprovide[sd]? (?:a|an|the|more|further)\b|\bthe (?:next iteration of the )?report (?:reflects|should include|provides more)/i;

/** A sentence of minutes in which something is asked for or undertaken. */
export const isSaidInMinutes = (sentence: string): boolean =>
  SAID_IN_MINUTES.some((pattern) => pattern.test(sentence));

/** A sentence of a report in which officers promise more. */
export const isPromisedInReport = (sentence: string): boolean => PROMISED_IN_REPORTS.test(sentence);

/** A decision or a tracker's row that asks for something to be supplied, not done. */
export const isSupply = (text: string): boolean => SUPPLIES.test(text);

/** "a response to the query concerning X" → "X"; "a breakdown of Y" → "Y". */
export const whatIn = (quote: string): string | null =>
  /\b(?:concerning|regarding|relating to|in respect of|breakdown of|details of|copy of|update on|information on|briefing (?:note )?on)\s+(?<what>[^.;]{4,120}?)(?= (?:following|after|by|at|to|before|within|be|is|are) |[.;]|$)/i.exec(
    quote,
  )?.groups?.what ?? null;

/** "The Head of Fostering (HoF) explained that she would …" → "Head of Fostering (HoF)". */
export const speakerIn = (quote: string): string | null =>
  /^(?:The )?(?<who>[A-Z][\w'&-]*(?: (?:[A-Z(][\w'&)-]*|of|for|and|the))*) (?:explained|confirmed|advised|stated|agreed|undertook|said|would|will|offered|reported)\b/.exec(
    quote,
  )?.groups?.who ?? null;
