/** Some words of a paper ↔ the part of the reader's address after "#", so that any page of Kloe can point at them. */
import { z } from 'zod/mini';
import { RunShape, Whole } from './messages';

const WordsInPaper = z.object({
  /** The file's own page number, from 1. */
  page: Whole,
  source: z.array(RunShape),
  exact: z.string(),
});

export type WordsInPaper = z.infer<typeof WordsInPaper>;

const NAME = 'words';

/** With the "#". */
export const wordsHash = (words: WordsInPaper): string =>
  `#${new URLSearchParams({ [NAME]: JSON.stringify(words) })}`;

/** `null` where the hash points at no words. */
export function readWordsHash(hash: string): WordsInPaper | null {
  const told = new URLSearchParams(hash.replace(/^#/, '')).get(NAME);
  if (told === null) return null;
  try {
    const words = WordsInPaper.safeParse(JSON.parse(told));
    return words.success ? words.data : null;
  } catch {
    return null;
  }
}
