/** What a decision asks: action or none, and of whom. */
import { isWelshNoting, welshOwnerIn } from './welsh';

/** "be circulated", "is arranged"; what "will be" done is told, not asked. */
const TO_BE_DONE =
  /(?<!\b(?:will|would|can|could|may|might|has|have|had|to|shall) )\b(?:be|is|are)(?: (?:also|then|further|more|instead|either))? (?:added|allocated|amended|arranged|asked|authorised|brought|circulated|commissioned|considered|deferred|delegated|developed|drafted|encouraged|ensured|established|explored|implemented|included|informed|instructed|investigated|invited|organised|prepared|presented|provided|published|recommended|referred|reported|requested|required|reviewed|scheduled|sent|shared|submitted|supplied|undertaken|updated|urged|used|written)\b/i;
/** "asks for", "and requests that", "determines": the first word of a clause. */
const ASKS =
  /(?:^|\b(?:and|then|also|committee|panel|that|to)\s|[,;:]\s?)(?:to )?(?:asks?|calls? (?:on|for)|commissions?|considers?|defers?|delegates?|determines?|directs?|establish(?:es)?|instructs?|investigates?|invites?|lobb(?:y|ies)|promotes?|recommends? (?:that|to)|refers?|requests?|requested|asked|reviews?|seeks?|suggests?|urges?|writes?)\b/i;
/** "an ongoing review", "as an annual item", "report back", "agrees to engage with". */
const ASKS_OTHERWISE =
  /\b(?:ongoing review|as an? (?:annual|standing|regular|quarterly) (?:agenda )?item|reports? back|provide[sd]? (?:a|an|the|more|further|details?|members)\b|agree[ds]? to (?!(?:note|support|endorse|approve|accept|receive|the)\b))/i;

/** "notes", "That the Committee welcomes", "to receive": nobody has to do anything. */
const TAKES_NOTE =
  /^(?:that )?(?:the )?(?:scrutiny )?(?:committee|panel|board|members)?(?: hereby)? ?(?:agree[ds]? )?(?:to )?(?:notes?|noted|supports?|supported|endorses?|endorsed|welcomes?|welcomed|receives?|received|accepts?|accepted|confirms?|confirmed|thanks?|thanked|commends?|commended|recognises?|recognised|acknowledges?|congratulates?)\b/i;
const IS_NOTED =
  /\b(?:be|is|are)(?: (?:also|duly|formally|hereby))? (?:noted|received|endorsed|welcomed|confirmed|accepted|commended|signed|supported|thanked|acknowledged|congratulated)\b|\b(?:is|are) (?:recognised|adopted)\b/i;
/** "the work programme be approved", "agrees the terms of reference": with its object, up to what is said about it. */
const BE_APPROVED = /^(?<object>.{3,200}?)\b(?:be|is|are|to be) (?:approved|agreed)\b/is;
const APPROVES = /^(?:that )?(?:(?:the )?committee )?(?:approve[ds]?|agree[ds]?) (?<object>.{3,120})/is;
/** A paper that is approved stays a paper; a grant or a scheme that is approved has to be carried out. */
const PAPER =
  /\b(?:minutes|reports?|plans?|programmes?|terms|remit|objectives|strateg(?:y|ies)|polic(?:y|ies)|presentations?|updates?|agenda|statements?|contents?|findings|proposals?|recommendations?|frameworks?|schedules?|requests?|changes|items?)\b/i;
/** "the redistribution of funds to the programme" is about the redistribution. */
const SAID_ABOUT_IT = /\s(?:of|for|by|to|as|on|in|at|from|set|with|which|that|subject)\s.*$/is;

/** False for "that the report be noted". */
export function asksForAction(text: string): boolean {
  if (TO_BE_DONE.test(text) || ASKS.test(text) || ASKS_OTHERWISE.test(text)) return true;
  if (TAKES_NOTE.test(text) || IS_NOTED.test(text) || isWelshNoting(text)) return false;
  const object = (BE_APPROVED.exec(text) ?? APPROVES.exec(text))?.groups?.object;
  return object === undefined || !PAPER.test(object.trim().replace(SAID_ABOUT_IT, ''));
}

/** "be prepared by the Children's Services department" → the department. */
export function ownerIn(text: string): string | null {
  const match = TO_BE_DONE_BY.exec(text) ?? ASKED_OF.exec(text);
  return match?.groups?.by ?? welshOwnerIn(text);
}

const TO_BE_DONE_BY =
  /\b(?:be|is|are) [a-z]+(?:ed|en|n) by (?:the )?(?<by>[A-Z][^.;,]{3,60}?)(?= (?:for|to|at|in|and|by|before)\b|[.;,]|$)/;
/** "requests that the Head of Fostering write", "asks the Director of Housing to report". */
const ASKED_OF =
  /^(?:requests?|asks?|requested|asked) (?:that )?the (?<by>(?:[A-Z][\w'-]+|of|for|and)(?: (?:[A-Z][\w'-]+|of|for|and))*)/;
