/** How a passage is cited, and the language its words are marked with. */
import type { Passage } from '@/lib/extract/sited';
import { words } from '@/lib/words';

/** Papers are read in English first: beside Welsh interface text their words are marked as such. */
export const PASSAGE_LANGUAGE = 'en-GB';

/** "Item 7, page 38": the printed number; the file's own only where none is printed. */
export function sourceText({ item, printed, page, source }: Passage): string {
  const isPaged = printed !== null || page > 1 || source.some((run) => run.page > 1);
  if (printed !== null) return words.everywhere.source(item, printed);
  return isPaged ? words.everywhere.filePage(item, page) : words.everywhere.source(item, null);
}
