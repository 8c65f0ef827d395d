/**
 * Welsh numbers before nouns, and lists. A number takes the singular, and some
 * numbers soften or breathe on the letter it begins with: 1 dudalen, 2 bapur,
 * 3 phapur, 3 tudalen, 6 thudalen, 4 papur.
 */
import { numberText } from '../dates';

/** The CLDR's plural categories of Welsh. Chromium carries no Welsh, so its Intl.PluralRules cannot be asked. */
const CATEGORY: Readonly<Record<number, 'zero' | 'one' | 'two' | 'few' | 'many'>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};
export const pluralOf = (n: number) => CATEGORY[n] ?? 'other';

type Noun = { readonly word: string; readonly gender: 'm' | 'f' };

const m = (word: string): Noun => ({ word, gender: 'm' });
const f = (word: string): Noun => ({ word, gender: 'f' });

const NOUNS = {
  awr: f('awr'),
  byrfodd: m('byrfodd'),
  'cam dilynol': m('cam dilynol'),
  canfyddiad: m('canfyddiad'),
  cofnod: m('cofnod'),
  colofn: f('colofn'),
  cwestiwn: m('cwestiwn'),
  cyfarfod: m('cyfarfod'),
  cyfnod: m('cyfnod'),
  cynnig: m('cam dilynol'),
  darn: m('darn'),
  diwrnod: m('diwrnod'),
  dyddiad: m('dyddiad'),
  eitem: f('eitem'),
  ffigur: m('ffigur'),
  ffurflen: f('ffurflen'),
  gwerth: m('gwerth'),
  her: f('her'),
  lle: m('lle'),
  mesur: m('mesur'),
  mis: m('mis'),
  newid: m('newid'),
  nodyn: m('nodyn'),
  pâr: m('pâr'),
  papur: m('papur'),
  pwynt: m('pwynt'),
  rhan: f('rhan'),
  rhes: f('rhes'),
  tabl: m('tabl'),
  tudalen: f('tudalen'),
  wythnos: f('wythnos'),
  ystyr: m('ystyr'),
} as const;

const SOFT: readonly (readonly [RegExp, string])[] = [
  [/^ll/, 'l'],
  [/^rh/, 'r'],
  [/^p(?!h)/, 'b'],
  [/^t(?!h)/, 'd'],
  [/^c(?!h)/, 'g'],
  [/^b/, 'f'],
  [/^d(?!d)/, 'dd'],
  [/^g/, ''],
  [/^m/, 'f'],
];
const BREATHED: readonly (readonly [RegExp, string])[] = [
  [/^p(?!h)/, 'ph'],
  [/^t(?!h)/, 'th'],
  [/^c(?!h)/, 'ch'],
];

const begun = (word: string, changes: typeof SOFT): string => {
  const change = changes.find(([letter]) => letter.test(word));
  return change ? word.replace(...change) : word;
};

/** What follows the number 1 keeps "ll" and "rh", even where it is feminine. */
const isKept = (word: string) => /^(?:ll|rh)/.test(word);

export function afterNumber(n: number, { word, gender }: Noun): string {
  switch (pluralOf(n)) {
    case 'one':
      return gender === 'f' && !isKept(word) ? begun(word, SOFT) : word;
    case 'two':
      return begun(word, SOFT);
    case 'few':
      return gender === 'm' ? begun(word, BREATHED) : word;
    case 'many':
      return begun(word, BREATHED);
    default:
      return word;
  }
}

export const count = (n: number): string => numberText(n, 'cy');

/** (2, "papur") → "2 bapur". */
export const counted = (n: number, noun: keyof typeof NOUNS): string =>
  `${count(n)} ${afterNumber(n, NOUNS[noun])}`;

/** "ac" before a vowel and before numbers that are said with one: 1, 8, 11 to 19. */
const SAID_WITH_VOWEL = /^[“‘(]*(?:[aeiouwyâêîôûŵŷ]|1[1-9]?(?![\d,])|8)/i;

const joined = (said: readonly string[], word: string) =>
  said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} ${word} ${said.at(-1)}`;

/** "a, b ac c". */
export const and = (said: readonly string[]): string =>
  joined(said, SAID_WITH_VOWEL.test(said.at(-1) ?? '') ? 'ac' : 'a');

export const or = (said: readonly string[]): string => joined(said, 'neu');
