/**
 * Run by itself: reads cases FROM to TO and prints a line before and after
 * each, so that whoever watches can tell which one never ended.
 */
import { outliveStrayRejections } from '../../scripts/stray-rejections';
import { readCase } from './cases';
import { type Judged, judge } from './faults';
import type { Line } from './watch';

const [from = 0, to = 0, seed = 0] = process.argv.slice(2).map(Number);

outliveStrayRejections();
for (let number = from; number < to; number++) {
  say({ kind: 'begun', number });
  const started = performance.now();
  const judged = await judgeCase(number);
  say({ kind: 'ended', number, ...judged, milliseconds: performance.now() - started });
}

async function judgeCase(number: number): Promise<Judged> {
  try {
    const read = await readCase(number, seed);
    return read.ok ? judge(read.value) : { findings: 0, faults: [] };
  } catch (error) {
    return {
      findings: 0,
      faults: [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    };
  }
}

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
