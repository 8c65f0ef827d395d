/**
 * All interface text. `words` is the language the member reads; a page waits
 * for `speak` once, before it shows anything: Welsh is loaded only then. A part
 * that has no Welsh yet stays English as a whole: put `lang={languageOf('desk')}`
 * on the root of its view.
 */
import { en } from './en';

export type Words = typeof en;
export type Part = keyof Words;
export type Language = 'en' | 'cy';

/** The parts that have Welsh, each complete. */
export type Translation = { readonly [P in Part]?: Words[P] };

let translation: Translation = {};

export let words: Words = en;

export async function speak(language: Language): Promise<void> {
  translation = language === 'cy' ? (await import('./cy')).cy : {};
  words = { ...en, ...translation };
}

/** What a `lang` attribute says of a part: Welsh only where it has been translated. */
export const languageOf = (part: Part): 'en-GB' | 'cy' => (translation[part] === undefined ? 'en-GB' : 'cy');
