/** Plain text → document: a paper somebody saved, pasted or copied out of a PDF. */
import type { Block, PackDocument, Page } from '@/lib/document/model';
import { finishLines } from './lines';
import type { TextLine } from './text-line';
import { draftsFrom } from './text-paragraphs';

/** Each line of the file is one source item, from 0; a form feed begins a page. */
export function readText(text: string): PackDocument {
  const sheets = text.split('\f');
  let item = 0;
  const lines = sheets.flatMap((sheet, index) =>
    sheet.split(/\r\n|[\n\r]/).map(
      (source): TextLine => ({
        source,
        pieces: [{ text: source, page: index + 1, item: item++, from: 0 }],
      }),
    ),
  );
  const { blocks } = finishLines(draftsFrom(lines));
  const printed = printedNumbers(blocks);
  return {
    source: 'text',
    title: null,
    pages: sheets.map(
      (sheet, index): Page => ({
        number: index + 1,
        printed: printed.get(index + 1) ?? null,
        text: sheet.trim() === '' ? 'none' : 'read',
      }),
    ),
    blocks,
    listing: null,
  };
}

/** "Page 12 of 40", "- 12 -", "xii" → "12", "12", "xii". */
const NUMBER = /\d+|^[ivx]+$/;

/** By page: the number that stands on it; where two do, the last. */
function printedNumbers(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const numbers = blocks.filter((block) => block.kind === 'furniture' && block.role === 'page-number');
  return new Map(numbers.map(({ page, text }) => [page, NUMBER.exec(text)?.[0] ?? text]));
}
