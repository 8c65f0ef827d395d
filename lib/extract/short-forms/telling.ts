import type { SpelledOut } from '../findings';

/** So many first letters in a row are hardly chance. */
const TELLING_LETTERS = 4;

/** Whether words of the paper that spell a short form may be taken for what is meant by it: "Marsh Road Works Forum" for MRWF. */
export const isTelling = ({ isName, letters }: SpelledOut): boolean => isName && letters >= TELLING_LETTERS;
