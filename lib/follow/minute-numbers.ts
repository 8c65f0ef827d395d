/** "minutes 7(a), 7(b), 13 and 24" → 7(a), 7(b), 13, 24. */

const NUMBER = String.raw`\d{1,4}(?:\([a-z]{1,4}\))?`;
const NAMED = new RegExp(
  String.raw`(?<!\d )\bminutes? (?:nos?\.? )?(?<list>${NUMBER}(?:(?:, and |, | and | & )${NUMBER})*)`,
  'gi',
);

export const minutesIn = (text: string): readonly string[] =>
  [...text.matchAll(NAMED)].flatMap(({ groups }) => groups?.list?.match(new RegExp(NUMBER, 'gi')) ?? []);
