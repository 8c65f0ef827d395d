/**
 * A figure that a table and the text both give, alike: the same value of the
 * same measure, of the same people, for the same period. What cannot be told
 * for certain is not said to agree.
 */
import type { Finding } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { Passage } from '@/lib/extract/sited';
import { measureReader } from './measure-words';

/** One word may be said of many measures: "visits". */
const FEWEST_WORDS = 2;

/** The first measure of `all` that says the same in the other of table and text; `null` where none does. */
export function agreeingMeasure(
  measure: Measure,
  all: readonly Measure[],
  { tables, findings }: { readonly tables: readonly ShownTable[]; readonly findings: readonly Finding[] },
): Measure | null {
  const { finding, passage } = measure.main;
  const alike = all.filter(({ main }) => isAlike(measure, main));
  if (alike.length === 0) return null;
  const readName = measureReader(findings);
  const name = readName(finding.indicator);
  if (name.size < FEWEST_WORDS) return null;
  const isCell = (where: Passage) => tableWith(tables, where) !== null;
  const isOther = isCell(passage) ? isProse : isProse(passage) ? isCell : () => false;
  return (
    alike.find(({ main }) => {
      const other = readName(main.finding.indicator);
      return isOther(main.passage) && name.size === other.size && [...name].every((word) => other.has(word));
    }) ?? null
  );
}

function isAlike({ main }: Measure, other: Measure['main']): boolean {
  const [one, another] = [main.finding, other.finding];
  return (
    one.at.block !== another.at.block &&
    one.role === 'actual' &&
    another.role === 'actual' &&
    one.value === another.value &&
    one.unit === another.unit &&
    one.who === another.who &&
    one.period !== null &&
    one.period.end !== null &&
    one.period.end === another.period?.end &&
    (one.target === null || another.target === null || one.target === another.target)
  );
}

/** A row of cells has " · " between them. */
const isProse = ({ words }: Passage): boolean => !words.includes(' · ');

/** The table of which the words are a row; `null` where they are of none. */
export function tableWith(tables: readonly ShownTable[], { words, page }: Passage): ShownTable | null {
  const isHere = ({ passage, lastPage }: ShownTable) => passage.page <= page && page <= lastPage;
  const rowsOf = ({ rows }: ShownTable) => Array.from({ length: rows }, (_, row) => row);
  return (
    tables.find((table) => isHere(table) && rowsOf(table).some((row) => wordsOfRow(table, row) === words)) ??
    null
  );
}

/** As `passageAt` joins them. */
const wordsOfRow = ({ cells }: ShownTable, row: number): string =>
  cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.words !== '')
    .toSorted((a, b) => a.column - b.column)
    .map((cell) => cell.words)
    .join(' · ');
