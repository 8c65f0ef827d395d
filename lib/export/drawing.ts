/** A chart as marks on a sheet, for whoever draws them: a page, or a picture in a file. */

export type XY = readonly [x: number, y: number];

export type LineOf = 'actual' | 'other' | 'target' | 'comparator' | 'grid' | 'base' | 'gap' | 'cut';

export type DrawnMark =
  | { readonly kind: 'line'; readonly of: LineOf; readonly points: readonly XY[] }
  /** `earlier`: another figure for a period that has a newer one. */
  | { readonly kind: 'dot'; readonly of: 'actual' | 'newest' | 'other' | 'earlier'; readonly at: XY }
  | { readonly kind: 'diamond'; readonly at: XY }
  | {
      readonly kind: 'text';
      readonly of: 'axis' | 'value' | 'end' | 'cut';
      readonly at: XY;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly words: string;
    };

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
};

/** Half the height and width of a diamond. */
const DIAMOND = 7;
/** Of points, in units of the sheet. */
export const RADII = { actual: 5, newest: 6, other: 3.5, earlier: 5 } as const;

/** The `d` of an SVG path: straight from point to point. */
export const pathOf = (points: readonly XY[]): string =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** The `d` of a diamond around a point. */
export const diamondAt = ([x, y]: XY): string =>
  `M${round(x)} ${round(y - DIAMOND)}l${DIAMOND} ${DIAMOND}-${DIAMOND} ${DIAMOND}-${DIAMOND}-${DIAMOND}z`;

const round = (value: number): number => Number(value.toFixed(1));
