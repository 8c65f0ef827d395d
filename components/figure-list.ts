/** The figures of a paper, or of several, as a list: which are shown, and in what order. */
import { besideEngland, type Standing, sinceBefore } from '@/lib/check/standing';
import { againstTarget } from '@/lib/check/target';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { Rag, Report, Unit } from '@/lib/extract/findings';
import { hasNoTarget, isUnsure, listsOf, missesTarget } from './panel-lists';
import type { PanelPaper } from './panel-state';

export type ListedFigure = {
  readonly paper: PanelPaper;
  readonly measure: HeldMeasure;
  /** Title of the report it stands in; `null` outside of reports, or where one has none. */
  readonly report: string | null;
};

export const FIGURE_FILTERS = [
  'missesTarget',
  'worseThanBefore',
  'worseThanEngland',
  'noTarget',
  'unsure',
  'corrected',
] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

export const FIGURE_ORDERS = ['paper', 'name', 'target', 'rag'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

export type FigureChoice = {
  /** Several: all must be true. */
  readonly filters: ReadonlySet<FigureFilter>;
  /** `null`: any. */
  readonly unit: Unit | null;
  readonly report: string | null;
  readonly order: FigureOrder;
};

export const ALL_FIGURES: FigureChoice = { filters: new Set(), unit: null, report: null, order: 'paper' };

const known = new WeakMap<readonly HeldMeasure[], readonly ListedFigure[]>();

/** Worked out once for each list of measures. */
export function figuresOf(paper: PanelPaper): readonly ListedFigure[] {
  const { measures } = listsOf(paper);
  const before = known.get(measures);
  if (before?.[0]?.paper === paper) return before;
  const reports = paper.study.findings.flatMap(({ finding }) => (finding.kind === 'report' ? [finding] : []));
  const figures = measures.map((measure) => ({
    paper,
    measure,
    report: reportAt(reports, measure.main.passage.page),
  }));
  known.set(measures, figures);
  return figures;
}

/** Of reports within reports the innermost, which begins last. */
const reportAt = (reports: readonly Report[], page: number): string | null =>
  reports.findLast(({ pages }) => pages !== null && pages.from <= page && page <= pages.to)?.title ?? null;

/** Whether a filter is true of a measure; `null`: it cannot be said. */
type Told = Readonly<Record<FigureFilter, boolean | null>>;

const judged = new WeakMap<HeldMeasure, Told>();

/** Kept, since it is asked of every figure of a pack for each filter at each press. */
function toldOf(measure: HeldMeasure): Told {
  const before = judged.get(measure);
  if (before) return before;
  const told: Told = {
    missesTarget: missesTarget(measure) || (isUnsaidOfTarget(measure) ? null : false),
    worseThanBefore: isWorse(sinceBefore(measure)),
    worseThanEngland: isWorse(besideEngland(measure)),
    noTarget: hasNoTarget(measure),
    unsure: isUnsure(measure),
    corrected: measure.corrected !== null,
  };
  judged.set(measure, told);
  return told;
}

const isWorse = (standing: Standing | null): boolean | null =>
  standing === 'unsaid' ? null : standing === 'worse';
const isUnsaidOfTarget = ({ main }: HeldMeasure) => againstTarget(main.finding)?.isMissed === null;

export function chooseFigures(
  figures: readonly ListedFigure[],
  { filters, unit, report, order }: FigureChoice,
): readonly ListedFigure[] {
  const shown = figures.filter(
    (figure) =>
      (unit === null || figure.measure.main.finding.unit === unit) &&
      (report === null || figure.report === report) &&
      [...filters].every((name) => toldOf(figure.measure)[name]),
  );
  const compare = ORDERS[order];
  return compare ? shown.toSorted((a, b) => compare(a.measure, b.measure)) : shown;
}

/** How many were left out because nobody says which way is good. */
export const unjudged = (figures: readonly ListedFigure[], choice: FigureChoice): number =>
  chooseFigures(figures, { ...choice, filters: new Set() }).filter(({ measure }) => {
    const told = [...choice.filters].map((name) => toldOf(measure)[name]);
    return told.includes(null) && !told.includes(false);
  }).length;

const RAGS: readonly (Rag | null)[] = ['red', 'amber', 'green', 'blue', null];
const nameOf = ({ main }: HeldMeasure) => main.finding.indicator;
const ragOf = ({ main }: HeldMeasure) => RAGS.indexOf(main.finding.rag);

const ORDERS: Readonly<Record<FigureOrder, ((a: HeldMeasure, b: HeldMeasure) => number) | null>> = {
  paper: null,
  name: (a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB', { numeric: true }),
  target: (a, b) => shortfall(b) - shortfall(a),
  rag: (a, b) => ragOf(a) - ragOf(b),
};

/**
 * How far it is from its target on the wrong side, as a share of the target, so that
 * units can stand in one list; below those: what cannot be judged, then what is
 * met, then what has no target.
 */
function shortfall(measure: HeldMeasure): number {
  const { finding } = measure.main;
  const against = againstTarget(finding);
  if (against === null || finding.target === null) return -3;
  if (against.isMissed === null) return -1;
  if (!against.isMissed) return -2;
  return finding.target === 0 ? Number.MAX_VALUE : Math.abs(against.gap / finding.target);
}
