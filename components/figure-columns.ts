/** The columns of the table of figures: what each sorts by. What cannot be compared, or is not given, comes last either way. */
import { englandOf } from '@/lib/check/standing';
import { againstTarget, gapBetween } from '@/lib/check/target';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { Figure } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { ListedFigure } from './figure-list';

export const FIGURE_COLUMNS = [
  'name',
  'period',
  'value',
  'target',
  'gap',
  'before',
  'change',
  'england',
  'others',
  'rag',
  'page',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export type FigureSort = { readonly column: FigureColumn; readonly way: 'ascending' | 'descending' };

type Key = string | number | null;

const RAGS = ['red', 'amber', 'green', 'blue'];

/** `null` for a column of several values, which no order fits. */
const KEYS: Readonly<Record<FigureColumn, ((measure: HeldMeasure) => Key) | null>> = {
  name: ({ main }) => main.finding.indicator,
  period: ({ main }) => main.finding.period?.end ?? null,
  value: ({ main }) => main.finding.value,
  target: ({ main }) => main.finding.target,
  gap: ({ main }) => againstTarget(main.finding)?.gap ?? null,
  before: ({ before }) => givenBy(before),
  change: changeOf,
  england: (measure) => givenBy(englandOf(measure)),
  others: null,
  rag: ({ main }) => (main.finding.rag === null ? null : RAGS.indexOf(main.finding.rag)),
  page: ({ main }) => main.passage.page,
};

export const isSortable = (column: FigureColumn): boolean => KEYS[column] !== null;

const givenBy = (figure: Sited<Figure> | null): number | null => figure?.finding.value ?? null;

/** `null` where there is no earlier value in its unit. */
export function changeOf({ main, before }: HeldMeasure): number | null {
  if (before === null || before.finding.unit !== main.finding.unit) return null;
  return gapBetween(main.finding.value, before.finding.value);
}

/** Amounts, which stand under each other by their last digits. */
export const isNumeric = (column: FigureColumn): boolean => AMOUNTS.has(column);

const AMOUNTS: ReadonlySet<FigureColumn> = new Set(['value', 'target', 'gap', 'before', 'change', 'england']);

/** Numbers of one unit stand together: 72% is not more than 19.4 children. */
export function sortFigures(
  figures: readonly ListedFigure[],
  { column, way }: FigureSort,
): readonly ListedFigure[] {
  const keyOf = KEYS[column];
  if (!keyOf) return figures;
  const unitOf = ({ measure }: ListedFigure) => (isNumeric(column) ? measure.main.finding.unit : '');
  const turn = way === 'ascending' ? 1 : -1;
  return figures.toSorted((a, b) => {
    const [one, other] = [keyOf(a.measure), keyOf(b.measure)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return unitOf(a).localeCompare(unitOf(b)) || turn * compared(one, other);
  });
}

const compared = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en-GB', { numeric: true });
