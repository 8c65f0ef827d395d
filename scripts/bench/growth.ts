/** How the time of a piece of work grows with its size. */

export type Point = { readonly size: number; readonly milliseconds: number };

/** The exponent of `time = size ^ exponent`: 1 is twice the size, twice the time. The slope of the straight line nearest to the points, both axes by their logarithm. */
export function exponentOf(points: readonly Point[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? y) - y), 0);
  return across / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
