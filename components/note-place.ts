/** A passage ↔ the quotation and place that a note keeps of it. */
import type { Passage } from '@/lib/extract/sited';
import type { NoteRow } from '@/lib/store/rows';

/** What a note keeps of the words it is about: the words, and enough around them to find them again. */
export function placeOf(passage: Passage): Pick<NoteRow, 'quote' | 'at' | 'item'> {
  const { words, start, end, page, printed, source, item } = passage;
  return {
    quote: { exact: words.slice(start, end), prefix: words.slice(0, start), suffix: words.slice(end) },
    at: { page, printed, source },
    item,
  };
}

/** The same words at the same place of the same paper. */
export function isAbout(note: NoteRow, paperId: string, passage: Passage): boolean {
  const { quote, at } = placeOf(passage);
  return (
    note.paperId === paperId &&
    note.quote?.exact === quote?.exact &&
    note.quote?.prefix === quote?.prefix &&
    note.at?.page === at?.page
  );
}

/** What a note quotes, in the words around it. */
export function quotedText({ quote }: NoteRow): { text: string; start: number; end: number } | null {
  if (quote === null) return null;
  const { prefix, exact, suffix } = quote;
  return { text: prefix + exact + suffix, start: prefix.length, end: prefix.length + exact.length };
}
