/** The part of the reader's address after "#" → the words of a paper that it points at. */
import { z } from 'zod/mini';
import { RunShape, Whole } from './messages';
import { NAME, type WordsInPaper } from './words-hash';

const Words = z.object({
  page: Whole,
  source: z.array(RunShape),
  exact: z.string(),
}) satisfies z.ZodMiniType<WordsInPaper>;

/** `null` where the hash points at no words. */
export function readWordsHash(hash: string): WordsInPaper | null {
  const told = new URLSearchParams(hash.replace(/^#/, '')).get(NAME);
  if (told === null) return null;
  try {
    const words = Words.safeParse(JSON.parse(told));
    return words.success ? words.data : null;
  } catch {
    return null;
  }
}
