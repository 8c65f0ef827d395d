/**
 * What the member says of a figure that was misread: the words it is about, and
 * what holds instead. It outlives the finding: a newer Kloe may name the figure
 * otherwise or cut its sentence differently.
 */
import type { Rag, Unit } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';

export type FigureCorrection = {
  readonly mark: FigureMark;
  /** `null`: dismissed, it is no figure to look at. */
  readonly changes: FigureChanges | null;
};

/** Where a figure stands. */
export type FigureMark = {
  /** As printed: "72%". */
  readonly exact: string;
  /** Its sentence or row, and where in it. */
  readonly words: string;
  readonly start: number;
  /** The file's own page number, from 1. */
  readonly page: number;
  /** What Kloe took it to measure. */
  readonly indicator: string;
};

/** Only what differs from what was read: the rest follows the paper. */
export type FigureChanges = {
  readonly indicator?: string;
  readonly value?: number;
  readonly unit?: Unit;
  /** As the member writes it; `null`: no period. */
  readonly period?: string | null;
  /** `null`: it has none. */
  readonly target?: number | null;
  readonly rag?: Rag | null;
  readonly good?: 'higher' | 'lower';
  /** Values beside it that are of something else. */
  readonly leftOut?: readonly FigureMark[];
};

/** What the member does about a figure. */
export type FigureSaid =
  | { readonly kind: 'corrected'; readonly changes: FigureChanges }
  | { readonly kind: 'dismissed' }
  /** Back to what was read. */
  | { readonly kind: 'as-read' };

type SitedFigure = Measure['main'];

/** What is kept of a figure so that it is found again. */
export function markOf({ finding, passage }: SitedFigure): FigureMark {
  const { words, start, end, page } = passage;
  return { exact: words.slice(start, end), words, start, page, indicator: finding.indicator };
}

/**
 * The one figure that a mark means: at the same place of the same words, else
 * the one of that name and page whose sentence was cut differently. Its digits
 * are always the same. `null` where none fits, or several do.
 */
export function figureAt<Figure extends SitedFigure>(
  mark: FigureMark,
  figures: readonly Figure[],
): Figure | null {
  const alike = figures.filter(
    ({ passage: { words, start, end } }) => words.slice(start, end) === mark.exact,
  );
  const samePlace = alike.filter(
    ({ passage }) => passage.words === mark.words && passage.start === mark.start,
  );
  const ways: readonly ((figure: Figure) => boolean)[] = [
    (figure) => isOnPage(mark, figure) && isNamed(mark, figure),
    (figure) => isOnPage(mark, figure),
    () => true,
  ];
  for (const way of ways) {
    const fitting = samePlace.filter(way);
    if (fitting.length > 0) return only(fitting);
  }
  return only(
    alike.filter(
      (figure) => isOnPage(mark, figure) && isNamed(mark, figure) && isCutDifferently(mark, figure),
    ),
  );
}

const only = <One>(ones: readonly One[]): One | null => (ones.length === 1 ? (ones[0] ?? null) : null);

const isOnPage = (mark: FigureMark, { passage }: SitedFigure) => passage.page === mark.page;
const isNamed = (mark: FigureMark, { finding }: SitedFigure) => finding.indicator === mark.indicator;

/** One of the two stretches of words holds the other. */
const isCutDifferently = (mark: FigureMark, { passage }: SitedFigure) =>
  passage.words.includes(mark.words) || mark.words.includes(passage.words);
