/** Who says a sentence of minutes, or is asked by it. */
import { welshSpeakerIn } from './welsh-supplies';

/** "The Head of Fostering (HoF) explained that she would …" → "Head of Fostering (HoF)". */
export function speakerIn(quote: string): string | null {
  const words = quote.slice(INTRODUCED.exec(quote)?.[0].length ?? 0);
  const who = (SAYS.exec(words) ?? IS_TO_DO.exec(words))?.groups?.who;
  return who === undefined ? welshSpeakerIn(quote) : IS_BODY.test(who) ? null : who;
}

/** "After further discussion, the Town Clerk undertook …": before the one who speaks. */
const INTRODUCED =
  /^(?:After|Following|In (?:answer|conclusion|reply|response)|On|With regard)\b[^.,;:]{0,80}, (?=[tT]he |[A-Z])/;
const WHO = String.raw`(?<who>[A-Z][\w'&-]*(?: (?:[A-Z(][\w'&)-]*|of|for|and|the))*(?:, [A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|of|for|and|the))*)?)`;
/** Begins a sentence without naming who speaks. */
const NO_NAME =
  '(?:A|All|An|After|Although|And|As|At|Because|Before|Both|But|By|During|For|From|Given|He|If|In|It|No|On|Once|She|Since|So|Some|That|There|These|They|This|Those|To|Under|When|Where|While|With)';
const SAYS = new RegExp(
  String.raw`^(?:[Tt]he )?(?!${NO_NAME}\b)${WHO} (?:added|advised|agreed|apologised|confirmed|did|explained|had|informed|noted|offered|outlined|promised|replied|reported|responded|said|stated|undertook|was|will|would(?! (?:receive|be (?:sent|given|provided with))))\b`,
);
/** "Nicky Wade to provide the list". */
const IS_TO_DO = new RegExp(
  String.raw`^(?:[Tt]he )?(?!${NO_NAME}\b)${WHO} to (?:arrange|ask|bring|check|circulate|confirm|contact|find|follow|forward|look|obtain|provide|report|send|share|speak|supply|update|write)\b`,
);
/** A body asks and agrees; who does it is somebody else. */
const IS_BODY =
  /(?:^|\b)(?:[Bb]oard|[Cc]abinet|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|(?<!Chief )[Ee]xecutive|[Ff]orum|[Mm]embers|[Pp]anel)$/;

/** "a letter be sent to the health board to ask", "forwarded to the Head of Housing" → the one who is asked. */
export const askedIn = (quote: string): string | null =>
  /\b(?:letter (?:be|is|to be) sent to|write to|written to|forwarded to|referred to) (?:the )?(?<who>[A-Za-z][^.;,]{3,80}?)(?= (?:to|for|asking|requesting|seeking|about|concerning|regarding)\b|[.;,]|$)/.exec(
    quote,
  )?.groups?.who ?? null;
