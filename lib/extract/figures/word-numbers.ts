/** Numbers written as words, where they count what a council counts: "six children". */

const VALUES: Readonly<Record<string, number>> = {
  none: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** People and cases: what is counted one by one. "two sites" or "three reasons" is no measure. */
const COUNTED =
  'child(?:ren)?|young people|young person|people|families|family|pupils?|students?|residents?|households?|tenants?|carers?|foster carers?|families|staff|social workers?|team managers?|posts?|vacanc(?:y|ies)|cases?|referrals?|assessments?|complaints?|incidents?|placements?|exclusions?|admissions?|applications?|appeals?|deaths?|accidents?|inspections?|audits?';

export const WORD_NUMBERS = {
  values: VALUES,
  /** "six children", "three new social workers". */
  pattern: new RegExp(
    `\\b(?<number>${Object.keys(VALUES)
      .filter((word) => word !== 'none')
      .join('|')})(?= (?:(?:[a-z-]+ ){0,3})(?:${COUNTED})\\b)`,
    'gi',
  ),
} as const;
