/** Numbers → the scale of a chart: round steps that hold them all. */

export type Scale = {
  readonly from: number;
  readonly to: number;
  /** Where its lines stand, `from` and `to` included. */
  readonly ticks: readonly number[];
};

const MOST_STEPS = 5;
/** A scale that begins this near to nothing begins at nothing. */
const NEAR_ZERO = 2;

/** `most`: nothing lies above it (100 per cent); `null` where anything may. */
export function scaleFor(values: readonly number[], most: number | null): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high - low || Math.abs(high) || 1) / MOST_STEPS);
  const [lowest, highest] = [exact(low / step), exact(high / step)];
  const below = Math.floor(lowest) - (Number.isInteger(lowest) && low > 0 ? 1 : 0);
  const from = low >= 0 && below <= NEAR_ZERO ? 0 : exact(below * step);
  const above = exact((Math.ceil(highest) + (Number.isInteger(highest) ? 1 : 0)) * step);
  const to = most !== null && high <= most ? Math.min(most, above) : above;
  const steps = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: steps + 1 }, (_, place) => exact(from + place * step)) };
}

/** 1, 2 or 5 of a power of ten: 3.4 → 5. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return exact(([1, 2, 5].find((times) => times * power >= size) ?? 10) * power);
}

const exact = (value: number): number => Number(value.toPrecision(10));
