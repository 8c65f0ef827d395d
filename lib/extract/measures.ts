/**
 * Figures → measures: what one row of a table, or one sentence, says about one
 * thing in one unit. The newest actual leads; its target, earlier values and comparators
 * come with it. Figures that cannot be told apart stay on their own.
 */
import type { Figure } from './findings';
import type { Sited } from './sited';

type SitedFigure = Sited<Figure>;

export type Measure = {
  readonly main: SitedFigure;
  /** As in the paper: target, earlier actuals (newest first), comparators, budget, forecast, change. */
  readonly others: readonly SitedFigure[];
  /** The latest earlier value; `null` where the paper gives none that can be dated. */
  readonly before: SitedFigure | null;
  /** Of England, of statistical neighbours …; differences ("+6") are none of them. */
  readonly comparators: readonly SitedFigure[];
};

export function measuresFrom(figures: readonly SitedFigure[]): readonly Measure[] {
  const places = new Map(figures.map((figure, index) => [figure, index]));
  const placeOf = ({ main }: Parts) => places.get(main) ?? 0;
  const homeOf = targetsAtHome(figures);
  return groupBy(figures, (figure) => [...placeKey(figure), ...homeOf(figure)])
    .flatMap(measuresOfOne)
    .map(measureOf)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

type Parts = Pick<Measure, 'main' | 'others'>;

/** `others` are all of the row or sentence that `main` comes from. */
export function measureOf({ main, others }: Parts): Measure {
  return {
    main,
    others,
    before: others.find(({ finding }) => finding.role === 'actual' || isOwnComparator(finding)) ?? null,
    comparators: others.filter(
      (other) =>
        other.finding.role === 'comparator' && !isOwnComparator(other.finding) && !isDifference(other),
    ),
  };
}

/** The earlier year that a table compares with is nobody else's. */
const isOwnComparator = ({ role, who }: Figure): boolean => role === 'comparator' && who === null;

/** "+6", beside what it is the difference to. */
const isDifference = ({ passage: { words, start, end } }: SitedFigure): boolean =>
  /^[+−-]/.test(words.slice(start, end));

const placeKey = ({ finding, passage }: SitedFigure) => [finding.at.block, passage.words];

/** "56 (53%)" is two measures; a change in points is of a share. */
const measureKey = ({ finding }: SitedFigure) => [
  finding.indicator,
  finding.unit === 'pp' ? '%' : finding.unit,
];

/**
 * "81% against a target of 95%": the target is of what the actual measures,
 * whatever the words beside it. Gives the key to go by.
 */
function targetsAtHome(figures: readonly SitedFigure[]): (figure: SitedFigure) => readonly unknown[] {
  const aimedAt = new Map(
    figures
      .filter(({ finding }) => finding.role === 'actual' && finding.target !== null)
      .reverse()
      .map((figure) => [JSON.stringify([...placeKey(figure), figure.finding.target]), measureKey(figure)]),
  );
  return (figure) => {
    const { role, value } = figure.finding;
    const home = role === 'target' ? aimedAt.get(JSON.stringify([...placeKey(figure), value])) : undefined;
    return home ?? measureKey(figure);
  };
}

/** The figures of one row or sentence about one thing. */
function measuresOfOne(group: readonly SitedFigure[]): readonly Parts[] {
  const actuals = group.filter(({ finding }) => finding.role === 'actual');
  const rest = group.filter(({ finding }) => finding.role !== 'actual');
  if (actuals.length === 0) return alone(rest);
  const parts = groupBy(actuals, ({ finding }) => [finding.who]);
  const whos = new Set(parts.map(([first]) => first?.finding.who));
  return parts.flatMap((part, index) => {
    const who = part[0]?.finding.who;
    const own = rest.filter(({ finding }) => (whos.has(finding.who) ? finding.who === who : index === 0));
    const [newest, ...earlier] = newestFirst(part) ?? [];
    if (newest) return [{ main: newest, others: [...own, ...earlier] }];
    return part.map((main, place) => ({ main, others: place === 0 ? own : [] }));
  });
}

const alone = (figures: readonly SitedFigure[]): readonly Parts[] =>
  figures.map((main) => ({ main, others: [] }));

/** `null` where two figures are of the same period, or one of none that can be dated. */
function newestFirst(figures: readonly SitedFigure[]): readonly SitedFigure[] | null {
  if (figures.length === 1) return figures;
  const ends = figures.map(({ finding }) => finding.period?.end ?? null);
  if (ends.includes(null) || new Set(ends).size < ends.length) return null;
  const endOf = ({ finding }: SitedFigure) => finding.period?.end ?? '';
  return figures.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
}

function groupBy(
  figures: readonly SitedFigure[],
  keyOf: (figure: SitedFigure) => readonly unknown[],
): readonly (readonly SitedFigure[])[] {
  const groups = Map.groupBy(figures, (figure) => JSON.stringify(keyOf(figure)));
  return [...groups.values()];
}
