/** One page as pdf.js gives it → its lines and tables, each with its place. */

import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import { type Drawing, drawingFrom, type Operators } from './drawing';
import { withBullets } from './drawn-bullets';
import { gapTables } from './gap-tables';
import { type Line, linesApart } from './lines';
import { type Matrix, multiply } from './matrix';
import { type PageText, piecesFrom } from './pieces';
import { type PageTable, ruledTables } from './ruled-tables';
import { taggedTables } from './structure';
import { withTags } from './tagged-tables';
import { partWatermarks } from './watermarks';
import { partedAtWideSpaces } from './wide-spaces';

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the file's own places to points from the top left corner of the page as shown. */
  readonly view: Matrix;
  readonly text: PageText;
  readonly operators: Operators;
  /** Its structure tree; `null` where the file is not tagged. */
  readonly tags: StructTreeNode | null;
};

export type PageContent = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What stands in no table: parts of rows, from the top down. */
  readonly lines: readonly Line[];
  readonly tables: readonly PageTable[];
  /** Large words that the others are printed over. */
  readonly watermarks: readonly Line[];
  /** The share of the page, 0 to 1, that its largest picture covers. */
  readonly picture: number;
};

export function contentFrom(page: PdfPage): PageContent {
  const { number, width, height, view } = upright(page);
  const box = { x1: 0, y1: 0, x2: width, y2: height };
  const drawing: Drawing = drawingFrom(page.operators, view, box);
  const { words, watermarks } = partWatermarks(piecesFrom(page.text, number, view), number);
  const pieces = partedAtWideSpaces(withBullets(words, drawing.dots));
  const tags = taggedTables(page.tags, page.text.items);
  const ruled = withTags(ruledTables(pieces, drawing, number), tags, drawing, number);
  const { tables, rest } = gapTables(linesApart(ruled.rest, number), ruled.tables, drawing, number);
  return { number, width, height, lines: rest, tables, watermarks, picture: drawing.picture };
}

/** A landscape page set sideways on a portrait sheet, without saying so, is turned to be read. */
function upright(page: PdfPage): PdfPage {
  let [across, up, down] = [0, 0, 0];
  for (const item of page.text.items) {
    if (!('str' in item)) continue;
    const a: number = item.transform[0] ?? 0;
    const b: number = item.transform[1] ?? 0;
    const along = page.view[0] * a + page.view[2] * b;
    const turn = page.view[1] * a + page.view[3] * b;
    if (Math.abs(along) >= Math.abs(turn)) across += item.str.length;
    else if (turn < 0) up += item.str.length;
    else down += item.str.length;
  }
  if (across >= up + down) return page;
  const turn: Matrix = up > down ? [0, 1, -1, 0, page.height, 0] : [0, -1, 1, 0, 0, page.width];
  return { ...page, width: page.height, height: page.width, view: multiply(turn, page.view) };
}
