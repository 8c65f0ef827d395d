/**
 * Text → its words as they may be asked for: without case, accents, apostrophes
 * or commas in numbers, so that "Llŷn" is "llyn" and "1,204" is "1204".
 */

export type Word = {
  /** The most telling first: "£1.2m" → "£1.2m", "1.2m". */
  readonly forms: readonly string[];
  /** Which word of the text, from 0. A joined one stands where its first part does, and is listed after it. */
  readonly nth: number;
  /** How many words it is made of: 1, or more for a joined one ("follow-up" → "followup", "£1.2 million" → "£1.2m"). */
  readonly parts: number;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
};

/** "£1,204.50", "5.3.2", "72%", "1.2m", "9FE"; "children's", "Llŷn", "Q3". */
const WORD =
  /[£$€]?\d+(?:,\d{3})*(?:\.\d+)*(?:[\p{L}\p{M}]+|%)?|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:['’][\p{L}\p{M}]+)*/gu;
const PLAIN = /^[a-z]+$/;
const SPACE = /\s/;
const DIGIT = /\d/;
const NUMBER = /^(?<sign>[£$€]?)(?<digits>\d[\d.]*)(?<unit>[a-z]*|%)$/;
/** As a unit stands behind a number, by itself or not. */
const UNITS: Readonly<Record<string, string>> = {
  thousand: 'k',
  million: 'm',
  mn: 'm',
  billion: 'bn',
  percent: '%',
};
const HYPHENS = new Set(['-', '‐', '‑']);
/** "one-to-one": no word has more parts than so many. */
const MOST_PARTS = 4;

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  /** Those that may be joined: each follows the last by a hyphen. */
  let chain: Word[] = [];
  let last: Word | null = null;
  let nth = 0;
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const word: Word = { forms: formsOf(printed), nth, parts: 1, start, end: start + printed.length };
    /** One sign alone between two words; empty where there is more, or nothing. */
    const between: string = last !== null && start - last.end === 1 ? text.charAt(last.end) : '';
    if (!HYPHENS.has(between)) {
      if (chain.length > 1) words.push(...joined(chain));
      chain = [];
    }
    words.push(word);
    if (last !== null && isUnit(word) && SPACE.test(between)) words.push(...asOneNumber(words, last, word));
    chain.push(word);
    last = word;
    nth++;
  }
  words.push(...joined(chain));
  return words;
}

/** "Children's" → "childrens"; "£1,204" → "£1204", "1204"; "72%" → "72%", "72". */
function formsOf(printed: string): readonly string[] {
  const folded = fold(printed);
  if (!DIGIT.test(folded)) return [folded];
  const number = NUMBER.exec(folded)?.groups;
  if (!number) return [folded];
  const { sign = '', digits = '', unit = '' } = number;
  return numberForms(sign, digits, UNITS[unit] ?? unit);
}

const numberForms = (sign: string, digits: string, unit: string): readonly string[] => [
  ...new Set([sign + digits + unit, digits + unit, ...(unit === '%' ? [digits] : [])]),
];

/** One word as it is looked for: "Gŵyl" → "gwyl". */
export function fold(printed: string): string {
  const lower = printed.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’,]/gu, '')
    .normalize('NFC');
}

function joined(chain: readonly Word[]): readonly Word[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last || chain.length < 2 || chain.length > MOST_PARTS) return [];
  const form = chain.map(({ forms: [own = ''] }) => own).join('');
  return [{ forms: [form], nth: first.nth, parts: chain.length, start: first.start, end: last.end }];
}

/** Of such a number, the last word. */
const isUnit = ({ forms: [own = ''] }: Word): boolean => own === 'cent' || Object.hasOwn(UNITS, own);

/** "£1.2 million", "72 per cent". */
function asOneNumber(words: readonly Word[], last: Word, word: Word): readonly Word[] {
  const [own = ''] = word.forms;
  const isPerCent = own === 'cent' && last.forms[0] === 'per';
  const number = isPerCent ? words.findLast(({ nth }) => nth === last.nth - 1) : last;
  const unit = isPerCent ? '%' : UNITS[own];
  const groups = number && unit !== undefined ? NUMBER.exec(number.forms[0] ?? '')?.groups : undefined;
  if (!number || !groups || unit === undefined || groups.unit !== '') return [];
  const forms = numberForms(groups.sign ?? '', groups.digits ?? '', unit);
  return [{ forms, nth: number.nth, parts: word.nth - number.nth + 1, start: number.start, end: word.end }];
}
