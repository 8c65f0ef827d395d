/** Words that committee systems put around a paper's own, in English and Welsh. */
import { type MappedText, sliceMapped, trimMapped } from '@/lib/document/mapped-text';

/** "Minutes:", "Additional documents:", "Penderfyniad:". */
export const SECTION_LABEL =
  /^(?:minutes|decision|additional documents|supporting documents|cofnodion|penderfyniad|dogfennau ychwanegol|dogfennau cefnogol):$/i;

/** "… PDF 202 KB", "… DOC 1.5 MB" after the name of a paper. */
const FILE_SIZE = /\s(?:pdf|docx?|xlsx?|pptx?|rtf|zip)\s\d{1,5}(?:\.\d{1,2})?\s?[kmg]b$/i;
/** "…, item 59." for screen readers. */
const ITEM_NOTE = /\s?, item \S{1,12}\.$/i;

/** The name of a paper without the size of its file. */
export function withoutFileNote(words: MappedText): MappedText {
  const size = FILE_SIZE.exec(words.text);
  if (!size) return words;
  const named = trimMapped(sliceMapped(words, 0, size.index));
  const note = ITEM_NOTE.exec(named.text);
  return note ? trimMapped(sliceMapped(named, 0, note.index)) : named;
}
