/** Where things stand: affine maps and boxes, in points, y growing down the page. */

export type Matrix = readonly [number, number, number, number, number, number];

export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const mapPoint = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The upright box around all that the box becomes. */
export const mapBox = ([a, b, c, d, x, y]: Matrix, { x1, y1, x2, y2 }: Box): Box => ({
  x1: x + Math.min(a * x1, a * x2) + Math.min(c * y1, c * y2),
  y1: y + Math.min(b * x1, b * x2) + Math.min(d * y1, d * y2),
  x2: x + Math.max(a * x1, a * x2) + Math.max(c * y1, c * y2),
  y2: y + Math.max(b * x1, b * x2) + Math.max(d * y1, d * y2),
});

/** Nothing for a box that is turned inside out, as an overlap may be. */
export const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

/** As large as `areaOf(overlapOf(a, b))`. */
export const sharedArea = (a: Box, b: Box): number => {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  return width <= 0 ? 0 : width * Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));
};

/** Of boxes apart, one turned inside out: right of left, or bottom above top. */
export const overlapOf = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** Like `Math.min(...values)`, for any number of values: of none it is infinite. */
export const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);

/** Like `Math.max(...values)`, in the same way. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
