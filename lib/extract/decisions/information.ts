/** What can be sent to a member, in which words it is sent, and to whom. */

/** Papers and facts, not funds or services. */
export const INFORMATION =
  '(?:addendum|advice|analys[ei]s|answers?|breakdowns?|briefings?|case study|clarification|comparisons?|cop(?:y|ies)|costings?|dashboard|data(?:set)?|details?|documents?|evidence|examples?|explanation|feedback|figures?|findings|information|insight|kpis|letters?|link|lists?|maps?|matrix|measures|minutes|notes?|numbers?|outcomes?|overview(?! (?:and|&) scrutiny)|papers?|percentages?|plans?|presentations?|profile|proposals?|rationale|reasons|repl(?:y|ies)|reports?|responses?|results|scorecard|slides|spreadsheet|statistics|summary|survey|tables?|timelines?|timescales?|timetable|trends?|updates?|versions?|wording)';
export const MEMBERS =
  '(?:members?|councillors?|cllrs?|(?:sub-)?committee|panel|board|forum|commission|chair(?:man|woman|person)?|convener)';
/** No chance that it is answered there. */
export const AFTERWARDS =
  '(?:in writing|(?:by|via) e-?mail|offline|(?:outside|outside of|after|following) the meeting)';
/** "to all Members", "with them", "to the next meeting", "in writing". */
export const TO_THEM = String.raw`(?:(?:to|with) (?:all )?(?:the |this )?${MEMBERS}\b|with them\b|(?:to|at) (?:the|a|its|this|each|every) (?:[\w-]+ ){0,3}?meeting\b|${AFTERWARDS})`;
/** Behind a verb of giving: what makes it a giving of information. */
export const FACTS = String.raw`(?: (?:it|this|them|these|those|that)\b|[^.;]{0,80}?\b(?:${INFORMATION}\b|${TO_THEM}))`;
/** As it is given; what is not information may be too. */
export const SENT =
  '(?:appended|broken down|brought|circulated|disseminated|distributed|drafted|e-?mailed|forwarded|made available|presented|provided|sent(?: out)?|shared|submitted|supplied)';
