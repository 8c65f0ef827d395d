/** How passages and pages are cited. */
import type { Page } from '@/lib/document/model';
import type { Passage } from '@/lib/extract/sited';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';

/** "Item 7, page 38": the printed number; the file's own only where none is printed. */
export function sourceText({
  item,
  printed,
  page,
  source,
}: Pick<Passage, 'item' | 'printed' | 'page' | 'source'>): string {
  const isPaged = printed !== null || page > 1 || source.some((run) => run.page > 1);
  if (printed !== null) return words.everywhere.source(item, printed);
  return isPaged ? words.everywhere.filePage(item, page) : words.everywhere.source(item, null);
}

type PageNumbers = Pick<Page, 'printed' | 'number'>;

/** "page 38"; "page 42 of the file" where no number is printed. */
export const pageText = ({ printed, number }: PageNumbers): string =>
  printed === null ? words.everywhere.pageOfFile(number) : words.everywhere.page(printed);

/** [9, 10, 14, 61 without a number] → "pages 9 to 10, 14 and page 61 of the file". */
export function pagesText(pages: readonly PageNumbers[]): string {
  const runs: { readonly from: PageNumbers; readonly to: PageNumbers }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    const goesOn =
      last?.to.number === page.number - 1 && (last.to.printed === null) === (page.printed === null);
    if (last && goesOn) runs[runs.length - 1] = { from: last.from, to: page };
    else runs.push({ from: page, to: page });
  }
  const named = (isPrinted: boolean) =>
    runs
      .filter(({ from }) => (from.printed !== null) === isPrinted)
      .map(({ from, to }) => [from, to].map(({ printed, number }) => printed ?? String(number)))
      .map(([from = '', to = '']): readonly [string, string] => [from, to]);
  return words.everywhere.pageList(named(true), named(false));
}

/** "Item 7, page 38"; `null` for a note on a meeting or a paper as a whole. */
export function noteSource({ at, item }: Pick<NoteRow, 'at' | 'item'>): string | null {
  if (at !== null) return sourceText({ ...at, item });
  return item === null ? null : words.everywhere.source(item, null);
}

/** The same, with what it hangs on where that is neither page nor item. */
export const notePlace = (note: Pick<NoteRow, 'at' | 'item' | 'paperId'>): string =>
  noteSource(note) ?? words.notes[note.paperId === null ? 'onTheMeeting' : 'onThePaper'];
