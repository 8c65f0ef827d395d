/**
 * Cells as readers give them, from rows parted by " / " and cells by "|": "*" before a cell
 * sets it in bold, "#" fills it, ">" and "v" make it one wider or deeper, each time.
 */
import type { HeaderCell } from '@/lib/read/table-headers';

const MARKS = /^[*#>v]+(?! )/;

export function cellsOf(notation: string): readonly HeaderCell[] {
  const taken = new Set<string>();
  return notation.split(' / ').flatMap((cells, row) => {
    let column = 0;
    return cells.split('|').map((printed): HeaderCell => {
      while (taken.has(`${row} ${column}`)) column++;
      const words = printed.trim();
      const marks = [...(MARKS.exec(words)?.[0] ?? '')];
      const count = (mark: string) => marks.filter((one) => one === mark).length;
      const cell = {
        row,
        column,
        rowSpan: 1 + count('v'),
        columnSpan: 1 + count('>'),
        text: words.slice(marks.length),
        isHeader: false,
        isStrong: marks.includes('*'),
        fill: marks.includes('#') ? '#d9e2f3' : null,
      };
      for (let down = row; down < row + cell.rowSpan; down++)
        for (let across = column; across < column + cell.columnSpan; across++) taken.add(`${down} ${across}`);
      column += cell.columnSpan;
      return cell;
    });
  });
}
