/**
 * Run by itself: reads cases FROM to TO and prints a line before and after
 * each, so that whoever watches can tell which one never ended.
 */
import type { PackDocument } from '@/lib/document/model';
import { studyDocument } from '@/lib/pipeline';
import { outliveStrayRejections } from '../../scripts/stray-rejections';
import { readCase } from './cases';
import { type Judged, judge } from './faults';
import type { Line } from './watch';

const [from = 0, to = 0, seed = 0] = process.argv.slice(2).map(Number);

/** Of the processor's time, for a page: what others do on the machine is no fault of ours. */
const LIMIT_MS = 2000;
/** No page holds more signs than ten full ones do. */
const FULLEST = 50_000;

outliveStrayRejections();
for (let number = from; number < to; number++) {
  say({ kind: 'begun', number });
  const started = performance.now();
  const judged = await judgeCase(number);
  say({ kind: 'ended', number, ...judged, milliseconds: performance.now() - started });
}

function sheetsOf({ pages, blocks }: PackDocument): number {
  const signs = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, pages.length, Math.ceil(signs / FULLEST));
}

async function judgeCase(number: number): Promise<Judged> {
  try {
    const started = process.cpuUsage();
    const { read, itemsOf } = await readCase(number, seed);
    if (!read.ok) return { findings: 0, faults: [] };
    const study = studyDocument(read.value);
    const { user, system } = process.cpuUsage(started);
    const limit = LIMIT_MS * sheetsOf(read.value);
    const { findings, faults } = judge(study, await itemsOf());
    const isSlow = (user + system) / 1000 > limit;
    return { findings, faults: isSlow ? [...faults, `longer than ${limit} ms`] : faults };
  } catch (error) {
    return {
      findings: 0,
      faults: [`threw ${error instanceof Error ? `${error.message}\n${error.stack}` : String(error)}`],
    };
  }
}

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
