/** A table of the sample's HTML → Word's: a grid of widths, head rows that come back, cells merged across and down. */

/** What stands in a cell → Word's paragraphs. */
export type CellWriter = (cell: Element, isBold: boolean) => string;

const FILLS: Readonly<Record<string, string>> = {
  Red: 'D4351C',
  Amber: 'FFB000',
  Green: '2F8F46',
  Blue: '2B6CB0',
};
const HEAD = 'E3ECEF';
/** Tables without lines or shade. */
const UNRULED = '.plain, .agenda-list, .lines';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="6B7780"/>`)
  .join('');

/** In twips: a twentieth of a point. */
const twips = (millimetres: number): number => Math.round((millimetres * 72 * 20) / 25.4);

export function tableXml(table: HTMLTableElement, width: number, write: CellWriter): string {
  const widths = widthsOf(table, width);
  const isRuled = !table.matches(UNRULED);
  const rows = [...table.rows].map((row, at) => rowXml(row, table.rows[at + 1], widths, write));
  return `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/>${isRuled ? `<w:tblBorders>${BORDERS}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/></w:tblPr>
<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl><w:p><w:pPr><w:spacing w:after="60" w:line="120" w:lineRule="exact"/></w:pPr></w:p>`;
}

function rowXml(
  row: HTMLTableRowElement,
  next: HTMLTableRowElement | undefined,
  widths: readonly number[],
  write: CellWriter,
): string {
  const isHead = row.parentElement?.tagName === 'THEAD';
  let column = 0;
  const cells = [...row.cells].map((cell) => {
    const from = column;
    column += cell.colSpan;
    const place = `<w:tcW w:w="${sum(widths.slice(from, column))}" w:type="dxa"/>`;
    const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
    const isBold = cell.tagName === 'TH' || row.className === 'total' || isNamed(cell);
    return `<w:tc><w:tcPr>${place}${span}${merge(cell, next)}${shade(cell)}</w:tcPr>${write(cell, isBold)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** The first column of a report's front names the second. */
const isNamed = (cell: HTMLTableCellElement): boolean =>
  cell.cellIndex === 0 && cell.closest('.cover-sheet') !== null;

function shade(cell: HTMLTableCellElement): string {
  const isHead = cell.tagName === 'TH' && cell.closest(UNRULED) === null;
  const fill = FILLS[cell.classList.item(cell.classList.length - 1) ?? ''];
  const colour = fill ?? (isHead || isNamed(cell) ? HEAD : null);
  return colour ? `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>` : '';
}

/** The tracker says the day of a meeting once, above empty cells: in Word, one cell merged down. */
function merge(cell: HTMLTableCellElement, next: HTMLTableRowElement | undefined): string {
  const isMergeable = cell.cellIndex === 1 && cell.closest('.tracker') !== null && cell.tagName === 'TD';
  if (!isMergeable) return '';
  if (cell.textContent === '') return '<w:vMerge/>';
  return next?.cells[1]?.textContent === '' ? '<w:vMerge w:val="restart"/>' : '';
}

/** As the source says, the rest by how much there is to read in a column. */
function widthsOf(table: HTMLTableElement, width: number): readonly number[] {
  const rows = [...table.rows].filter(({ cells }) => [...cells].every(({ colSpan }) => colSpan === 1));
  const columns = rows[0]?.cells.length ?? 0;
  const said = Array.from({ length: columns }, (_, at) => {
    const { value = '0', unit } =
      rows
        .map((row) => /width:(?<value>[\d.]+)(?<unit>mm|%)/.exec(row.cells[at]?.getAttribute('style') ?? ''))
        .find((match) => match !== null)?.groups ?? {};
    return unit === '%' ? (width * Number(value)) / 100 : twips(Number(value));
  });
  const lengths = said.map((each, at) => {
    if (each > 0) return 0;
    const texts = rows.map((row) => row.cells[at]?.textContent?.trim() ?? '');
    const longest = Math.max(...texts.map(({ length }) => length));
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)));
    return Math.max(1.3 * word + 1, Math.min(longest, 40)) + 3;
  });
  const free = width - sum(said);
  return said.map((each, at) =>
    Math.floor(each > 0 ? each : (free * (lengths[at] ?? 0)) / Math.max(1, sum(lengths))),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
