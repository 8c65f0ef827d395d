/** Measures as they were read and what the member says of them → measures as they hold. */
import type { Figure } from '@/lib/extract/findings';
import { type Measure, measureOf } from '@/lib/extract/measures';
import { type FigureChanges, type FigureCorrection, figureAt } from './corrections';

export type HeldMeasure = Measure & {
  /** Among all measures of the paper, dismissed ones included. */
  readonly place: number;
  /** What the member said, and the measure as it was read; `null` where it holds as read. */
  readonly corrected: { readonly by: FigureCorrection; readonly read: Measure } | null;
};

export type Held<Correction extends FigureCorrection> = {
  readonly measures: readonly HeldMeasure[];
  readonly dismissed: readonly HeldMeasure[];
  /** Corrections of figures that are found in the paper no more. */
  readonly lost: readonly Correction[];
};

/** Corrections whose figure is found no more are handed back as lost, and change nothing. */
export function holdMeasures<Correction extends FigureCorrection>(
  read: readonly Measure[],
  corrections: readonly Correction[],
): Held<Correction> {
  const mains = read.map(({ main }) => main);
  const said = new Map<Measure['main'], Correction>();
  const lost: Correction[] = [];
  for (const correction of corrections) {
    const figure = figureAt(correction.mark, mains);
    if (figure) said.set(figure, correction);
    else lost.push(correction);
  }
  const all = read.map((measure, place): HeldMeasure => {
    const by = said.get(measure.main);
    if (!by) return { ...measure, place, corrected: null };
    return {
      ...(by.changes ? changed(measure, by.changes) : measure),
      place,
      corrected: { by, read: measure },
    };
  });
  const isDismissed = ({ corrected }: HeldMeasure) => corrected?.by.changes === null;
  return {
    measures: all.filter((measure) => !isDismissed(measure)),
    dismissed: all.filter(isDismissed),
    lost,
  };
}

function changed({ main, others }: Measure, { leftOut = [], ...changes }: FigureChanges): Measure {
  const strangers = new Set(leftOut.map((mark) => figureAt(mark, others)));
  const finding = changedFigure(main.finding, changes);
  const belongs = (other: Measure['main']) =>
    !strangers.has(other) && (changes.target === undefined || other.finding.role !== 'target');
  return measureOf({ main: { ...main, finding }, others: others.filter(belongs) });
}

function changedFigure(figure: Figure, { period, good, ...changes }: Omit<FigureChanges, 'leftOut'>): Figure {
  return {
    ...figure,
    ...changes,
    // Its doubt was about the reading, which the member has seen to.
    doubt: null,
    ...(period === undefined ? {} : { period: period === null ? null : { text: period, end: null } }),
    ...(good === undefined ? {} : { polarity: { good, words: '' } }),
  };
}
