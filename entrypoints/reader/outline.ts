/** The rows of the left column: what was found in the paper, else the file's own bookmarks. */
import type { OutlinePage, OutlineRow } from '@/components/PackOutline';
import { inSmallLetters, type Titled } from '@/lib/document/titles';
import type { OutlineEntry } from '@/lib/extract/outline';
import { readerWords } from '@/lib/words/reader';
import type { PageNames } from './page-names';

/** `agenda`: the items as the pages of its meetings print them. */
export const outlineRows = (
  entries: readonly OutlineEntry[],
  names: PageNames,
  agenda: readonly Titled[],
): readonly OutlineRow[] =>
  entries.map((entry) => ({
    ...entry,
    isItem: entry.kind === 'item',
    title: inSmallLetters(titleOf(entry), agenda),
    page: entry.page === null ? null : outlinePage(entry.page, names),
  }));

export const outlinePage = (number: number, names: PageNames): OutlinePage => ({
  number,
  printed: names.printedOn(number),
  name: names.nameOf(number),
});

/** The last one that begins on the page or before it. */
export const rowAt = (rows: readonly OutlineRow[], page: number): OutlineRow | null =>
  rows.findLast((row) => row.page !== null && row.page.number <= page) ?? null;

function titleOf({ kind, title, day }: OutlineEntry): string {
  if (title !== null) return title;
  return kind === 'minutes' ? readerWords.minutesOf(day) : readerWords.report;
}
