/** The words with which councils open a decision, in the forms of many councils. */
import { WHO_DECIDES } from './deciding-words';
import { type DecisionForm, type DecisionStyle, formIn } from './decision-forms';
import {
  isWelshNotedPaper,
  WELSH_DECISION_OVER,
  WELSH_EXCLUSION,
  WELSH_SHARED_VERB,
  WELSH_VOTE,
  welshLeadIn,
} from './welsh';

export type LeadIn = {
  /** Where the words of the decision begin; the text's length where parts follow. */
  readonly bodyAt: number;
  /** Parts follow in list items or paragraphs of their own. */
  readonly isOpen: boolean;
  /**
   * Where a whole clause begins that names or details may follow ("the minutes be approved, subject to the following
   * amendments:"); `null` where the words before the parts are none.
   */
  readonly clauseAt: number | null;
  readonly style: DecisionStyle;
  /** The verb that all parts share: "agrees" of "That the committee agrees:"; else empty. */
  readonly verb: string;
};

/** Longest decision that may stand in its lead-in's own paragraph. */
const LONGEST = 1500;

/** "RESOLVED that", "AGREED:", "RECOMMENDATION TO COUNCIL:", "R E C O M M E N D E D – T H A T", "and RESOLVED to". */
const IN_CAPITALS =
  /(?:^|[.:;,)] ?|\b(?:was|and|therefore|accordingly|unanimously|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]ouncil),? )(?:RESOLVED|RECOMMENDED|AGREED|DECIDED|DETERMINED|ORDERED|RECOMMENDATIONS? TO (?:THE )?(?:CABINET|COUNCIL|EXECUTIVE|MAYOR)(?= ?:)|R E S O L V E D|R E C O M M E N D E D|A G R E E D)(?![A-Za-z])[ :,–-]*/;
