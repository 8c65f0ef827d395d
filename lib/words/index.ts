/**
 * All interface text. `words` is the language the member reads; a page calls
 * `speak` once, before it shows anything. A part that has no Welsh yet stays
 * English as a whole: put `lang={languageOf('desk')}` on the root of its view.
 */
import { cy } from './cy';
import { en } from './en';

export type Words = typeof en;
export type Part = keyof Words;
export type Language = 'en' | 'cy';

/** The parts that have Welsh, each complete. */
export type Translation = { readonly [P in Part]?: Words[P] };

const TRANSLATIONS: Readonly<Record<Language, Translation>> = { en, cy };

let spoken: Language = 'en';

export let words: Words = en;

export const wordsIn = (language: Language): Words => ({ ...en, ...TRANSLATIONS[language] });

export function speak(language: Language): void {
  spoken = language;
  words = wordsIn(language);
}

/** What a `lang` attribute says of a part: Welsh only where it has been translated. */
export const languageOf = (part: Part): 'en-GB' | 'cy' =>
  spoken === 'cy' && TRANSLATIONS.cy[part] !== undefined ? 'cy' : 'en-GB';
