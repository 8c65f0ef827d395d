/** Small numbers as papers write them: "7", "seven". */

const NUMBERS = [
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
  'ten',
  'eleven',
  'twelve',
];

/** Of a pattern. */
export const NUMBER = String.raw`\d{1,2}|${NUMBERS.slice(1).join('|')}`;

/** "seven" → 7, "7" → 7; NaN for other words, 0 for none. */
export const numberOf = (printed = ''): number => {
  const word = NUMBERS.indexOf(printed.trim().toLowerCase());
  return word >= 0 ? word : Number(printed);
};
