/** The words with which councils open a decision, in the forms of many councils. */

/** "RESOLVED that", "Resolved:", "It was unanimously resolved that", "The Committee agreed to". */
const RESOLVED =
  /(?:^|[.:;] |\b(?:it was|was|therefore|accordingly),? (?:unanimously )?)(?<verb>R ?E ?S ?O ?L ?V ?E ?D\b|resolved\b|RECOMMENDED\b|AGREED\b)[ :,–-]*/i;
/** "The Committee agreed that …", "Members recommended to Cabinet that …". */
const COMMITTEE_DECIDED =
  /^(?:the )?(?:scrutiny |select |overview )?(?:committee|panel|board|commission|members?|cabinet|council)(?: unanimously)? (?:agreed|resolved|recommended|requested|noted|asked)(?: to (?:the )?cabinet)? (?=(?:that|to)\b)/i;
/** "That:", "that the committee:", "THAT", before the parts of a decision. */
const OPENING =
  /^[\s:,–-]*(?:t ?h ?a ?t\b)?[\s:,–-]*(?:(?:the )?(?:scrutiny )?(?:committee|panel|board|cabinet)(?= ?:))?[\s:–-]*/i;
/** A lead-in to parts that follow: it ends open. */
const ENDS_OPEN = /(?::|:-|\bthat|\bthat the committee|[–-])\s*$/i;
/** "REASONS FOR DECISION", "Other options considered": the decision is over. */
const DECISION_OVER =
  /^(?:reasons? for|other options|alternative options|options considered|the meeting (?:ended|closed)|note:)/i;
/** The motion that shuts out the public asks nothing of anybody. */
const EXCLUSION =
  /\b(?:press and (?:the )?public|public and press)\b.*\bexcluded\b|\bexclu\w+ (?:of )?(?:the )?(?:press|public)\b/i;

export type LeadIn = {
  /** Where the words of the decision begin; the text's length where parts follow. */
  readonly bodyAt: number;
  /** Parts follow in list items or paragraphs of their own. */
  readonly isOpen: boolean;
};

/** Reads a paragraph that opens a decision of a committee; `null` for any other. */
export function readLeadIn(text: string): LeadIn | null {
  if (EXCLUSION.test(text)) return null;
  const decided = COMMITTEE_DECIDED.exec(text);
  const resolved = RESOLVED.exec(text);
  const isCapital = resolved?.groups?.verb === resolved?.groups?.verb?.toUpperCase();
  const isCarried =
    resolved !== null && (isCapital || resolved.index === 0 || /\bit was\b/i.test(resolved[0]));
  if (isCarried && resolved) return opening(text, resolved.index + resolved[0].length);
  return decided ? opening(text, decided[0].length) : null;
}

function opening(text: string, at: number): LeadIn {
  const rest = text.slice(at);
  const lead = OPENING.exec(rest)?.[0].length ?? 0;
  const isOpen = ENDS_OPEN.test(text) || rest.slice(lead).trim() === '';
  return { bodyAt: isOpen ? text.length : at + lead, isOpen };
}

export const isDecisionOver = (text: string): boolean => DECISION_OVER.test(text);
export const isExclusion = (text: string): boolean => EXCLUSION.test(text);

/** "That:", "THAT the committee:" and nothing else: parts follow. */
export const isBareOpening = (text: string): boolean =>
  text.length < 90 &&
  /^(?:t ?h ?a ?t\b|the committee|it is recommended)/i.test(text.trim()) &&
  ENDS_OPEN.test(text);
