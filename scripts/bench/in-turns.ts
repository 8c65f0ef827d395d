/**
 * Two ways to do one thing, turn by turn, so that what else the machine does falls on
 * both. Times are of the processor; each begins with no rubbish left by the one before,
 * and the first turn, in which code is still being translated, does not count.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from './table';

export type Compared = {
  /** Ours to theirs: the middle one of all turns, and the middle half of them. */
  readonly ratio: number;
  readonly from: number;
  readonly to: number;
  readonly turns: number;
  /** Milliseconds. */
  readonly ours: number;
  readonly theirs: number;
};

const FEWEST_TURNS = 7;
const MOST_TURNS = 25;
/** What takes little time is done more often. */
const LONGEST_MS = 10_000;

export async function inTurns(
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<Compared> {
  const turns: { readonly ours: number; readonly theirs: number }[] = [];
  let all = 0;
  for (let turn = 0; turn < FEWEST_TURNS || (turn < MOST_TURNS && all < LONGEST_MS); turn++) {
    const isFirst = turn % 2 === 0;
    const before = isFirst ? await spentAfresh(ours) : 0;
    const other = await spentAfresh(theirs);
    const own = isFirst ? before : await spentAfresh(ours);
    all += own + other;
    if (turn > 0) turns.push({ ours: own, theirs: other });
  }
  const ratios = turns.map((turn) => turn.ours / turn.theirs).sort((a, b) => a - b);
  return {
    ratio: median(ratios),
    from: ratios[Math.floor(ratios.length / 4)] ?? 0,
    to: ratios[Math.floor((3 * ratios.length) / 4)] ?? 0,
    turns: turns.length,
    ours: median(turns.map((turn) => turn.ours)),
    theirs: median(turns.map((turn) => turn.theirs)),
  };
}

/** Milliseconds of the processor. */
export async function spent<Made>(
  work: () => Made | Promise<Made>,
): Promise<{ readonly made: Made; readonly milliseconds: number }> {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return { made, milliseconds: (user + system) / 1000 };
}

async function spentAfresh(work: () => Promise<unknown>): Promise<number> {
  collectRubbish();
  return (await spent(work)).milliseconds;
}

function collectRubbish(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
