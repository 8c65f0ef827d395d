/**
 * Sheets → an Excel workbook (XLSX): numbers, percentages, money and days as
 * such, the header frozen, links that can be pressed, printed across a sheet of A4. Words stay words, also
 * those that a spreadsheet would run if they were typed into it.
 */
import { harmless } from './harmless';
import { markupFree } from './html';
import { decimalsOf, type Sheet, type SheetCell, type SheetColumn } from './sheet';

/** Loads what writes it on first use. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const named = sheets.map((sheet, place) => ({
    data: [
      sheet.columns.map(
        ({ title }) => ({ value: title, type: String, fontWeight: 'bold', wrap: true }) as const,
      ),
      ...sheet.rows.map((row) => {
        const height = heightOf(row, sheet.columns);
        return row.map((cell) => (cell === null ? null : { ...cellOf(cell), ...height }));
      }),
    ],
    sheet: sheetName(sheet.name, place),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const book = await write(named, { ...FONT, features: [pressable(sheets), ON_PAPER] }).toBlob();
  return new Uint8Array(await book.arrayBuffer());
}

/** Without its name each program takes one of its own, and another for what is bold. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** A format for what would be a formula once it is edited: it stays text. */
const TEXT = '@';
/** Excel opens no file in which a cell is longer. */
const LONGEST_CELL = 32_767;
const LINK_BLUE = '#0b57a4';

function cellOf(cell: NonNullable<SheetCell>) {
  switch (cell.kind) {
    case 'words':
      return {
        ...text(cell.words),
        wrap: true,
        ...(harmless(cell.words) === cell.words ? {} : { format: TEXT }),
      };
    case 'number':
      return numberCell(cell);
    case 'day':
      return {
        value: new Date(`${cell.iso}T00:00:00Z`),
        type: Date,
        format: 'd mmmm yyyy',
        alignVertical: 'top',
      } as const;
    case 'link':
      return cell.address === null
        ? text(cell.words)
        : ({ ...text(cell.words), textColor: LINK_BLUE, textDecoration: { underline: true } } as const);
  }
}

/** Of one line of Calibri 11, and the most that Excel allows: points. */
const LINE_HEIGHT = 15;
const TALLEST = 409;

/** Room for words that break into lines: not every program measures them when it opens the file. */
function heightOf(row: readonly SheetCell[], columns: readonly SheetColumn[]): { readonly height?: number } {
  const lines = row.map((cell, column) =>
    cell?.kind === 'words' ? linesOf(cell.words, columns[column]?.width ?? 1) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: Math.min(TALLEST, most * LINE_HEIGHT) };
}

/** At the end of a line a word that has no room leaves some empty: a tenth. */
const linesOf = (words: string, width: number): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.9))), 0);

const text = (words: string) =>
  ({ value: words.slice(0, LONGEST_CELL), type: String, alignVertical: 'top' }) as const;

/** With as many digits behind the point as it has: a spreadsheet rounds nothing. */
function numberCell({ value, unit }: Extract<SheetCell, { kind: 'number' }>) {
  const digits = decimalsOf(value);
  const places = digits === 0 ? '' : `.${'0'.repeat(digits)}`;
  const isShare = unit === '%';
  return {
    value: isShare ? Number((value / 100).toFixed(digits + 2)) : value,
    type: Number,
    format: isShare ? `0${places}%` : unit === '£' ? `[$£-809]#,##0${places}` : `#,##0${places}`,
    alignVertical: 'top',
  } as const;
}

/** What Excel allows as the name of a sheet; "Sheet 2" where nothing is left of it. */
function sheetName(name: string, place: number): string {
  const allowed = name
    .replaceAll(/[[\]:*?/\\]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 31)
    .replaceAll(/^[' ]+|(?<![' ])[' ]+$/g, '');
  return allowed || `Sheet ${place + 1}`;
}

/** The library writes no links: they go into the sheet, their addresses beside it. */
function pressable(sheets: readonly Sheet[]) {
  const linksOf = ({ sheetIndex }: { readonly sheetIndex: number }) => {
    const sheet = sheets[sheetIndex];
    return sheet ? linkedCells(sheet) : [];
  };
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert(_options: unknown, place: { readonly sheetIndex: number }) {
            const links = linksOf(place).map(({ at, id }) => `<hyperlink ref="${at}" r:id="${id}"/>`);
            return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options: unknown, place: { readonly sheetIndex: number }) =>
            linksOf(place)
              .map(
                ({ id, address }) =>
                  `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${markupFree(address)}" TargetMode="External"/>`,
              )
              .join(''),
        },
      },
    },
  };
}

/** All columns beside each other, whatever that makes of the letters: rows cut in six are read by nobody. After the links, as the format has it. */
const ON_PAPER = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet: string) =>
          sheet.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
        insert: () => '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      },
    },
  },
};

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** "K2", below the header. */
const linkedCells = ({ rows }: Sheet) =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.kind === 'link' && cell.address !== null
        ? [{ at: `${columnName(column)}${row + 2}`, id: `link-${row}-${column}`, address: cell.address }]
        : [],
    ),
  );

/** 0 → "A", 26 → "AA". */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
