/** Sets paragraphs and tables for the PDFs of tests: words broken into lines, cells between rules. */
import { box, type Font, type Mark, rule, text } from './pdf';

/** Widths of Helvetica's signs from the space on, in thousandths of its size. */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

export const widthOf = (words: string, size = 11): number =>
  [...words].reduce((sum, sign) => sum + ((WIDTHS[sign.charCodeAt(0) - 32] ?? 556) * size) / 1000, 0);

export type Setting = {
  readonly x: number;
  /** The first baseline. */
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  readonly font?: Font;
  /** Between baselines, in ems. */
  readonly leading?: number;
};

/** A paragraph, as a word processor would break it. */
export function paragraph(words: string, setting: Setting): readonly Mark[] {
  const { x, y, size = 11, font = 'regular', leading = 1.2 } = setting;
  return linesOf(words, setting.width, size).map((line, at) =>
    text(x, y + at * leading * size, line, { size, font }),
  );
}

function linesOf(words: string, width: number, size = 11): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export type CellText = string | { readonly words: string; readonly fill?: string; readonly font?: Font };

export type TableSetting = {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly size?: number;
  readonly rowHeight?: number;
};

/** A table with a rule around every cell; `null` joins a place to the cell on its left. */
export function ruled(
  rows: readonly (readonly (CellText | null)[])[],
  setting: TableSetting,
): readonly Mark[] {
  const { x, y, widths, size = 10, rowHeight = 30 } = setting;
  const edges = widths.map((_, at) => x + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  edges.push(x + widths.reduce((sum, width) => sum + width, 0));
  const right = edges.at(-1) ?? x;
  const marks: Mark[] = [];
  rows.forEach((row, at) => {
    const top = y + at * rowHeight;
    marks.push(rule(x, top, right, top));
    row.forEach((cell, column) => {
      if (cell === null) return;
      const { words, fill, font } = typeof cell === 'string' ? { words: cell } : cell;
      const next = row.findIndex((other, index) => index > column && other !== null);
      const left = edges[column] ?? x;
      const width = (edges[next < 0 ? row.length : next] ?? right) - left;
      if (fill) marks.push(box(left, top, width, rowHeight, fill));
      marks.push(rule(left, top, left, top + rowHeight));
      const place = { x: left + 4, y: top + size + 2, width: width - 8, size };
      marks.push(...paragraph(words, font ? { ...place, font } : place));
    });
    marks.push(rule(right, top, right, top + rowHeight));
  });
  marks.push(rule(x, y + rows.length * rowHeight, right, y + rows.length * rowHeight));
  return marks;
}

export type ColumnSetting = {
  /** The first baseline. */
  readonly y: number;
  /** Where each column begins; where it ends, if below nothing. */
  readonly places: readonly number[];
  readonly size?: number;
  /** Between baselines, in points. */
  readonly leading?: number;
};

/** "Region | Wheat | Oats": rows of words in columns, with nothing drawn. A row that begins with "!" is bold. */
export function columns(rows: readonly string[], setting: ColumnSetting): readonly Mark[] {
  const { y, places, size = 10, leading = 16 } = setting;
  return rows.flatMap((row, at) => {
    const font = row.startsWith('!') ? 'bold' : 'regular';
    const cells = row
      .replace(/^!/, '')
      .split('|')
      .map((words) => words.trim());
    return cells.flatMap((words, column) => {
      const place = places[column] ?? 0;
      const x = place < 0 ? -place - widthOf(words, size) : place;
      return words === '' ? [] : [text(x, y + at * leading, words, { size, font })];
    });
  });
}
