/** All pages of a PDF → one document. */
import type { PackDocument, Page } from '@/lib/document/model';
import { blocksOf } from './blocks';
import { draftsOf } from './drafts';
import { legibilityOf } from './legibility';
import type { PageContent } from './page';
import { furnitureOf } from './page-furniture';
import { stylesOf } from './styles';
import { vocabularyOf } from './vocabulary';

export function documentFrom(contents: readonly PageContent[], title: string | null): PackDocument {
  const { body } = stylesOf(contents.flatMap((content) => content.lines));
  const { furniture, printed } = furnitureOf(contents, body);
  const readings = contents.map((content) => legibilityOf(content, furniture));
  const pages = readings.map(
    ({ text }, at): Page => ({ number: at + 1, printed: printed[at] ?? null, text }),
  );
  const legible = readings.map((reading) => reading.legible);
  const lines = legible.flatMap((content) => content.lines.filter((line) => !furniture.has(line)));
  const cellLines = legible.flatMap(({ tables }) =>
    tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)),
  );
  const vocabulary = vocabularyOf([...lines, ...cellLines].map(({ words }) => words.text));
  const styles = stylesOf(lines);
  const drafts = draftsOf(legible, furniture, styles.body);
  return { source: 'pdf', title, pages, blocks: blocksOf(drafts, styles, vocabulary), listing: null };
}
