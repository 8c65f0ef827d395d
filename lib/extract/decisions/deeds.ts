/** What somebody does who supplies something, from the verb on: "circulate the list", "find out", "be sent to Members". */
import { AFTERWARDS, FACTS, INFORMATION, MEMBERS, SENT, TO_THEM } from './information';

/**
 * How surely the words before bind somebody. `pledged`: "undertook to", and so to any errand. `bound`: "the Head of Parks
 * would". `free`: nobody known, so that the deed must say by itself that it is for members.
 */
export type Bond = 'pledged' | 'bound' | 'free';

const THEM = String.raw`(?:all )?(?:the )?(?:(?:${MEMBERS})(?! of the public)(?: [A-Z][\w'’-]+)?|him|her|them)`;
const deed = (...ways: readonly string[]) => new RegExp(`^(?:${ways.join('|')})`, 'i');

/** Done for nobody else. */
const FREELY = deed(
  'circulate\\b',
  '(?:report|come|feed) back\\b',
  'be (?:(?:coming|feeding|reporting) back|circulating)\\b',
  String.raw`take (?:this|it|that|these|the \w+) (?:away|back)\b`,
  'bring (?:back|it|them|this)\\b',
  `let ${THEM} (?:have|know)\\b`,
  `keep ${THEM} (?:informed|updated|up[ -]to[ -]date)\\b`,
);
const BOUND = deed(
  // "provide a response", "send it", "share the plan with the Panel"
  String.raw`(?:be (?:bringing|providing|sending|sharing)|append|bring|disseminate|distribute|e-?mail|forward|give(?! (?:[\w-]+ )?(?:attention|consideration|priority|thought|weight)\b)|present|provide(?! for\b)|send|share|submit|supply)\b${FACTS}`,
  `e-?mail ${THEM}`,
  String.raw`get (?:back to|(?:it|that|them|these|this) to)\b`,
  String.raw`(?:gather|obtain|seek)\b[^.;]{0,60}?\b${INFORMATION}\b`,
  String.raw`(?:arrange|ensure|organise)\b[^.;]{0,60}?\b(?:(?:briefing|presentation)\b|${INFORMATION}\b[^.;]{0,40}?\b(?:are|be|is|was|were) ${SENT}\b)`,
  // "check what was in place", "make enquiries", "look into it"
  '(?:ascertain|chase|check|find out|follow (?:it |that |this )?up|investigate|look into|make (?:\\w+ )?(?:en|in)quiries|validate|verify)\\b',
  '(?:clarify|confirm|enquire|establish) (?:as to|how|if|the (?:number|position|reason)|this|what|when|where|whether|which|who|why)\\b',
  'see (?:if|whether) (?:he|it|she|that|there|they|this)\\b',
  // "report to the next meeting", "update members", "reply to Councillor Hale", "speak to the resident after the meeting"
  String.raw`report\b[^.;]{0,60}?\b${TO_THEM}`,
  `(?:advise|brief|inform|notify|update) ${THEM}\\b`,
  `(?:reply|respond|write)(?: back)? to ${THEM}\\b`,
  String.raw`write to [^.;]{3,80}?\b(?:asking|requesting|seeking|to (?:ask|request|seek))\b[^.;]{0,40}?\b${INFORMATION}\b`,
  `(?:answer|clarify|confirm|reply|respond|speak|talk|write)\\b[^.;]{0,80}?\\b${AFTERWARDS}`,
);
const PLEDGED = deed(
  '(?:brief|bring|clarify|confirm|follow up|look (?:at|into)|obtain|(?:re-?)?examine|report|respond|update|write)\\b',
  `(?:compile|draft|prepare|produce)\\b${FACTS}`,
  // "contact the depot for a fuller report"
  String.raw`(?:ask|chase|contact|liaise with|speak (?:to|with)) [^.;]{3,100}?\b(?:about|for|regarding|to)\b[^.;]{0,40}?\b${INFORMATION}\b`,
);
const DEEDS: Readonly<Record<Bond, readonly RegExp[]>> = {
  free: [FREELY],
  bound: [FREELY, BOUND],
  pledged: [FREELY, BOUND, PLEDGED],
};
/** Before a second deed: "look over the list and send it round". */
const AND = / and (?:(?:aim|also|then|to|will|would) )*/g;

/** Where the first deed in `words` ends, which begin with one; `null` where none supplies anything. */
export function deedIn(words: string, bond: Bond): number | null {
  const further = bond === 'free' ? [] : [...words.matchAll(AND)];
  const starts = [0, ...further.map(({ 0: and, index }) => index + and.length)];
  for (const start of starts) {
    for (const pattern of DEEDS[bond]) {
      const done = pattern.exec(words.slice(start));
      if (done) return start + done[0].length;
    }
  }
  return null;
}

/** In a decision "is sent" is as good as "be sent". */
const BE = '(?:are|be|is)';
/** "be collated and sent", "be obtained from the depot, provided to": a step before. */
const STEP = String.raw`(?:[a-z]+\b[^.;]{0,60}?(?:,| and) (?:then )?)?`;
const GIVEN_FREELY = deed(`${BE} (?:circulated|e-?mailed|forwarded|(?:brought|fed|reported) back)\\b`);
const GIVEN = deed(
  `${BE} (?:also )?(?:${SENT}|given|received)(?! for\\b)${FACTS}`,
  // "be covered by the visit and a note sent to Members"
  String.raw`be [a-z]+ed\b[^.;]{0,80}? and [^.;,]{3,40}? ${SENT} (?:to|with) (?:all )?(?:the )?${MEMBERS}\b`,
);
const OF_INFORMATION = deed(
  `be (?:also )?${STEP}${SENT}\\b`,
  String.raw`be given\b(?! (?:\w+ )?(?:attention|consideration|priority|thought|weight)\b)`,
  String.raw`be (?:included in (?:the (?:minutes|next)|future)|considered at (?:a|its|the|their) (?:[a-z]+ )?meeting|reported)\b`,
  `come (?:back\\b|to (?:a future |the |the next |this )?(?:${MEMBERS}|meeting)\\b)`,
  'follow(?=[.;]|$| (?:after|by|in|later|once|shortly|when)\\b)',
);
const TO_MEMBERS = deed(
  'be (?:kept (?:informed|up[ -]to[ -]date|updated)|updated)\\b',
  String.raw`(?:be (?:e-?mailed|given|provided with|sent|supplied with)|receive)\b(?: an?| further| more| the| updated)(?: [\w-]+){0,3}? ${INFORMATION}\b`,
);

/** The same of what is given or comes: of information, or to members, as the words before say. */
export function givenIn(words: string, isInformation: boolean, isToMembers: boolean): number | null {
  const ways = [
    GIVEN_FREELY,
    GIVEN,
    ...(isInformation ? [OF_INFORMATION] : []),
    ...(isToMembers ? [TO_MEMBERS] : []),
  ];
  return ways.map((way) => way.exec(words)).find((given) => given !== null)?.[0].length ?? null;
}
