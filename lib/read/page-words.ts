/** Words that committee systems put around a paper's own, in English and Welsh. */
import { type MappedText, sliceMapped, trimMapped } from '@/lib/document/mapped-text';

/** "Minutes:", "Additional documents:", "Penderfyniad:". */
export const SECTION_LABEL =
  /^(?:minutes|decision|additional documents|supporting documents|cofnod(?:ion)?|penderfyniad(?:au)?|dogfennau ychwanegol|dogfennau cefnogol):$/i;

/** "… PDF 202 KB", "… DOC 1.5 MB" after the name of a paper. */
const FILE_NOTE = /\s(?:pdf|docx?|xlsx?|pptx?|rtf|zip)\s\d{1,5}(?:\.\d{1,2})?\s?[kmg]b$/i;

/** The name of a paper, and what kind of file it is and how large, where that follows. */
export function splitFileNote(words: MappedText): readonly [name: MappedText, note: MappedText | null] {
  const note = FILE_NOTE.exec(words.text);
  if (!note) return [words, null];
  return [trimMapped(sliceMapped(words, 0, note.index)), trimMapped(sliceMapped(words, note.index))];
}
