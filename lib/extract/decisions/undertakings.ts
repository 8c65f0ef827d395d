/**
 * Undertakings in minutes: who is bound ("the Director"), what binds them ("would", "undertook to") and the deed that
 * supplies something ("circulate the list"). Each is looked for on its own side of what binds.
 */
import { type Bond, deedIn, givenIn } from './deeds';
import { INFORMATION, MEMBERS } from './information';
import { isForOthers } from './not-asked';

const PLEDGE = [
  // "agreed to", "promised at the site visit to"
  '(?:agreed|committed|offered|promised|undertaken|undertook)(?: (?:at|during) [^.;,]{3,30})?(?: also)? to',
  // "was asked to", "has been requested to", "has been instructed to"
  '(?:are|be|been|is|was|were) (?:also |then )?(?:asked|instructed|requested|tasked) to',
  // "asked officers to", "asked the Head of Parks to": a few words that begin no clause
  String.raw`(?:asked|instructed|requested) (?:officers |the (?:(?!(?:ability|how|if|opportunity|right|that|what|when|whether|why|will|would)\b)[\w'’&()-]+ ){1,8}?)to`,
  '(?:commitment|happy|offer|pleased|undertaking|willing) to',
].join('|');
const BINDS = new RegExp(
  String.raw`\b(?:(?<pledge>${PLEDGE})|(?<told>could|should|will|would|(?:are|is) to)|to)(?: (?:also|first|now|then|therefore))? `,
  'gi',
);

/** "she", "officers", "Mr Lowe", "the Head of Parks (HoP)"; not "the grant", "the Plan", "the contractor". */
const SOMEBODY =
  /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|and|but|however|if so|auditor|clerk|chair|director|head|holder|lead|manager|member|officers?|service|staff|team|who)|(?<![\w'’.&-])[A-Z][\w'’.&-]*(?<!\b(?:Act|Bill|Framework|Fund|Plan|Policy|Programme|Project|Scheme|Strategy|System))|\)),? $/;
/** Begins a sentence, or stands behind a label: "Officers to", "ACTION: Head of Parks to". */
const NAMED =
  /(?:^|[:–-] )(?:[Tt]hat )?(?:[Tt]he )?[A-Z][\w'’&./-]*(?:,? (?:[A-Z(][\w'’&./)-]*|and|for|of|or|the|&)){0,9} $/;
/** "The slides to be sent", "a request for the slides to be sent": nothing else is told. */
const TELLS_NO_MORE =
  /^(?!.*\b(?:allow|are|due|expected|had|has|is|likely|planned|scheduled|was|were)\b)|\b(?:asked|beneficial|good|helpful|requests?|useful) for\b/i;
const OF_INFORMATION = new RegExp(String.raw`\b${INFORMATION}\b[^.;]{0,120}$`, 'i');
const TO_MEMBERS = new RegExp(String.raw`\b${MEMBERS} $`, 'i');
/** How far to either side the rest may stand. */
const REACH = 200;

/** A sentence that says that somebody will supply something. */
export function isUndertaken(sentence: string): boolean {
  for (const binds of sentence.matchAll(BINDS)) {
    const from = binds.index + binds[0].length;
    const end = endOfDeed(binds, sentence, sentence.slice(from, from + REACH));
    if (end !== null && !isForOthers(sentence, from + end)) return true;
  }
  return OTHERWISE.test(sentence);
}

function endOfDeed({ groups, index }: RegExpExecArray, sentence: string, after: string): number | null {
  const before = sentence.slice(Math.max(0, index - REACH), index);
  const isToMembers = TO_MEMBERS.test(before);
  const isTold = groups?.told !== undefined;
  const isOfInformation = OF_INFORMATION.test(before);
  const given = givenIn(after, isOfInformation, isToMembers);
  if (given !== null) return isTold || (isOfInformation && TELLS_NO_MORE.test(sentence)) ? given : null;
  // "The Committee was asked to report": what it is here for.
  if (isToMembers && /asked to$/i.test(groups?.pledge ?? '')) return null;
  return deedIn(after, bondOf(groups?.pledge, isTold, before));
}

function bondOf(pledge: string | undefined, isTold: boolean, before: string): Bond {
  if (pledge !== undefined) return 'pledged';
  return (isTold ? SOMEBODY : NAMED).test(before) ? 'bound' : 'free';
}

/** "there would be a written response", "advice would be sought", "tasked with preparing a list", "to be checked by officers", "pending further advice". */
const OTHERWISE = new RegExp(
  [
    String.raw`\bthere (?:would|will) be an? (?:further|full|written) (?:answer|report|response|update)\b`,
    String.raw`\b${INFORMATION}\b[^.;]{0,60}? (?:to|will|would) be sought\b`,
    String.raw`\btook an action to\b|\b(?:added to|recorded (?:in|on)) the (?:[\w'’]+ )?action (?:list|log|sheet|tracker)\b`,
    String.raw`\btasked with (?:circulating|drafting|preparing|producing|providing|sending)\b`,
    String.raw`\bto be (?:checked|clarified|confirmed|verified) (?:by|with)\b`,
    String.raw`\bpending (?:further )?(?:advice|clarification|information|research)\b`,
    String.raw`\bcirculation (?:after|before|prior to|to)\b`,
  ].join('|'),
  'i',
);
