/** Whether the words of a document are those of the source pieces that they say they came from. */
import { mapPiece } from '@/lib/document/mapped-text';
import type { PackDocument } from '@/lib/document/model';

/** Page by page, the pieces that a `Run` counts: text items of a PDF, text nodes of a page, lines of a text. */
export type Items = readonly (readonly string[])[];

/** Signs that symbol fonts show for letters. */
const SYMBOLS = /[•✓✗→↑↓]/;

export function sourceFaults({ blocks }: PackDocument, items: Items): readonly string[] {
  return blocks.flatMap(({ text, runs }, index) => {
    const faults: string[] = [];
    let end = 0;
    for (const run of runs) {
      const item = items[run.page - 1]?.[run.item];
      const words = text.slice(run.start, run.end);
      const nowhere = text.slice(end, run.start);
      end = run.end;
      if (letters(nowhere) !== '') faults.push(`block ${index}: "${nowhere}" came from nowhere`);
      if (item === undefined) faults.push(`block ${index}: no item ${run.item} on page ${run.page}`);
      else if (run.itemStart < 0 || run.itemEnd > item.length || run.itemStart >= run.itemEnd)
        faults.push(`block ${index}: outside of item ${run.item} on page ${run.page}`);
      else if (!SYMBOLS.test(words) && letters(words) !== letters(item.slice(run.itemStart, run.itemEnd)))
        faults.push(`block ${index}: "${words}" came from "${item.slice(run.itemStart, run.itemEnd)}"`);
    }
    return faults;
  });
}

/** As normalised, and as printed where it is raised or lowered. */
const letters = (words: string): string =>
  mapPiece(words, 1, 0)
    .text.normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
