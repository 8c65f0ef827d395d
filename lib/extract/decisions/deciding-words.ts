/** Who decides, and the verbs with which councils write down what was decided. */
import { isDecidedInWelsh } from './welsh';

const BODIES =
  '(?:sub-?)?committee|panel|board|commission|cabinet|executive|forum|council|assembly|working group';

/** "the Strategic Planning Committee", "Cabinet", "Members", "the Health and Care Board". */
export const WHO_DECIDES = String.raw`(?:the )?(?:[\w&'-]+,? ){0,6}?(?:${BODIES}|members|councillors)`;

/** "the Cabinet Member for Housing", "the Leader": who may decide alone. */
const ALONE = `(?:the )?(?:(?:deputy )?leader(?: of the council)?|(?:cabinet|executive|lead) member(?: for [^.;:]{3,60}?)?|portfolio holder(?: for [^.;:]{3,60}?)?)`;

const STEMS =
  'accept|acknowledg|adopt|agre|amend|appoint|approv|authoris|award|commend|confirm|consider|defer|delegat|direct|elect|endors|express|grant|instruct|invit|nominat|not|recommend|receiv|refus|reject|request|requir|resolv|review|support|suspend|thank|welcom';

/** "notes", "agreed", "approve", "reviewed", but not "not". */
const DECIDES = `(?:(?!not\\b)(?:${STEMS})(?:e|es|s|ed|d)?|refer(?:s|red)?|permit(?:s|ted)?)`;
/** "noted", "agreed": with nobody named. */
const DECIDED = `(?:(?:${STEMS})e?d|referred)`;

const HOW = '(?:(?:has|have) )?(?:(?:also|unanimously|duly|formally|hereby|then|therefore) )?';

/** "262/2005 The Cabinet noted": the decision's own number. */
const OWN_NUMBER = /^\d{1,4}\/\d{2,4}[.:]? +/;
const BY_SOMEBODY = new RegExp(`^(?:that )?(?:${WHO_DECIDES}|${ALONE}) ${HOW}${DECIDES}\\b`, 'i');
const BY_NOBODY = new RegExp(`^(?:that\\b|${HOW}${DECIDED}\\b(?! by\\b))`, 'i');
/** "(ii) to note the reason", "(b) ask the Director": so do agendas put what is to be done, but without a mark. */
const TO_DECIDE = new RegExp(
  `^(?:to )?${HOW}(?!not\\b)(?:(?:${STEMS})e?|ask|establish|invite|write)\\b`,
  'i',
);
/** "The minutes were confirmed as a correct record." */
const IN_PASSIVE = new RegExp(`^[^.;:]{3,200}?\\b(?:be|is|are|was|were) ${HOW}${DECIDED}\\b`, 'i');
/** Said in the same place, decided by nobody: "The Cabinet considered a report of the Director." */
const REPORTED =
  /^(?:apologies|none\b|no |there (?:was|were) no|\(?councillors? .{3,80}\b(?:declared|left|joined)\b|(?:the )?[\w &'-]{3,60} considered (?!that\b)(?!.{0,300}\b(?:agreed|approved|noted|recommended|resolved)\b))/i;
const LONGEST = 600;

/** Where the words of a decision begin that stands under a label of its own; `null` for other words there. */
export function decisionAt(text: string, isMarked: boolean): number | null {
  const at = OWN_NUMBER.exec(text)?.[0].length ?? 0;
  const words = text.slice(at, at + LONGEST);
  if (REPORTED.test(words)) return null;
  const ways = [BY_SOMEBODY, BY_NOBODY, IN_PASSIVE, ...(isMarked ? [TO_DECIDE] : [])];
  return ways.some((pattern) => pattern.test(words)) || isDecidedInWelsh(words) ? at : null;
}

/** "Reviewed the performance set out in Appendix 1", of a list that somebody's name heads. */
export const isDecidedByNobody = (text: string): boolean => BY_NOBODY.test(text);
