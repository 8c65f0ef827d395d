/** Names of councils and committees: as far as two spellings are one name, and in which language one is. */
import { languageOfWords, type PaperLanguage } from './language';

/** What every committee's name may hold or leave out without being another committee. */
const FILLERS = new Set([
  'and',
  'of',
  'for',
  'committee',
  'overview',
  'panel',
  'council',
  'city',
  'borough',
  'county',
  'metropolitan',
  'district',
  'royal',
  'london',
  'mbc',
  'bc',
  'cc',
  'dc',
]);

/** "CHILDREN & FAMILIES Scrutiny  Committee" → "children and families scrutiny committee". */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

/** Whatever their capitals, signs and spaces. */
export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** True where only words differ that often come and go: "Scrutiny Committee: Children and Families". */
export function isLikeName(one: string, other: string): boolean {
  const key = (name: string) => {
    const telling = wordsOf(name).filter((word) => !FILLERS.has(word));
    return [...new Set(telling)].sort().join(' ');
  };
  return key(one) !== '' && key(one) === key(other);
}

const WELSH =
  /(?<!\p{L})(?:(?:is|cyd)-?bwyllgor|pwyllgor|bwrdd|fforwm|cyngor|gweithgor|cynulliad|awdurdod|comisiwn|craffu|grŵp|trosolwg)(?!\p{L})/iu;
const ENGLISH =
  /\b(?:committee|sub-committee|panel(?! craffu)|board|council|commission|forum|group|assembly|authority|scrutiny)\b/i;

/** "Pwyllgor Craffu Plant a Theuluoedd". "Cabinet" is a name in both languages, "Pwyllgor Craffu / Scrutiny Committee" two. */
export const isWelshName = (name: string): boolean => WELSH.test(name) && !ENGLISH.test(name);

/** "Bwrdd Gweithredol" has no little words that tell. */
export const languageOfName = (name: string): PaperLanguage =>
  isWelshName(name) ? 'cy' : languageOfWords(name);

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
