/** What a row is called, and what its name says of its figures. */
import type { Table } from '@/lib/document/table';
import { comparatorInLabel } from '../../lexicon/comparators';
import { numbersIn } from '../numbers';
import { filledIn, type Grid, type GridCell, isNumbering, isValue, wordsAt } from './grid';
import type { Section } from './sections';
import { headsMeasures } from './subject';
import { targetIn } from './target-in-name';

export type Row = {
  readonly cells: readonly GridCell[];
  /** All its words. */
  readonly text: string;
  /** Empty for a row of numbers alone. */
  readonly name: string;
  /** Whose figures they are, where the name is somebody's with whom the council is compared; else `null`. */
  readonly comparator: string | null;
  /** Where its figures begin. */
  readonly firstValue: number;
  /** The first cell that states a target: its words name the measure of those after it. */
  readonly aimed: GridCell | null;
};

const LONGEST_NAME = 160;
/** A second name longer than this describes, and does not name. */
const LONGEST_PART = 60;
/** Words of a name that needs its group. */
const MOST_OF_PART = 3;
/** "BS01", "KPI 3", "1.2". */
const CODE = /^(?:[A-Z]{1,5} ?\d{1,4}[a-z]?(?: ?\([^)]{1,12}\))?|\d{1,3}(?:\.\d{1,2})?\.?)$/;

/** The rows of a section in order; a blank name goes on from the row above. */
export function rowsOf(table: Table, grid: Grid, section: Section): readonly Row[] {
  const { rows, unheaded } = section;
  const most = groupsMeasures(section) ? LONGEST_NAME : LONGEST_PART;
  const first = rows.map((row) => wordsAt(grid, row, 0)).filter(Boolean);
  const names =
    first.length > 0 && first.every(isValue) && !isNumbering(first) ? 0 : columnsOfNames(table, section);
  let above: readonly string[] = [];
  let group: string | null = null;
  return rows.map((row): Row => {
    const cells = filledIn(grid, row);
    if (cells.length === 1 && table.columns > 1) group = groupIn(cells);
    const text = cells.map(({ words }) => words).join(' ');
    const aimed = cells.find(({ words }) => targetIn(words) !== null) ?? null;
    if (names === 0) {
      const name = nameAfter(cells);
      return { cells, text, aimed, name, comparator: comparatorIn(name), firstValue: 0 };
    }
    const states = ({ words, cell }: GridCell) =>
      isValue(words) ||
      (!unheaded.has(cell.column) && words.length <= LONGEST_PART && numbersIn(words).length > 0);
    const firstValue = cells.find((at) => at.cell.column > 0 && states(at))?.cell.column ?? table.columns;
    const spanning = (grid[row] ?? []).filter(
      (at): at is GridCell => at !== null && at.cell.row < row && at.cell.column < names,
    );
    const own = cells.filter(
      ({ words, cell }) => cell.column < firstValue && !(cell.column > 0 && isValue(words)),
    );
    const named = namesOf(names, [...spanning, ...own], most);
    const isIndented = own.length > 0 && (own[0]?.cell.column ?? 0) > 0 && spanning.length === 0;
    const goesOn =
      isIndented && above[0] !== undefined && above[0] !== named[0] ? [above[0], ...named] : named;
    if (own.some(({ cell }) => cell.column === 0) || spanning.length > 0) above = named;
    const name = goesOn.join(' - ').slice(0, LONGEST_NAME);
    const comparator = comparatorIn(name);
    const isOfGroup = group !== null && cells.length > 1 && comparator === null && needsGroup(goesOn);
    return { cells, text, aimed, firstValue, comparator, name: isOfGroup ? `${group} - ${name}` : name };
  });
}

/** "Turnover" alone above "Voluntary | 9%": what the rows below it are parts of; `null` where it is no name. */
function groupIn([only]: readonly GridCell[]): string | null {
  const isName =
    only?.cell.column === 0 && only.words.length <= LONGEST_PART && /^[^.;\d]+$/.test(only.words);
  return isName && !isValue(only.words) ? only.words.replace(/:$/, '') : null;
}

/** "Voluntary", "Under five": too short to be a measure by itself; a total may be of more than its group. */
const needsGroup = ([name = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && name !== '' && name.split(' ').length <= MOST_OF_PART && !/\btotals?\b/i.test(name);

/** How many columns at the left name the rows. */
export const columnsOfNames = (table: Table, section: Section): number =>
  Math.max(groupsMeasures(section) ? 2 : 1, table.headerColumns);

/** "Priority | Measure | …": the first column groups what the second names. */
const groupsMeasures = ({ headers }: Section): boolean => {
  const [first, second] = headers.map((levels) => levels.join(' '));
  return headsMeasures(second ?? '') && !headsMeasures(first ?? '');
};

/** "9 weeks | Assessment": a value may stand before what it measures. */
const nameAfter = (cells: readonly GridCell[]): string =>
  cells.find(({ words, cell }) => cell.column > 0 && !/\d/.test(words) && words.length <= LONGEST_PART)
    ?.words ?? '';

/** The first name, with a second where the table has columns of names; a code or a number goes before its measure. */
function namesOf(columns: number, cells: readonly GridCell[], most: number): readonly string[] {
  const words = cells.filter(({ words: one }) => !/^\d{1,3}\.?$/.test(one));
  const inColumns = words.filter(({ cell }) => cell.column < columns);
  const [first, second] = (inColumns.length > 0 ? inColumns : words).map(({ words: one }) => one);
  if (first === undefined) return cells.slice(0, 1).map(({ words: one }) => one);
  if (CODE.test(first)) {
    const next = words.find(({ words: one }) => one !== first)?.words;
    return next === undefined ? [first] : [`${first} ${next}`];
  }
  return second !== undefined && second.length <= most && inColumns.length > 1 ? [first, second] : [first];
}

/** "England", "Statistical neighbours average": a row of somebody else's figures. */
function comparatorIn(name: string): string | null {
  if (name === '' || name.length > 40) return null;
  const named = comparatorInLabel(name);
  if (!named) return null;
  const rest = `${name.slice(0, named.start)}${name.slice(named.end)}`.replace(
    /\b(?:average|rate|mean|median)\b|[^a-z]/gi,
    '',
  );
  return rest === '' ? named.who : null;
}
