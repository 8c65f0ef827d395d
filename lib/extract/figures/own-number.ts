/** The number of a minute or an item that stands before its title on one line, and counts nothing. */
import type { Block } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';

/** "59 Waste report PDF 40 KB": the title of a paper. */
const OF_PAPER = /^\d{1,4}[a-z]?[.)]?\s+(?=[A-Z].{3,200}?\s(?:PDF|DOCX?|XLSX?|PPTX?)\s\d)/;
/** "150 AMBULANCE COVER IN THE AREA – the chair": a minute's, but not "45 EHC plans". */
const OF_MINUTE = /^\d{1,4}[a-z]?[.)]?\s+(?=[A-Z][A-Z'&/-]+,? [A-Z&]{2,})/;
/** "7 Waste", where the minutes count on so. */
const LEADING = /^\d{1,4}(?:[./]\d{1,4})?[a-z]?[.)]?\s+/;

/** How long it is, with the space behind it; 0 for none. */
export function ownNumber({ text }: Block, index: number, part: Part | undefined): number {
  const isItem = part?.items.some(({ from }) => from === index) === true;
  const match = OF_PAPER.exec(text) ?? OF_MINUTE.exec(text) ?? (isItem ? LEADING.exec(text) : null);
  return match?.[0].length ?? 0;
}
