/** A passage ↔ the quotation and place that a note keeps of it. */
import type { Passage } from '@/lib/extract/sited';
import type { NoteRow, Quotation } from '@/lib/store/rows';

/** What a note keeps of the words it is about: the words, and enough around them to find them again. */
export function placeOf(passage: Passage): Pick<NoteRow, 'quote' | 'at' | 'item'> {
  const { words, start, end, page, printed, source, item } = passage;
  return {
    quote: { exact: words.slice(start, end), prefix: words.slice(0, start), suffix: words.slice(end) },
    at: { page, printed, source },
    item,
  };
}

/** The same words at the same place of the same paper. One carried over has other words around it than it was made with. */
export function isAbout(note: NoteRow, paperId: string, passage: Passage): boolean {
  const { quote, at } = placeOf(passage);
  const [own, sought] = [note.at?.source[0], at?.source[0]];
  const isSameStart = own && sought && own.item === sought.item && own.itemStart === sought.itemStart;
  return (
    note.paperId === paperId &&
    note.quote?.exact === quote?.exact &&
    note.at?.page === at?.page &&
    (note.quote?.prefix === quote?.prefix || isSameStart === true)
  );
}

type Quoted = { readonly text: string; readonly start: number; readonly end: number };

/** The words meant, in the words around them. */
export const quotedWords = ({ prefix, exact, suffix }: Quotation): Quoted => ({
  text: prefix + exact + suffix,
  start: prefix.length,
  end: prefix.length + exact.length,
});

/** What a note quotes. */
export const quotedText = ({ quote }: NoteRow): Quoted | null => quote && quotedWords(quote);
