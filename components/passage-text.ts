/** How passages and pages are cited, and the language its words are marked with. */
import type { Page } from '@/lib/document/model';
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

/** "page 38"; "page 42 of the file" where no number is printed. */
export const pageText = ({ printed, number }: Pick<Page, 'printed' | 'number'>): string =>
  printed === null ? words.everywhere.pageOfFile(number) : words.everywhere.page(printed);
