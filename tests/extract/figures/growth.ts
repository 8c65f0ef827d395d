/** How much more work sixteen times as much text makes: 16 where the cost is linear, 256 where it is quadratic. */
export function growthOf<Made>(made: (n: number) => Made, work: (text: Made) => void, n: number): number {
  const [less, more] = [costOf(made(n), work), costOf(made(n * 16), work)];
  return more / Math.max(less, LEAST);
}

/** Twice linear: what garbage collection and chance may add. */
export const MOST_GROWTH = 32;
/** Below this a cost is mostly chance. */
const LEAST = 1;

/** The least of a few runs, in milliseconds of this process: what others do on the machine does not count. */
function costOf<Made>(text: Made, work: (text: Made) => void): number {
  const costs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...costs);
}
