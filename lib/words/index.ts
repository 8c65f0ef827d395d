/**
 * All interface text. `words` is the language the member reads, of the parts
 * that every surface shows at once; a page waits for `speak` once, before it shows
 * anything: Welsh is loaded only then. What one surface says, or a list that is
 * loaded once it is opened, is a file of its own (`desk.ts`, `tables.ts`), loaded
 * with the views that say it. A part that has no Welsh yet
 * stays English as a whole: put `lang={languageOf('desk')}` on the root of its view.
 */
import { en } from './en';
import type { arithmetic } from './en/arithmetic';
import type { authorNote } from './en/author-note';
import type { desk } from './en/desk';
import type { figures } from './en/figures';
import type { findings } from './en/findings';
import type { reader } from './en/reader';
import type { tables } from './en/tables';
import type { versions } from './en/versions';

type OfOneView = {
  readonly arithmetic: typeof arithmetic;
  readonly authorNote: typeof authorNote;
  readonly desk: typeof desk;
  readonly figures: typeof figures;
  readonly findings: typeof findings;
  readonly reader: typeof reader;
  readonly tables: typeof tables;
  readonly versions: typeof versions;
};

export type Words = typeof en & OfOneView;
export type Part = keyof Words;
export type Language = 'en' | 'cy';

/** The parts that have Welsh, each complete. */
export type Translation = { readonly [P in Part]?: Words[P] };

let translation: Translation = {};

export let words: typeof en = en;

export async function speak(language: Language): Promise<void> {
  translation = language === 'cy' ? (await import('./cy')).cy : {};
  words = { ...en, ...translation };
}

/** The words of some views, in the language that is spoken when they are read. */
export const spoken = <P extends keyof OfOneView>(part: P, english: Words[P]): Words[P] =>
  new Proxy(english, { get: (_, name) => Reflect.get(translation[part] ?? english, name) });

/** What a `lang` attribute says of a part: Welsh only where it has been translated. */
export const languageOf = (part: Part): 'en-GB' | 'cy' => (translation[part] === undefined ? 'en-GB' : 'cy');
