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

export const mapBox = (m: Matrix, box: Box): Box => {
  const [ax, ay] = mapPoint(m, box.x1, box.y1);
  const [bx, by] = mapPoint(m, box.x2, box.y2);
  const [cx, cy] = mapPoint(m, box.x1, box.y2);
  const [dx, dy] = mapPoint(m, box.x2, box.y1);
  return {
    x1: Math.min(ax, bx, cx, dx),
    y1: Math.min(ay, by, cy, dy),
    x2: Math.max(ax, bx, cx, dx),
    y2: Math.max(ay, by, cy, dy),
  };
};

export const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

export const overlapOf = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** Like `Math.min(...values)`, for any number of values. */
export const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);

export const greatest = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
