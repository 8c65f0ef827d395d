/** The words with which people ask for, or undertake to supply, something later. */

/** What can be sent to a member: papers and facts, not funds or services. */
const INFORMATION =
  '(?:addendum|advice|analysis|answers?|breakdown|briefings?|case study|clarification|comparisons?|cop(?:y|ies)|costs?|data|details?|documents?|evidence|examples?|explanation|feedback|figures?|findings|information|letter|link|lists?|matrix|measures|minutes|notes?|numbers?|outcomes?|plans?|presentation|proposals?|reasons|reports?|response|slides|statistics|summary|timescales?|timetable|updates?|wording)';
const RECIPIENT =
  '(?:to (?:all )?(?:the )?(?:members|councillors|committee|panel|board|chair)|in writing|(?:outside|outside of|after|following) the meeting)';

/** In minutes: an undertaking or a request, without a keyword of its own. */
const SAID_IN_MINUTES: readonly RegExp[] = [
  // "would circulate the list", "undertook to report back", "agreed to write to the minister"
  /\b(?:would|will|to|could)(?: also| then)? (?:be )?(?:circulat\w*|suppl(?:y|ied)|forward(?:ed)?|e-?mail(?:ed)?|report(?:ed)? back|bring (?:back|(?:it|them|this|a|an|the)\b)|brought (?:back )?to)/i,
  /\b(?:agreed|undertook|undertaken|undertook also|offered|promised|was asked|were asked|has been requested|have been requested) to (?:also )?(?:bring|check|clarify|confirm|feed back|find out|follow up|investigate|look into|provide|report|respond|send|share|update|write)\b/i,
  // "would provide a response", "a comparison would be provided to members", "would share the slides"
  new RegExp(
    String.raw`\b(?:would|will|could)(?: also| then)? (?:be )?(?:provid|shar|sen[dt]\b|give\b|giv)[a-z]*\b(?! for\b)[^.;]{0,60}(?:\b${INFORMATION}\b|${RECIPIENT})`,
    'i',
  ),
  new RegExp(
    String.raw`\b${INFORMATION}\b[^.;]{0,120}\b(?:would|will|could|should|to) be (?:also )?(?:drafted|provided|presented|circulated|shared|sent|brought|forwarded|supplied)\b`,
    'i',
  ),
  // "review the lists and bring them to the next meeting"
  /\b(?:would|will) [^.;]{3,80}\b(?:and|and to|aim to) (?:bring|circulate|report back|share)\b/i,
  // "It was requested that", "members requested a copy", "A report on rents was requested for March"
  new RegExp(
    String.raw`\b(?:it was|(?:committee|members?|councillors?|chair|panel|board|he|she|they)(?: also)?) requested that\b|\brequested (?:an?|the|further|more)? ?[^.;]{0,40}\b${INFORMATION}\b|\b${INFORMATION}\b[^.;]{0,80}\b(?:was|were) requested (?:for|by|to be|at|before|from)\b`,
    'i',
  ),
  // "asked for a breakdown of", "request for the measures to be circulated", "noted as an information request"
  new RegExp(
    String.raw`\basked for [^.;]{0,40}\b${INFORMATION}\b|\brequest for [^.;]{0,80}\b(?:information|to be (?:circulated|provided|shared|sent))|\bas an? (?:information request|request for information|action)\b`,
    'i',
  ),
  // "would write to members with the number of"
  /\b(?:would|will) (?:respond|reply|write) to (?:all )?(?:the )?(?:members|councillors|committee|panel|board|chair)\b/i,
  // "would benefit from seeing", "still required the figures", "would speak to the member after the meeting"
  new RegExp(
    String.raw`\bwould (?:benefit from|like|welcome)(?: to)? (?:see|seeing|receive|receiving)\b|\bstill (?:required|awaited|needed)\b[^.;]{0,60}\b${INFORMATION}\b|\b(?:would|will) (?:talk|speak|respond|reply|write) (?:to|with)\b[^.;]{0,80}\b(?:outside|after|following)\b`,
    'i',
  ),
  // "points to be checked by officers", "deferred pending further research", "circulation prior to the next meeting"
  /\bto be (?:checked|confirmed|clarified|verified) (?:by|with)\b|\bpending (?:further )?(?:research|information|clarification|advice)\b|\bcirculation (?:to|prior to|before|after)\b/i,
];
/** What has been supplied, is said of others, or is asked of a member ("asked for the details"): no request, whatever its words. */
const NOT_ASKED =
  /\basked for (?:the|his|her|their) details\b|\b(?:had|has|have) (?:already |now |since )?been (?:circulated|provided|supplied|sent|shared)\b|\bpetition(?:ers)?\b[^.;]{0,80}\brequested\b|\b(?:informed|noted) that (?:the )?(?:Department|Government|Minister)\b/i;