/** "Resolved: That", "Resolved -", "The Committee resolved:-", "It was unanimously resolved that". */
const RESOLVED =
  /(?:^(?:the )?(?:[\w&'-]+ ){0,3}?(?:(?:sub-?)?committee|panel|board|commission|cabinet|council|members) (?:therefore |then |unanimously )?|^|[.:;] |\bit was,? (?:therefore |accordingly |then )?(?:unanimously )?|\bseconded(?: by [^.;:]{3,60}?)? and (?:unanimously )?)resolved(?:(?=(?: unanimously)? (?:that|to)\b|,? ?that:)|(?=(?: \([^()]{3,40}\))? ?[:–-]|$))[ :,–-]*/i;
/** "Seconded by Councillor Hale and agreed that …": put to the vote. */
const SECONDED =
  /\bseconded by [^.;:]{3,60}?,? and (?:it was )?(?:unanimously )?agreed(?: (?=(?:that|to)\b)|(?= ?[:–-]|$)[ :–-]*)/i;
/** "NOTED the report", "The Board NOTED that …", "The Committee had before it, and NOTED, …": its words begin with the verb. */
const NOTED =
  /(?:^|^(?:[Tt]he )?(?:[A-Z][\w&,'-]+ |and |of )*(?:Committee|Panel|Board|Commission|Cabinet|Executive|Forum|Council|Members) (?:had before (?:it|them)[^.:;]{0,80}? and )?(?:(?:DULY|duly) )?)(?=NOTED\b(?! BY))(?:NOTED[ :–-]*$)?/;
/** "The Housing Panel agreed that …", "It was decided to …", "The Board agreed:-", "Agreed: …". */
const AGREED = new RegExp(
  String.raw`^${WHO_DECIDES}(?: unanimously)? (?:agreed|decided|requested|asked) (?=(?:that|to)\b)|^${WHO_DECIDES}(?: unanimously)? (?:agreed|decided)(?= ?:[ –-]*$)[ :–-]*|(?:^|[.;,–-] |\band |^(?:after|at|following|with)\b[^.;:]{3,120} )it was,? (?:therefore |accordingly |then )?(?:unanimously )?(?:agreed|decided)(?: (?=(?:that|to)\b)|(?= ?:[ –-]*$)[ :–-]*)|^agreed(?= ?[:–-]| that\b)[ :–-]*`,
  'i',
);
/** "The Committee noted the update.", "The report was noted." and nothing else: so ends an item where minutes do not resolve. */
const NOTED_PAPER = new RegExp(
  String.raw`^(?!that\b)${WHO_DECIDES}(?: unanimously| duly)? (?:noted|notes?|approve[ds]?|endorse[ds]?|agree[ds]?|received)(?: and (?:noted|endorsed|agreed|approved))? (?:the|its) (?:[\w'-]+ ){0,8}?(?:reports?|updates?|minutes|presentation|programme|information|plans?|polic(?:y|ies)|position|accounts|contents?|findings|recommendations?|schedule|strategy)\b[^.;:]{0,160}\.?$|^the (?:minutes|(?:[\w'-]+ ){0,6}?(?:report|update|programme)) (?:was|were) (?:duly )?(?:accepted|approved|endorsed|noted|received)(?: by ${WHO_DECIDES})?\.?$|^the recommendations?\b[^.;:]{0,80} (?:was|were) (?:unanimously )?(?:accepted|agreed|approved|carried|supported)\.?$`,
  'i',
);
/** "Resolution: That the fees be raised", "Decision: to grant it": the label in the same line. */
const LABELLED = /^(?:\d[\d.]{0,5} )?(?:decision|outcome|resolution) ?[:–-] ?(?=(?:that|to) )/i;
/** "Proposed by Cllr Hale, seconded by Cllr Webb that …. All agreed." */
const MOVED =
  /\b(?:moved|proposed)\b[^;]{0,200}?\bseconded\b[^;]{0,300}?\b(?:carried|approved|agreed|all in favour)\b/i;
/** What a committee recommends to those who decide is a decision in whatever form. */
const RECOMMENDED =
  /^(?:the )?(?:scrutiny |select |overview )?(?:committee|panel|board|commission|members?)(?: unanimously)? (?:agreed to recommend|recommended)(?: to (?:the )?(?:cabinet|executive|council|full council))? (?=(?:that|to)\b)|^recommended(?= ?[:–-]| that\b)[ :–-]*/i;
/** "That:", "that the committee:", "T H A T", "to", "to RECOMMEND: (to Council)", "(unanimously)", before the parts of a decision. */
const OPENING =
  /^[\s:,–-]*(?:(?:\((?=[^()]{0,40}(?:against|con\b|for\b|majority|unanimous|vote))[^()]{3,60}\)|unanimously\b|by \w+ votes? to \w+|by a majority\b)[\s:,–-]*)?(?:to (?:the )?(?:full )?(?:council|cabinet|executive)\b ?(?=:))?[\s:,–-]*(?:to recommend\b(?=[^.;]{0,40}$)[\s:–-]*(?:\(?to (?:the )?(?:full )?(?:council|cabinet|executive)\b\)?)?[\s:,–-]*)?(?:t ?h ?a ?t\b|to(?=[\s:–-]*$))?[\s:,–-]*(?:(?:the )?(?:scrutiny )?(?:committee|panel|board|cabinet)(?= ?:))?[\s:–-]*/i;
/** A lead-in to parts that follow: it ends open. */
const ENDS_OPEN =
  /(?::|:-|\bthat|\bthat the (?:committee|panel|board)|\b(?:asked|recommended|requested|invited) to|[–-])\s*$/i;
/** "To note the attendance …", "a number of topics be added, namely:": not "the following be approved:", "be asked to:". */
const WHOLE_CLAUSE =
  /^(?!the following\b)(?:to [a-z]+|.{3,200}?\b(?:be|is|are) (?:[a-z]+ )?[a-z]+ed)\b,?(?: \S+){2,40}(?<!\b(?:and|that|to)):-?$/i;
/** "That the committee agrees:" */
const SHARED_VERB =
  /\b(?<verb>agrees?|notes?|approves?|endorses?|supports?|welcomes?|recommends? (?:that|to)|requests?|requested|asks?(?: that)?|asked(?: that)?)\W*$/i;
/** "REASONS FOR DECISION", "Other options considered": the decision is over. */
const DECISION_OVER =
  /^(?:reasons? for|other options|alternative options|options considered|the meeting (?:ended|closed)|note:)/i;
/** "Voting: unanimous", "(Councillor Hale abstained)": said between two parts. */
const VOTE =
  /^\(?(?:voting\b|votes?\b|for:|against:|abstain\w*|unanimous\b|carried\b|(?:the )?(?:motion|vote) was\b|(?:councillor|cllr)\b.{3,60}\b(?:abstained|dissented|voted|left|not present)\b|(?:proposed|moved|seconded)\b)/i;
/** The motion that shuts out the public asks nothing of anybody. */
const EXCLUSION =
  /\b(?:press and (?:the )?public|public and press)\b[^.]{0,200}\bexcluded\b|\bexclu\w+ (?:of )?(?:the )?(?:members of (?:the )?)?(?:press|public)\b/i;

/** In the order they are looked for. */
const FORMS: readonly DecisionForm[] = [
  { form: IN_CAPITALS, style: 'formal' },
  { form: RESOLVED, style: 'formal' },
  { form: SECONDED, style: 'formal' },
  { form: NOTED, style: 'formal' },
  { form: RECOMMENDED, style: 'recommended' },
  { form: AGREED, style: 'spoken' },
  { form: LABELLED, style: 'labelled' },
];

/** Reads a paragraph that opens a decision of a committee; `null` for any other. */
export function readLeadIn(paragraph: string): LeadIn | null {
  const text = paragraph.slice(0, LONGEST);
  if (isExclusion(text)) return null;
  const opened = welshLeadIn(text) ?? formIn(text, FORMS);
  if (opened) return opening(text, paragraph.length, opened.lead, opened.style);
  return NOTED_PAPER.test(text) || MOVED.test(text) || isWelshNotedPaper(text)
    ? { bodyAt: 0, isOpen: false, clauseAt: null, style: 'spoken', verb: '' }
    : null;
}

function opening(text: string, length: number, lead: RegExpExecArray, style: DecisionStyle): LeadIn {
  const at = lead.index + lead[0].length;
  const rest = text.slice(at);
  const opens = OPENING.exec(rest)?.[0].length ?? 0;
  const isOpen = length === text.length && (ENDS_OPEN.test(text) || rest.slice(opens).trim() === '');
  const verb = isOpen ? ((SHARED_VERB.exec(text) ?? WELSH_SHARED_VERB.exec(text))?.groups?.verb ?? '') : '';
  const clauseAt = isOpen && WHOLE_CLAUSE.test(rest.slice(opens)) ? at + opens : null;
  return { bodyAt: isOpen ? length : at + opens, isOpen, clauseAt, style, verb };
}

/** "… of the following Reserve Member:-": details follow, marked or not. */
export const leadsToDetails = (text: string): boolean =>
  /\b(?:by|for|from|in|of|to|with) the following\b[^:]{0,60}:-?$/i.test(text.slice(-120).trim());

export const isDecisionOver = (text: string): boolean =>
  DECISION_OVER.test(text) || WELSH_DECISION_OVER.test(text);
export const isVote = (text: string): boolean =>
  text.length <= 120 && (VOTE.test(text) || WELSH_VOTE.test(text));
export const isExclusion = (text: string): boolean => EXCLUSION.test(text) || WELSH_EXCLUSION.test(text);

/** "That:", "THAT the committee:", "Members are asked to:" and nothing else: parts follow. */
const BARE_OPENING =
  /^(?:t ?h ?a ?t\b|(?:the )?(?:[\w&'-]+ ){0,5}?(?:committee|panel|board|cabinet|executive|forum|council|members)\b|it is (?:therefore )?recommended)/i;

export const isBareOpening = (text: string): boolean =>
  text.length < 90 && BARE_OPENING.test(text.trim()) && ENDS_OPEN.test(text);
