/** What the figures of one row have to do with each other: target, direction, RAG. */
import type { Figure, Polarity } from '../../findings';
import { polarityOfCell } from '../polarity';
import { ragOfCell } from '../rag';
import { ARROW, ARROWS } from './cells';
import type { Column } from './columns';
import type { GridCell } from './grid';

/** "Up", "Increased", "No change" in a column of directions. */
const WORDS: readonly (readonly [Figure['direction'], RegExp])[] = [
  ['same', /\b(?:no change|same|unchanged|static|stable|level|maintained)\b|^(?:=|<>)$/i],
  ['up', /^(?:up|increas\w+|rise|rising|higher|upwards?)\b/i],
  ['down', /^(?:down|decreas\w+|fall\w*|lower|downwards?|reduc\w+)\b/i],
];

/** "Improving", "Worse": it changed, and the figures say which way. */
const CHANGES = /^(?:improv\w+|getting (?:better|worse)|better|wors\w+|deteriorat\w+|declin\w+)\b/i;

type Stated = {
  /** The row says that it changed, and not which way. */
  readonly changes: boolean;
  readonly directions: readonly Figure['direction'][];
  readonly rag: Figure['rag'];
  readonly polarity: Polarity | null;
};

/** What the row says in columns of their own. */
export function statedIn(
  cells: readonly GridCell[],
  columnOf: (cell: GridCell) => Column | undefined,
): Stated {
  const holding = (holds: Column['holds']) => cells.filter((cell) => columnOf(cell)?.holds === holds);
  const differences = cells.filter((cell) => columnOf(cell)?.role === 'change');
  const directions = [...holding('direction'), ...differences].flatMap(({ words }) => directionsIn(words));
  const ragCell = holding('rag').find(({ words, cell }) => ragOfCell(words, cell.fill) !== null);
  const [polarity = null] = holding('polarity').map(({ words }) => polarityOfCell(words));
  const changes = holding('direction').some(({ words }) => CHANGES.test(words));
  return { changes, directions, rag: ragCell ? ragOfCell(ragCell.words, ragCell.cell.fill) : null, polarity };
}

function directionsIn(words: string): readonly Figure['direction'][] {
  const arrows = [...words.matchAll(new RegExp(ARROW, 'g'))].map(([arrow]) => ARROWS[arrow] ?? null);
  if (arrows.length > 0) return arrows;
  const said =
    WORDS.find(([, pattern]) => pattern.test(words)) ?? CHANGED.find(([, pattern]) => pattern.test(words));
  return said ? [said[0]] : [];
}

/** "4.1% increase" in a column of changes. */
const CHANGED: readonly (readonly [Figure['direction'], RegExp])[] = [
  ['up', /\d ?%? (?:increase|rise|higher|up)\b/i],
  ['down', /\d ?%? (?:decrease|reduction|fall|lower|down)\b/i],
];

/**
 * Targets, then direction and RAG for the newest figure of each measure the row
 * holds; of `values`, the places of its bare numbers, where it holds any: what
 * a comment mentions has no RAG. `aims`: the places of what stands below "How will we know?",
 * whose words say what the numbers beside it measure.
 */
export function linked(
  figures: readonly Figure[],
  values: ReadonlySet<number>,
  aims: ReadonlySet<number>,
  stated: Stated,
): readonly Figure[] {
  const aimed = withTargets(figures, values, aims).map((figure) => ({
    ...figure,
    polarity: stated.polarity ?? figure.polarity,
  }));
  const newest = newestOfEach(aimed, values);
  if (newest.size > MOST_MEASURES) return aimed;
  const order = [...newest].sort((a, b) => a - b);
  const { directions, rag } = stated;
  return aimed.map((figure, place) => {
    const turn = order.indexOf(place);
    if (turn < 0) return figure;
    const own =
      directions.length === order.length ? directions[turn] : directions.length === 1 ? directions[0] : null;
    return {
      ...figure,
      direction: figure.direction ?? own ?? (stated.changes ? wayFromBefore(aimed, figure) : null),
      rag: figure.rag ?? (order.length === 1 ? rag : null),
    };
  });
}

/** From the figure for the period before, of the same measure; `null` where there is none, or no other value. */
function wayFromBefore(
  figures: readonly Figure[],
  { indicator, unit, who, value, period, role }: Figure,
): Figure['direction'] {
  if (!period?.end) return null;
  const end = period.end;
  const [last] = figures
    .filter(
      (one) =>
        one.indicator === indicator &&
        one.unit === unit &&
        one.who === who &&
        one.role === role &&
        endOf(one) !== '' &&
        endOf(one) < end,
    )
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1));
  if (!last || last.value === value) return null;
  return last.value < value ? 'up' : 'down';
}

/** A row of more measures than this has no single direction or colour. */
const MOST_MEASURES = 4;

function withTargets(
  figures: readonly Figure[],
  values: ReadonlySet<number>,
  aims: ReadonlySet<number>,
): readonly Figure[] {
  const targets = figures.filter(({ role }) => role === 'target');
  const [only] = targets;
  if (only === undefined || new Set(targets.map(({ value }) => value)).size > 1) return figures;
  const isAimed = aims.has(figures.indexOf(only));
  const meant = figures.filter((figure) => figure.role === 'actual' && isNamedBy(figure, only));
  return figures.map((figure, place) =>
    figure.role === 'actual' &&
    figure.target === null &&
    figure.unit === only.unit &&
    isInYearOf(figure, only) &&
    (meant.length === 0 || meant.includes(figure))
      ? {
          ...figure,
          target: only.value,
          polarity: figure.polarity ?? only.polarity,
          indicator: isAimed && values.has(place) ? only.indicator : figure.indicator,
        }
      : figure,
  );
}

/** A target for a named year is none for the years before it. */
function isInYearOf({ period }: Figure, { period: aimed }: Figure): boolean {
  if (!period?.end || !aimed?.end) return true;
  const yearBefore = `${Number(aimed.end.slice(0, 4)) - 1}${aimed.end.slice(4)}`;
  return period.end > yearBefore;
}

/** "30% good" is for the "Good 29%" of a list, and not for its "Poor 21%". */
function isNamedBy({ indicator }: Figure, { quote }: Figure): boolean {
  const named = quote.split(/\d[\d,.]* ?%?/).at(-1) ?? '';
  return (
    named
      .replace(/[.;].*$/, '')
      .trim()
      .toLowerCase() === indicator.split(': ').at(-1)?.toLowerCase()
  );
}

/** Places of the latest actual of each measure. */
function newestOfEach(figures: readonly Figure[], values: ReadonlySet<number>): ReadonlySet<number> {
  const newest = new Map<string, number>();
  figures.forEach((figure, place) => {
    if (figure.role !== 'actual' || (values.size > 0 && !values.has(place))) return;
    const key = `${figure.indicator}|${figure.who ?? ''}`;
    const other = figures[newest.get(key) ?? -1];
    const isLater = other === undefined || endOf(figure) >= endOf(other);
    if (isLater) newest.set(key, place);
  });
  return new Set(newest.values());
}

const endOf = ({ period }: Figure): string => period?.end ?? '';
