/** What a short form looks like, and what only looks like one. */

/**
 * "LAC", "CiC", "HoS", "S&R", "T+F", "EHCPs", "ePEP", "WT2013", "KS2", "N/A", "COVID-19".
 * At least two capitals, or a capital on each side of a sign.
 */
export const SHORT_FORM =
  /(?<![A-Za-z0-9&+'@.-])(?:N\/A|[A-Z]{1,8}(?:[&+][A-Z]{1,4})+|[a-z]?[A-Z][a-z]?[A-Z][A-Za-z]{0,8}|[A-Z]{2,10}\d{0,4}|[A-Z]{4,6}-\d{2})(?:'?s)?(?![A-Za-z0-9₀-₉@&+-]|'[a-z]{2}|\.[a-z])/g;

/** "XIV". CIC and CIL are none, though their letters are. */
const ROMAN = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** "S47", "Q1", "A49", "RP10": references and roads. Key stages are none. */
const REFERENCE = /^(?!KS\d$)(?:[A-Z]{1,2}\d{1,2}|[A-Z]\d+)$/;
/** Small words that are sometimes set in capitals for weight. IT is not among them. */
const SMALL = /^(?:OR|TO|OF|NO|IS|BE|AS|AT|BY|IN|ON|IF|SO|WE|DO|AM|PM|AN|MY|UP|GO|ME|HE|US|YN)$/;
/** Names that run together: "McDonald", "O'Neill", "iPad", "YouTube". "OfSted" and its like are none. */
const NAME = /^(?:Mc|Mac|O')[A-Z]|^[A-Z][a-z]{2,}[A-Z]|^i[A-Z][a-z]|^(?!Of[A-Z]).*[a-z]{3,}/;
/** Words that papers set in capitals and may never write small: "RESOLVED", "NAMED SUBSTITUTES", "ANNEX", "COFNODION", "NODWYD". */
const CAPITALISED =
  /^(?:FOREWORD|OFFICIAL|UNFRYDOL|[A-Z]{3,}(?:WYD|IAD|IADAU|ION)|RESOLVED?|RECOMMEND(?:ED)?|AGREED|NOTED|NAMED|RECEIVED|REFERRED|ANNEXE?|APPENDIX|AGENDA|MINUTES|APOLOGIES|SUBSTITUTES?|DECLARATIONS?|EXEMPT|ACTIONS?|DRAFT|ITEMS?|PUBLIC|COUNCIL|COMMITTEE|CABINET|SUPPLEMENT|RESTRICTED|CONFIDENTIAL|[A-Z]{4,}(?:ING|[ST]ION|[ST]IONS|MENT|MENTS|NESS))$/;

/** True for what has the shape but is a numeral, a reference, a name or a word. */
const isLookAlike = (short: string): boolean =>
  [ROMAN, REFERENCE, SMALL, NAME, CAPITALISED].some((pattern) => pattern.test(short));

/** Short forms that are also words of the language, and that papers write beside the word. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['SEND', 'MASH', 'SMART', 'PACE', 'SALT', 'AIDS', 'OFSTED']);

/** Web and e-mail addresses, each a whole word. */
const ADDRESS = /(?<!\S)\S*(?:@|www\.|:\/\/)\S*/gi;
const HAS_ADDRESS = /@|www\.|:\/\//i;

/** The text with addresses blanked out, each character in its place. */
export const withoutAddresses = (text: string): string =>
  HAS_ADDRESS.test(text) ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : text;

/**
 * Words that a paper also writes in small letters: RESOLVED, OPEN and TOTAL are
 * only set in capitals. Two letters are too few to tell IT from "it".
 */
export function ordinaryWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of withoutAddresses(text).match(/(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])/g) ?? [])
      words.add(word);
  }
  return words;
}

export const isShortForm = (short: string, ordinary: ReadonlySet<string>): boolean =>
  !isLookAlike(short) && (ALSO_WORDS.has(short) || !isOrdinary(short.toLowerCase(), ordinary));

/** "voucher" is one where only "vouchers" stands: of a word that long, the plural is no chance. */
const isOrdinary = (word: string, ordinary: ReadonlySet<string>): boolean =>
  ordinary.has(word) || (word.length >= LONG_WORD && ordinary.has(`${word}s`));
const LONG_WORD = 5;

/** What a paper may explain, though it never stands elsewhere: two capitals at least, and nothing but letters, figures and joining signs. */
export const isExplainable = (short: string): boolean =>
  /^[A-Za-z][A-Za-z\d&+/'-]{1,11}$/.test(short) && (short.match(/[A-Z]/g)?.length ?? 0) >= 2;

/** "EHCPs", "PA's" → "EHCP", "PA". */
export const singular = (printed: string): string => printed.replace(/'?s$/, '');

/** "Initial Child Protection Conferences (ICPCs)" explains ICPC, and each is one. */
export const singularLike = (long: string, printed: string): string =>
  /[A-Z]'?s$/.test(printed) ? long.replace(/(?<=[a-z])ies$/, 'y').replace(/(?<=[a-rt-z])s$/, '') : long;
