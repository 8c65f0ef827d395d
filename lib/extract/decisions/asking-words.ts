/** The words with which people in minutes ask for something, or undertake to supply it, later. */

/** What can be sent to a member: papers and facts, not funds or services. */
export const INFORMATION =
  '(?:addendum|advice|analysis|answers?|breakdowns?|briefings?|case study|clarification|comparisons?|cop(?:y|ies)|data|details?|documents?|evidence|examples?|explanation|feedback|figures?|findings|information|letters?|link|lists?|matrix|measures|minutes|notes?|numbers?|outcomes?|overview(?! (?:and|&) scrutiny)|papers?|plans?|presentations?|proposals?|reasons|repl(?:y|ies)|reports?|responses?|results|slides|statistics|summary|timelines?|timescales?|timetable|updates?|wording)';
export const MEMBERS =
  '(?:members?|councillors?|cllrs?|(?:sub-)?committee|panel|board|forum|commission|chair(?:man|woman|person)?|convener)';
const RECIPIENT = `(?:(?:to|with) (?:all )?(?:the )?${MEMBERS}|with them|in writing|(?:outside|outside of|after|following) the meeting)`;
const SENT =
  '(?:drafted|provided|presented|circulated|distributed|shared|sent(?: out)?|brought|forwarded|supplied|submitted|appended|e-?mailed|made available)';
const ALSO = '(?: (?:also|then))?';
/** Who asks: not residents, not those who asked long ago. */
const ASKER = String.raw`(?<!\b(?:had|have|has|been|residents|tenants|parents|families|schools|petitioners|public|applicant|landlords|which|report) )`;
const OBJECT = String.raw`(?!(?:in|by|to|for|of|from|at|on|as|and|that)\b)(?:[\w'’-]+ ){0,10}?`;
/** "agreed to", "was asked to", "had undertaken to". */
const PLEDGED =
  '(?:agreed|undertook|undertaken|offered|promised|(?:was|were) (?:also |then )?(?:asked|requested|tasked)|took an action)';
/** "provide a response", "send it", "give the Panel the figures". */
const GIVE = String.raw`(?:provide|share|send|supply|give)\b(?! for\b)`;
const FACTS = String.raw`(?: (?:it|this|them|these|that)\b|[^.;]{0,60}(?:\b${INFORMATION}\b|${RECIPIENT}))`;