/** In reports: what officers have promised to bring. */
const PROMISED_IN_REPORTS = new RegExp(
  [
    String.raw`\b(?:further (?:details?|clarification|information|report)|response|update|breakdown|new measures)\b[^.]{0,160}\b(?:will be (?:included|sought|provided|presented|circulated|brought)|presented to the committee at a future|requested to be presented)`,
    String.raw`\bwill (?:also )?(?:circulate|provide (?:the )?(?:committee|members) with|bring (?:a|an|the|further) [^.;]{0,40}\b(?:report|update)|report back)\b`,
    String.raw`\brequests? that [^.;]{3,120}\bbe (?:requested|provided|presented|circulated|brought)\b`,
  ].join('|'),
  'i',
);
/** Among decisions and tracker rows: something to be supplied, not done. */
const SUPPLIES =
  /\b(?:briefing (?:note|paper)?s?|response|letter|report|updates?|information|details|data|breakdown|copy|copies|link|examples|presentation|note|clarification|statistics|addendum|site visit|measures|overview|session)\b[^.;]{0,160}\b(?:be|is|are|to be) (?:provided|circulated|sent|shared|supplied|presented|prepared|arranged|allocated|organised|updated|added|included|brought)|\b(?:provided|requests? (?:that )?they be provided) with\b|\bto include an update\b|\bprovide[sd]? (?:a|an|the|more|further)\b|\bthe (?:next iteration of the )?report (?:reflects|should include|provides more)/i;
/** In a tracker's answer: what is still to come. */
const STILL_TO_COME = new RegExp(
  String.raw`\b${INFORMATION}\b[^.;]{0,80}\b(?:will|to) be (?:provided|circulated|sent|shared|supplied|presented)\b`,
  'i',
);

/** A sentence of minutes in which something is asked for or undertaken. */
export const isSaidInMinutes = (sentence: string): boolean =>
  !NOT_ASKED.test(sentence) && SAID_IN_MINUTES.some((pattern) => pattern.test(sentence));

/** A sentence of a report in which officers promise more. */
export const isPromisedInReport = (sentence: string): boolean => PROMISED_IN_REPORTS.test(sentence);

/** A decision or a tracker's row that asks for something to be supplied, not done. */
export const isSupply = (text: string): boolean => SUPPLIES.test(text);

/** A sentence of a tracker's answer that promises what was asked for. */
export const isStillToCome = (sentence: string): boolean => STILL_TO_COME.test(sentence);

/** "a response to the query concerning X" → "X"; "a breakdown of Y" → "Y". */
export const whatIn = (quote: string): string | null =>
  /\b(?:concerning|regarding|relating to|in respect of|breakdown of|details of|copy of|update on|information on|briefing (?:note )?on)\s+(?<what>[^.;]{4,120}?)(?= (?:following|after|by|at|to|before|within|be|is|are) |[.;]|$)/i.exec(
    quote,
  )?.groups?.what ?? null;

/** "The Head of Fostering (HoF) explained that she would …" → "Head of Fostering (HoF)". */
export const speakerIn = (quote: string): string | null =>
  /^(?:The )?(?!(?:It|He|She|They|This|That|There)\b)(?<who>[A-Z][\w'&-]*(?: (?:[A-Z(][\w'&)-]*|of|for|and|the))*(?:, [A-Z][\w'&-]*)?) (?:added|advised|agreed|apologised|confirmed|did|explained|had|informed|noted|offered|outlined|promised|replied|reported|responded|said|stated|undertook|was|will|would)\b/.exec(
    quote,
  )?.groups?.who ?? null;

/** "a letter be sent to the health board to ask", "forwarded to the Head of Housing" → the one who is asked. */
export const askedIn = (quote: string): string | null =>
  /\b(?:letter (?:be|is|to be) sent to|write to|written to|forwarded to|referred to) (?:the )?(?<who>[A-Za-z][^.;,]{3,80}?)(?= (?:to|for|asking|requesting|seeking|about|concerning|regarding)\b|[.;,]|$)/.exec(
    quote,
  )?.groups?.who ?? null;
