/** All pages of a PDF → one document. */
import type { PackDocument, Page } from '@/lib/document/model';
import { blocksOf } from './blocks';
import { draftsOf } from './drafts';
import { isGarbledTable } from './garbled-table';
import { legibilityOf } from './legibility';
import type { PageContent } from './page';
import { furnitureOf } from './page-furniture';
import { stylesOf } from './styles';
import { vocabularyOf } from './vocabulary';

export function documentFrom(contents: readonly PageContent[], title: string | null): PackDocument {
  const { body } = stylesOf(contents.flatMap((content) => content.lines));
  const { furniture, printed } = furnitureOf(contents, body);
  const pages = contents.map((content): Page => {
    const { number } = content;
    return { number, printed: printed[number - 1] ?? null, text: legibilityOf(content, furniture) };
  });
  const legible = contents.map((content) => {
    const { text } = pages[content.number - 1] ?? {};
    if (text === 'partly') {
      return { ...content, tables: content.tables.filter((table) => !isGarbledTable(table)) };
    }
    if (text !== 'garbled') return content;
    return { ...content, tables: [], lines: content.lines.filter((line) => furniture.has(line)) };
  });
  const lines = legible.flatMap((content) => content.lines.filter((line) => !furniture.has(line)));
  const cellLines = legible.flatMap(({ tables }) =>
    tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)),
  );
  const vocabulary = vocabularyOf([...lines, ...cellLines].map(({ words }) => words.text));
  const styles = stylesOf(lines);
  const drafts = draftsOf(legible, furniture, styles.body);
  return { source: 'pdf', title, pages, blocks: blocksOf(drafts, styles, vocabulary), listing: null };
}
