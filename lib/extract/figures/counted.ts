/** What a council counts, and whether a number in words counts any of it: "six children". */
import { matchesOf } from '@/lib/document/matches';
import type { Spelled } from './spelled';

/** People and cases: what is counted one by one. "two sites" or "three reasons" is no measure. */
export const COUNTED =
  'child(?:ren)?|young (?:people|persons?)|persons?|people|adults?|famil(?:y|ies)|pupils?|students?|residents?|respondents?|households?|tenants?|carers?|foster carers?|care leavers?|staff|employees|workers?|social workers?|managers?|officers?|practitioners?|heads of service|directors|posts?|vacanc(?:y|ies)|cases?|contacts?|referrals?|assessments?|plans?|visits?|complaints?|incidents?|collisions?|casualties|injur(?:y|ies)|placements?|exclusions?|suspensions?|admissions?|applications?|appeals?|deaths?|births?|accidents?|inspections?|audits?|schools?|academies|prus?|homes|properties|dwellings|beds?|places|votes|signatures|responses|voids?|lettings|tenancies|evictions|repairs|potholes|defects|calls|enquiries|claims|permits|licences|offences|crimes|arrests|businesses|apprentices|volunteers|patients|(?:indicators?|KPIs?|PIs?)(?! ?[–\\d])';

/** "No unallocated cases.", "there were no complaints", "no cases of … have been identified": a zero in words. */
const NONE =
  /\bno(?= (?:[a-z-]+ ){0,2}(?:cases|complaints|incidents|exclusions|disruptions|breaches|vacancies|deaths|accidents|referrals|applications|appeals|admissions)\b(?: (?:of|over|during|in|this|at|were|have|had|since|last) |[.;,)]|$))/gi;
/** "six children", "three new social workers", "nine aged 19", "nine working days", "four of whom were". */
const COUNTS = new RegExp(
  `^ (?:aged\\b|(?:(?:working|school|calendar) )?(?:days|weeks|months|hours)\\b|\\d{1,2}[- ]year[- ]olds?\\b|of (?:them|whom|these|those) (?:were|are|had|have)\\b|(?:[a-z'-]+ ){0,4}(?:${COUNTED})\\b)`,
  'i',
);
/** "half of all children", "two thirds of the respondents", "half the staff". */
const PART_OF = new RegExp(`^ (?:of )?(?:[a-z'-]+ ){0,4}(?:${COUNTED})\\b`, 'i');
/** "rose to forty in May", "from twenty to forty": a level. */
const LEVEL_BEFORE =
  /\b(?:rose|risen|fell|fallen|increas\w+|decreas\w+|reduc\w+|from|total)\b[^.;]{0,40}\b(?:to|from|of|was|is) $/i;
const LEVEL_AFTER = /^(?:[.,;)]|$| (?:in|by|at|on|to|from|this|last|compared|during)\b)/;
/** A level of fewer is more often a word: "one", "two". */
const LEAST_LEVEL = 10;
const FURTHEST = 100;

/** Whether a number in words, without a unit of its own, counts what a council counts. */
export function isCounted(text: string, { start, end, value, isPart }: Spelled): boolean {
  const after = text.slice(end, end + FURTHEST);
  if (isPart) return PART_OF.test(after);
  if (COUNTS.test(after)) return true;
  return (
    value >= LEAST_LEVEL &&
    LEVEL_AFTER.test(after) &&
    LEVEL_BEFORE.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Where "no" counts, and counts nothing. */
export const zerosIn = (text: string): readonly Spelled[] =>
  matchesOf(NONE, text).map(({ index }) => ({ start: index, end: index + 2, value: 0, isPart: false }));
