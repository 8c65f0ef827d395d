/** The language that is spoken now. It holds no words itself, so that a script in a council's page can ask. */
import type { Part, Translation, Words } from '.';

let translation: Translation = {};

/** Parts that it lacks stay English, each as a whole. */
export function take(own: Translation): void {
  translation = own;
}

/** The words of a part in the language that is spoken when they are read, however early a file names them. */
export const spoken = <P extends Part>(part: P, english: Words[P]): Words[P] =>
  asSpoken(english, () => translation[part] ?? english);

/** What a `lang` attribute says of a part: Welsh only where it has been translated. */
export const languageOf = (part: Part): 'en-GB' | 'cy' => (translation[part] === undefined ? 'en-GB' : 'cy');

const asSpoken = <T extends object>(english: T, own: () => T): T =>
  new Proxy(english, {
    get: (_, name) => {
      const said: unknown = Reflect.get(own(), name);
      const isGroup = typeof said === 'object' && said !== null;
      return isGroup ? asSpoken(said, () => Reflect.get(own(), name) as object) : said;
    },
  });
