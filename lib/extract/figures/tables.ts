/** Tables → figures: each cell with its row's name and its column's header. */
import type { TableBlock } from '@/lib/document/model';
import type { Figure } from '../findings';
import type { Calendar } from './calendar';
import { figuresInCell } from './tables/cell-figures';
import { numbersInCell } from './tables/cells';
import { type Column, columnOf } from './tables/columns';
import { gridOf } from './tables/grid';
import { figuresInHeaders } from './tables/header-figures';
import { linked, statedIn } from './tables/row-links';
import { type Row, rowsOf } from './tables/rows';
import { type Headers, type Section, sectionsOf } from './tables/sections';
import { type Setting, type Surroundings, settingOf } from './tables/setting';

export type FiguresOfTable = {
  readonly figures: readonly Figure[];
  /** Of its last part: a table that goes on below may not print them again. */
  readonly headers: Headers;
};

export function figuresInTable(block: TableBlock, index: number, around: Surroundings): FiguresOfTable {
  const grid = gridOf(block);
  const sections = sectionsOf(block.table, grid, around.headers);
  const read = columnReader(around.spoken.calendar);
  const figures = sections.flatMap((section) => {
    const columns = columnsOf(section, read);
    const rows = rowsOf(block.table, grid, section);
    const setting = settingOf(block, index, around, section, columns, rows);
    return [
      ...figuresInHeaders(setting, section),
      ...rows.flatMap((row) => figuresInRow(setting, section, row)),
    ];
  });
  return { figures, headers: sections.at(-1)?.headers ?? [] };
}

/** Reads a header once, however often it is printed. */
function columnReader(calendar: Calendar): (header: readonly string[]) => Column {
  const known = new Map<string, Column>();
  return (header) => {
    const words = JSON.stringify(header);
    const column = known.get(words) ?? columnOf(header, calendar);
    known.set(words, column);
    return column;
  };
}

function columnsOf(
  { headers, isNumbered }: Section,
  read: (header: readonly string[]) => Column,
): readonly Column[] {
  const columns = headers.map(read);
  const [first, ...others] = columns;
  return isNumbered && first ? [{ ...first, holds: 'numbering' }, ...others] : columns;
}

function figuresInRow(setting: Setting, section: Section, whole: Row): readonly Figure[] {
  const figures: Figure[] = [];
  const values = new Set<number>();
  const aims = new Set<number>();
  let row = whole;
  const second = secondNames(section);
  for (const at of whole.cells) {
    const isName = second !== null && at.cell.column === second && !/\d/.test(at.words);
    if (isName) row = { ...whole, name: at.words };
    else if (second !== null && at.cell.column > second && row === whole) row = { ...whole, name: '' };
    const isValue = numbersInCell(at.words).length > 0;
    const column = setting.columns[at.cell.column];
    for (const figure of figuresInCell({ setting, row, at, column })) {
      if (isValue) values.add(figures.length);
      if (column?.statesAims) aims.add(figures.length);
      figures.push(figure);
    }
  }
  const stated = statedIn(whole.cells, ({ cell }) => setting.columns[cell.column]);
  return linked(figures, values, aims, stated);
}

/** Two lists side by side: where the names of the second stand, in the other column without a header. */
function secondNames({ unheaded, headers }: Section): number | null {
  const [second, ...others] = [...unheaded].filter((column) => column > 1);
  const isTwo = unheaded.has(0) && !unheaded.has(1) && second !== undefined && others.length === 0;
  return isTwo && second < headers.length - 1 ? second : null;
}
