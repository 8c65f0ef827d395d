/**
 * Whether work grows with its input: compared by processor time, the best of
 * three, so that a busy machine says nothing about the code.
 */
const TIMES = 3;
/** Below this a clock tick weighs more than the work. */
const LEAST_MS = 4;

/** A busy machine can lengthen one round; what grows with its square does so in each. */
const ROUNDS = 3;
const PLAINLY_IN_PROPORTION = 6;

/** How many times longer `work` takes on four times the input: 4 where it grows in proportion, 16 with its square. */
export function growthOfFourfold(work: (size: number) => unknown, size: number): number {
  work(size);
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && growth > PLAINLY_IN_PROPORTION; round++) {
    const whole = best(() => work(4 * size));
    growth = Math.min(
      growth,
      whole /
        Math.max(
          best(() => work(size)),
          LEAST_MS,
        ),
    );
  }
  return growth;
}

function best(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
