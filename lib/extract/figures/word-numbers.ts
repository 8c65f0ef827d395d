/** Numbers written as words, where they count what a council counts: "six children". */

const ONES: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
const TEENS: readonly string[] = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TEENS.map((word, value) => [word, value + 10] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, index * 10 + 20] as const,
    ...ONES.slice(1).map((one, value) => [`${ten}-${one}`, index * 10 + 21 + value] as const),
  ]),
]);

/** People and cases: what is counted one by one. "two sites" or "three reasons" is no measure. */
export const COUNTED =
  'child(?:ren)?|young (?:people|persons?)|persons?|people|adults?|famil(?:y|ies)|pupils?|students?|residents?|respondents?|households?|tenants?|carers?|foster carers?|care leavers?|staff|employees|workers?|social workers?|managers?|officers?|practitioners?|heads of service|directors|posts?|vacanc(?:y|ies)|cases?|contacts?|referrals?|assessments?|plans?|visits?|complaints?|incidents?|collisions?|casualties|injur(?:y|ies)|placements?|exclusions?|suspensions?|admissions?|applications?|appeals?|deaths?|births?|accidents?|inspections?|audits?|schools?|academies|prus?|homes|properties|dwellings|beds?|places|votes|signatures|responses';

/** "No unallocated cases.", "there were no complaints", "no cases of … have been identified": a zero in words. */
const ZERO =
  /\bno(?= (?:[a-z-]+ ){0,2}(?:cases|complaints|incidents|exclusions|disruptions|breaches|vacancies|deaths|accidents|referrals|applications|appeals|admissions)\b(?: (?:of|over|during|in|this|at|were|have|had|since|last) |[.;,)]|$))/gi;
/** "six children", "three new social workers", "nine aged 19", "seventeen per cent". */
const NUMBER = new RegExp(
  `\\b(?<number>(?:${TENS.join('|')})-(?:${ONES.slice(1).join('|')})|${[...ONES.slice(1), ...TEENS, ...TENS].join('|')})(?= (?:per ?cent\\b|aged\\b|(?:(?:working|school|calendar) )?(?:days|weeks|months|hours)\\b|\\d{1,2}[- ]year[- ]olds?\\b|percentage points?\\b|of (?:them|whom|these|those) (?:were|are|had|have)\\b|out of \\w|(?:[a-z'-]+ ){0,4}(?:${COUNTED})\\b))`,
  'gi',
);

export type WordNumber = { readonly start: number; readonly end: number; readonly value: number };

/** In no order. */
export function wordNumbersIn(text: string): readonly WordNumber[] {
  const counted = [...text.matchAll(NUMBER)].map(({ index, groups }) => {
    const words = groups?.number ?? '';
    return { start: index, end: index + words.length, value: VALUES.get(words.toLowerCase()) ?? 0 };
  });
  const zeros = [...text.matchAll(ZERO)].map(({ index }) => ({ start: index, end: index + 2, value: 0 }));
  return [...counted, ...zeros];
}
