/** Some words of a paper → the part of the reader's address after "#", so that any page of Kloe can point at them. */
import type { Run } from '@/lib/document/mapped-text';

export type WordsInPaper = {
  /** The file's own page number, from 1. */
  readonly page: number;
  readonly source: readonly Run[];
  readonly exact: string;
};

/** Of the words, in the address. */
export const NAME = 'words';

/** With the "#". */
export const wordsHash = (words: WordsInPaper): string =>
  `#${new URLSearchParams({ [NAME]: JSON.stringify(words) })}`;