const UNDERTAKEN: readonly RegExp[] = [
  // "would circulate the list", "will be e-mailed", "to report back", "would come back to the Panel"
  new RegExp(
    String.raw`\b(?:would|will|to|could)${ALSO} (?:be )?(?:circulat\w*|forward(?:ed)?\b|e-?mail(?:ed)?\b|(?:report|come|feed)(?:ed)? back)`,
    'i',
  ),
  // "would bring a report", "bring it back", "would be brought to the next meeting"
  new RegExp(
    String.raw`\b(?:would|will|to|could)${ALSO} (?:bring (?:back|(?:it|them|this)\b|(?:a|an|the|further)\b[^.;]{0,50}\b(?:analysis|briefing|document|list|note|papers?|plan|proposals?|reports?|response|updates?)\b)|be brought (?:back )?to)`,
    'i',
  ),
  // "undertook to check the lease", "promised to write", "was asked to look into"
  /\b(?:agreed|undertook|undertaken|undertook also|offered|promised|was asked|were asked|was requested|were requested|has been requested|have been requested|took an action) to (?:also )?(?:brief|bring|check|clarify|come back|confirm|feed back|find out|follow up|investigate|look (?:into|at)|obtain|report|respond|update|write)\b/i,
  // "promised at the site visit to give the Panel the figures"
  new RegExp(String.raw`\b${PLEDGED} (?:at [^.;,]{3,30} )?to (?:also )?${GIVE}${FACTS}`, 'i'),
  // "undertook to contact the depot for a fuller report"
  new RegExp(
    String.raw`\b${PLEDGED} to (?:also )?(?:ask|chase|contact|liaise with|speak (?:to|with)) [^.;]{3,100}\b(?:for|about|regarding|to (?:get|obtain|request|provide|send))\b[^.;]{0,40}\b${INFORMATION}\b`,
    'i',
  ),
  // "The Committee would receive a further report"
  new RegExp(
    String.raw`\b${MEMBERS} (?:would|will) (?:also )?receive (?:an?|the|further|more|updated) (?:[\w-]+ ){0,3}?${INFORMATION}\b`,
    'i',
  ),
  // "took an action to", "would take this away", "was tasked with preparing"
  /\btook an action to\b|\b(?:would|will) take (?:this|it|that|these|the \w+) (?:away|back)\b|\btasked with (?:circulating|drafting|preparing|producing|providing|sending)\b/i,
  // "was happy to share the data"
  new RegExp(String.raw`\b(?:happy|pleased|willing) to (?:circulate\b|${GIVE}${FACTS})`, 'i'),
  // "would provide a response", "would share the slides"
  new RegExp(String.raw`\b(?:would|will|could)${ALSO} ${GIVE}${FACTS}`, 'i'),
  // "members would be sent the list", "would be provided to members"
  new RegExp(
    String.raw`\b(?:would|will|could)${ALSO} be (?:provided|shared|sent|given|supplied)\b(?! for\b)[^.;]{0,60}(?:\b${INFORMATION}\b|${RECIPIENT})`,
    'i',
  ),
  // "the list would be circulated", "details should be included in the minutes"
  new RegExp(
    String.raw`\b${INFORMATION}\b[^.;]{0,120}\b(?:would|will|could|should) be (?:also )?(?:${SENT}|given(?! (?:\w+ )?(?:attention|consideration|priority|thought|weight)\b)|included in (?:the (?:next|minutes)|future)|considered at (?:the|a|its|their) (?:[a-z]+ )?meeting)\b`,
    'i',
  ),
  // "responses would be sought and circulated to Members"
  new RegExp(
    String.raw`\b${INFORMATION}\b[^.;]{0,60}\b(?:would|will) be [a-z]+ed?\b[^.;]{0,40} and (?:then )?${SENT} (?:to|with) (?:all )?(?:the )?${MEMBERS}\b|\b${INFORMATION}\b[^.;]{0,60}\bwould be sought\b`,
    'i',
  ),
  // "would come back", "would come to the Panel", "the data would follow", "would be reported to the Committee"
  new RegExp(
    String.raw`\b${INFORMATION}\b[^.;]{0,60}\b(?:would|will) (?:(?:come|be reported) (?:back\b|to (?:the |this |a future |the next )?(?:${MEMBERS}|meeting)\b)|follow(?=[.;]|$| (?:after|in|by|later|shortly|when|once)\b))`,
    'i',
  ),
  // "there would be a written response"
  /\bthere (?:would|will) be a (?:further|written) (?:report|response|update)\b/i,
  // "The slides to be circulated to Members", and nothing more
  new RegExp(
    String.raw`^(?:that )?(?!.{0,200}\b(?:was|were|is|are|has|had|allow)\b)[^.;,]{0,60}?\b${INFORMATION}\b[^.;,]{0,80}?\bto be (?:also )?${SENT}\b`,
    'i',
  ),
  // "Officers to provide details"
  new RegExp(
    String.raw`^(?:the )?(?:officers|[A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|of|for|and|the)){0,8}) to (?:also )?(?:bring|check|circulate|confirm|obtain|provide|send|share|supply) [^.;]{0,60}(?:\b${INFORMATION}\b|${RECIPIENT})`,
  ),
  // "he would check what was in place"
  /\b(?:he|she|officers|(?:director|head|manager|officer|clerk|lead|mr|mrs|ms|councillor|cllr)(?: [A-Z][\w'’-]+)*) would (?:also |then )?(?:ascertain|check|clarify|look into|see) (?:how|if|the|what|when|where|whether|which|why)\b/i,
  // "Officers to review the figures and update members"
  /^(?:the )?(?:officers|[A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|of|for|and|the)){0,8}) to [^.;]{3,100} and (?:bring|circulate|e-?mail|inform|provide|report|send|share|update)\b/,
  // "would find out", "will get back to the Panel"
  /\b(?:would|will) (?:also |then )?(?:get back to|find out|action (?:it|this|that))\b/i,
  // "agreed to raise it and feed back"
  new RegExp(
    String.raw`\b(?:would|will|${PLEDGED} to) [^.;]{3,100}\band (?:to |then )?(?:come|feed|get|report) back\b`,
    'i',
  ),
  // "would review the lists and bring them to the next meeting", "will confirm the position and let members know"
  /\b(?:would|will) [^.;]{3,80}\b(?:and|and to|aim to) (?:(?:reply|respond) to (?:the )?(?:members|councillor|cllr|committee|panel|chair)|(?:advise|e-?mail|inform|notify|update) (?:all )?(?:the )?(?:members|councillors?|cllr|committee|panel|board|chair|forum)|bring|circulate|come back|report back|send (?:it|them|this|these)|share|let (?:the )?(?:members|councillors?|committee|panel|chair|him|her) know)\b/i,
  // "would write to members with the number of"
  /\b(?:would|will) (?:respond|reply|write) to (?:all )?(?:the )?(?:members|councillors?|committee|panel|board|chair)\b/i,
  // "would reply to the question in writing"
  /\b(?:would|will) (?:answer|clarify|confirm|reply|respond)\b[^.;]{0,60}\b(?:after the meeting|following the meeting|outside(?: of)? the meeting|in writing)\b/i,
  // "would speak to the resident after the meeting"
  /\b(?:would|will) (?:talk|speak|respond|reply|write) (?:to|with)\b[^.;]{0,80}\b(?:outside|after|following)\b/i,
  // "points to be checked by officers", "deferred pending further research", "circulation prior to the next meeting"
  /\bto be (?:checked|confirmed|clarified|verified) (?:by|with)\b|\bpending (?:further )?(?:research|information|clarification|advice)\b|\bcirculation (?:to|prior to|before|after)\b/i,
];

const ASKED: readonly RegExp[] = [
  // "It was requested that", "Councillor Hale requested that the list be shared", but not "that the minutes be amended"
  new RegExp(
    String.raw`${ASKER}\brequested that (?!(?:the|his|her|their) (?:minutes?|vote|name|dissent|abstention|comments?)\b)`,
    'i',
  ),
  // "members requested a copy", "requested sight of", "an update was requested"
  new RegExp(
    String.raw`${ASKER}\brequested (?:sight of|to (?:see|receive|have)|${OBJECT}${INFORMATION})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${INFORMATION}\b[^.;,]{0,80}\b(?:(?:was|were) )?requested(?: (?:for|to be|at|before|from)\b|[.;]?$)|\b${INFORMATION}\b[^.;]{0,80}\b(?:was|were) requested by\b`,
    'i',
  ),
  // "asked for a breakdown of", "asked to be kept informed"
  new RegExp(
    String.raw`${ASKER}\basked (?:for [^.;]{0,40}\b${INFORMATION}\b|to (?:see|receive|have sight of|be (?:kept|updated|informed|provided with|sent))\b)`,
    'i',
  ),
  // "asked if the figures could be provided", "asked that a note be circulated"
  new RegExp(
    String.raw`${ASKER}\basked (?:if|whether|that) [^.;]{3,100}\bbe (?:[a-z]+ and )?(?:${SENT}|reported)\b`,
    'i',
  ),
  // "suggested that a further report be submitted to a future meeting"
  new RegExp(
    String.raw`\bsuggested that [^.;]{0,60}\b${INFORMATION}\b[^.;]{0,60}\bbe ${SENT}\b[^.;]{0,40}(?:${RECIPIENT}|\bmeeting\b)`,
    'i',
  ),
  // "asked whether the report could include wards", "asked that the report show the costs"
  new RegExp(
    String.raw`${ASKER}\basked (?:(?:if|whether) [^.;]{0,60}\b${INFORMATION} (?:could|might) (?:also )?(?:contain|cover|include|reflect|set out|show)|that [^.;]{0,60}\b${INFORMATION} (?:also )?(?:contain(?:s|ed)?|include[sd]?|reflect(?:s|ed)?|set out|show(?:s|ed)?))\b`,
    'i',
  ),
  // "it was agreed that an update on the depot be brought forward"
  new RegExp(
    String.raw`\b(?:agreed|proposed|recommended|suggested) that [^.;]{0,60}\b${INFORMATION}\b[^.;]{0,80}(?<!\b(?:would|will|could|should|can|may|might|to)) be (?:also )?(?:${SENT}|brought|given)\b`,
    'i',
  ),
  // "asked if the Committee could receive a report"
  new RegExp(
    String.raw`${ASKER}\basked (?:if|whether) (?:the )?(?:${MEMBERS}|he|she|they) (?:could|might) (?:receive|have|see|get) [^.;]{0,40}\b${INFORMATION}\b`,
    'i',
  ),
  // "asked officers to circulate", "asked the Director to bring back"
  new RegExp(
    String.raw`\basked (?:officers|the [^.;,]{3,60}?) to (?:bring|circulate|clarify|confirm|come back|find out|look into|prepare|produce|provide [^.;]{0,60}\b${INFORMATION}|report|send|share|supply|update|write)\b`,
    'i',
  ),
  // "request for the measures to be circulated", "noted as an information request"
  /\brequest for [^.;]{0,80}\b(?:information|to be (?:circulated|provided|shared|sent))|\bas an? (?:information request|request for information|action)\b/i,
  // "Can a list be provided?", "Could the Committee have a copy?"
  new RegExp(
    String.raw`^(?:can|could|may|please)\b[^.?]{3,120}\b(?:be ${SENT}|(?:have|see|receive) [^.?]{0,30}\b${INFORMATION})\b`,
    'i',
  ),
  // "would like updates on", "would welcome more information"
  new RegExp(
    String.raw`\b${MEMBERS} would (?:like|welcome|appreciate) (?:(?:an?|the|more|further|some|regular) )?(?:[\w'-]+ ){0,2}?${INFORMATION}\b`,
    'i',
  ),
  // "would benefit from seeing", "it would be helpful to have the figures"
  new RegExp(
    String.raw`\b(?:would (?:benefit from|like|welcome)(?: to)? (?:see|seeing|receive|receiving|have|having)|(?:wished|keen|wanted) to (?:see|receive)|be (?:useful|helpful|beneficial|good)(?: for [^.;]{3,40}?)? to (?:see|receive|have))\b[^.;]{0,60}\b${INFORMATION}\b|\bbe (?:useful|helpful|beneficial|good) for [^.;]{0,40}\b${INFORMATION}\b[^.;]{0,60} to be (?:${SENT}|included|added)\b`,
    'i',
  ),
  // "it would be useful if the table were to include wards"
  new RegExp(
    String.raw`\bbe (?:useful|helpful|beneficial|good) if [^.;]{3,100}\b(?:be (?:${SENT}|included|added)|include)\b`,
    'i',
  ),
  // "still awaited the figures"
  new RegExp(String.raw`\bstill (?:required|awaited|needed)\b[^.;]{0,60}\b${INFORMATION}\b`, 'i'),
];

export const SAID_IN_MINUTES: readonly RegExp[] = [...UNDERTAKEN, ...ASKED];
/** A sentence that says somebody will do it. */
export const isUndertaken = (sentence: string): boolean =>
  UNDERTAKEN.some((pattern) => pattern.test(sentence));
