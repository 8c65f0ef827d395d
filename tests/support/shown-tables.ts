/** Tables as a view is given them, from the lines of a page. */
import fc from 'fast-check';
import type { ShownCell, ShownTable } from '@/lib/extract/shown-table';
import { passage } from './passage';

/** "Measure | Quarter 2 > | < | RAG": a cell that ends in ">" covers the "<" after it; "^" is covered from above. */
export function shownTable(lines: string, told: Partial<ShownTable> = {}): ShownTable {
  const rows = lines.split('\n').map((line) => line.split('|').map((words) => words.trim()));
  const cells = rows.flatMap((row, at) =>
    row.flatMap((words, column): ShownCell[] => {
      if (words === '<' || words === '^') return [];
      const rest = row.slice(column + 1).findIndex((next) => next !== '<');
      const columnSpan = words.endsWith('>') ? 1 + (rest < 0 ? row.length - column - 1 : rest) : 1;
      const below = rows.slice(at + 1).findIndex((next) => next[column] !== '^');
      const rowSpan = 1 + (below < 0 ? rows.length - at - 1 : below);
      return [
        {
          row: at,
          column,
          rowSpan,
          columnSpan,
          words: words.replace(/ ?>$/, ''),
          colour: null,
          headers: null,
        },
      ];
    }),
  );
  return {
    role: 'data',
    evidence: 'ruled',
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    headerRows: 1,
    headerColumns: 1,
    title: null,
    among: null,
    cells,
    notes: [],
    passage: passage(lines.split(/[|\n]/)[0]?.trim() || 'Measure'),
    lastPage: 42,
    ...told,
  };
}

/** Its first RAG is a colour alone, and its headers are told. */
function asScorecard(table: ShownTable): ShownTable {
  const placeOf = (words: string) => table.cells.findIndex((cell) => cell.words === words);
  const headers = ['Quarter 2', 'Target', 'Visits to children in need completed on time'].map(placeOf);
  return {
    ...table,
    cells: table.cells.map((cell) => {
      if (cell.row !== 2) return { ...cell, headers: [] };
      return cell.column === 4
        ? { ...cell, words: '', colour: 'red', headers: [] }
        : { ...cell, headers: cell.words === '95%' ? headers : [] };
    }),
  };
}

export const SCORECARD = asScorecard(
  shownTable(
    `Measure | Quarter 1 | Quarter 2 > | < | RAG
     ^ | Actual | Actual | Target | ^
     Visits to children in need completed on time | 78% | 72% | 95% | -
     Assessments completed within 45 working days | 84% | 85% | 90% | Amber
     Average caseload of a social worker | 18.2 | 19.4 | 16.0 | Amber`,
    {
      title: 'Table 4: measures and targets',
      headerRows: 2,
      notes: ['* Quarter 1 as reported to the committee in September 2026.'],
    },
  ),
);

export const TABLES: readonly ShownTable[] = [
  SCORECARD,
  shownTable(
    `Team | Posts | Vacant
     North | 22.5 | 6.0
     South | 20.0 | 5.6`,
    { title: 'Staffing', evidence: 'gaps', passage: passage('‹Team› · Posts · Vacant') },
  ),
  shownTable(
    `Year | Plans issued
     2025 | 412
     2026 | 530`,
    { passage: passage('‹Year› · Plans issued', { item: '8', printed: '97', page: 101 }), lastPage: 102 },
  ),
  shownTable(
    `Report of | Director of Children’s Services
     Wards | All`,
    { role: 'form', title: 'Education, health and care plans', headerRows: 0 },
  ),
];

/** Tables with anything in their cells: signs of CSV, of HTML, of formulas. */
export const anyTable: fc.Arbitrary<ShownTable> = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => {
    const signs = fc.constantFrom(...'a1 ,;"\'<>&=+-@|\t\r\n£é', '🏛');
    const words = fc.oneof(fc.string({ unit: signs, maxLength: 8 }), fc.string({ maxLength: 8 }));
    return fc
      .array(words, { minLength: rows * columns, maxLength: rows * columns })
      .map((all) =>
        shownTable(blank(rows, columns), { cells: all.map((one, at) => cellOf(one, at, columns)) }),
      );
  });

const blank = (rows: number, columns: number): string =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'x').join('|')).join('\n');

const cellOf = (words: string, at: number, columns: number): ShownCell => ({
  row: Math.floor(at / columns),
  column: at % columns,
  rowSpan: 1,
  columnSpan: 1,
  words,
  colour: null,
  headers: null,
});
