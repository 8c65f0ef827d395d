/** The English words that mark a paper as exempt, as they stand once in lower case, and those that only speak of it. Welsh ones: `welsh-exempt.ts`. */
export type Sign = 'exempt' | 'part-2' | 'not-for-publication' | 'schedule-12a' | 'confidential';

const BEARER = '(?:report|paper|appendix|appendices|annexe?|supplement|pack|minutes|briefing|document)';
/** "report", "appendix 2:", "minutes of 3 May"; not "report writing". */
const BEARER_ENDS = String.raw`${BEARER}(?: [a-z\d]{1,3}\b)?(?=$|[-–—:,.;()\[ ]+(?:of|to|by|for|on|\d|$|[-–—:(]))`;

/** Lines that mark a paper. */
export const MARKINGS: Readonly<Record<Sign, RegExp>> = {
  /** "NOT FOR PUBLICATION by virtue of paragraph 3", "Exempt – not for publication". */
  'not-for-publication':
    /^(?:exempt|confidential|restricted|private|part 2|part ii)?[-–—:/( ]{0,4}not for publication\b/,
  /** "By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972." */
  'schedule-12a':
    /^(?:by virtue of |under |schedule 12a[,:]? )paragraphs?\b|^paragraphs? .{1,40}schedule 12a\b/,
  /** "Part 2 (exempt)", "PART II – CONFIDENTIAL"; not "Part 2 – Private items". */
  'part-2':
    /^part (?:2|ii|b)[-–—:/( ]{1,4}(?:exempt|confidential|private)\b(?! (?:items?|business|matters?|session|part|and confidential (?:items?|business)))/,
  /** "EXEMPT", "Exempt – placement options", "Exempt Appendix 2: Options"; not "Exempt accommodation". */
  exempt: new RegExp(String.raw`^exempt(?:$| ?[-–—] ?(?!no\b|none\b|nil\b|n/a)|[: ]+${BEARER_ENDS})`),
  /** "Strictly private and confidential", "Confidential report", "OFFICIAL-SENSITIVE". */
  confidential: new RegExp(
    String.raw`^(?:strictly )?(?:private (?:and|&) )?confidential(?:$| ?[-–—] ?(?!no\b|none\b|nil\b|n/a)|[: ]+${BEARER_ENDS})|^official ?[-–—: ] ?sensitive\b`,
  ),
};

/** A running head of no more words than these. As a heading it may be a chapter. */
export const PART_2 = /^part (?:2|ii)$/;

/** "This report is not for publication"; not "exempt from call-in", "is not exempt". */
export const STATEMENT =
  /^(?:this|the (?:attached|enclosed|following)) (?:report|paper|appendix|annexe?|item|document|supplement|pack|briefing)(?: [a-z\d]{1,2})? (?:is|contains|includes|must be|has been)(?: (?:treated|regarded|classed|marked) as| to be treated as)?(?: (?:wholly|partly|strictly))? (?:exempt\b(?! from (?!publication|disclosure))|confidential\b|not for publication|private and confidential)/;

/** "Appendix 2 (exempt)", "Appendix 2 is not for publication": said of a part that may not be here. */
export const OF_APPENDIX =
  /^(?<label>(?:appendix|annexe?) [a-z\d]{1,3})\b.{0,120}?\b(?:exempt\b(?! from)|not for publication|confidential\b)/;
export const APPENDIX = /^(?:appendix|annexe?) [a-z\d]{1,3}\b/;
export const NOT_EXEMPT = /\b(?:not|no|none) (?:exempt|confidential)\b/;

/** "Publication status", "Exempt information": the name of an answer, not the answer. */
export const ASKED =
  /^(?:is (?:this|the) |does (?:this|the) )?[a-z\d ()/]{0,30}\b(?:exempt|confidential|publication|classification)\b[a-z\d ()/]{0,40}$/;
export const ANSWERED_YES =
  /^(?:yes\b|(?:this report is |wholly |partly )?(?:exempt\b(?! from)|not for publication|confidential\b)|part (?:2|ii)\b|(?:under |by virtue of )?paragraphs? \d)/;
