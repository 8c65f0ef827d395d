/**
 * How long reading takes, and how much memory, beside what pdf.js alone needs for
 * the same pages, turn by turn; how that grows; what `extract` takes. Times are of
 * the processor, so that other work on the machine counts for less.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAll } from '@/lib/check';
import { studyDocument } from '@/lib/pipeline';
import { ROOT } from '../../tests/support/sources';
import { readWithStructure, WAYS, type Way } from './both-ways';
import { exponentOf, type Point } from './growth';
import { inTurns, spent } from './in-turns';
import { type Paper, packOf } from './papers';
import { inMegabytes, inMilliseconds, inSeconds, type Line, median } from './table';

const TURNS = 5;
const MEMORY_TURNS = 3;
const LONG_PAGES = 1000;
const PAGES = [50, 100, 200, 400, 700, 1000];

export async function besidePdfjs({ name, bytes }: Paper): Promise<readonly Line[]> {
  const { ratio, from, to, turns, ours, theirs } = await inTurns(
    () => readWithStructure(bytes.slice()),
    () => WAYS.pdfjs(bytes.slice()),
  );
  const document = await readWithStructure(bytes.slice());
  const after: { readonly study: number; readonly checks: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const study = await spent(() => studyDocument({ ...document }));
    // A copy, of which nothing is worked out yet.
    const checks = await spent(() => checkAll({ ...document }, study.made.findings));
    after.push({ study: study.milliseconds, checks: checks.milliseconds });
  }
  return [
    {
      what: `${name}: read, with structure, to pdf.js alone`,
      found: `${ratio.toFixed(2)} : 1`,
      bar: '1.25',
      note: `the middle of ${turns} turns; of half of them between ${from.toFixed(2)} and ${to.toFixed(2)}`,
    },
    { what: `${name}: read, with structure`, found: inMilliseconds(ours) },
    { what: `${name}: pdf.js alone`, found: inMilliseconds(theirs) },
    { what: `${name}: studied after that`, found: inMilliseconds(median(after.map(({ study }) => study))) },
    {
      what: `${name}: all checks of that, its parts told anew`,
      found: inMilliseconds(median(after.map(({ checks }) => checks))),
      bar: '500 ms',
    },
  ];
}

/** Each turn in a process of its own: what was read before is not counted again. */
export function memoryBesidePdfjs({ name, path }: Pick<Paper, 'name' | 'path'>): readonly Line[] {
  const peakOf = (way: Way) => watched(['--import', 'tsx', 'scripts/bench/one-paper.ts', way, path]).peak;
  const turns = Array.from({ length: MEMORY_TURNS }, () => ({
    pdfjs: peakOf('pdfjs'),
    ours: peakOf('kloe'),
  }));
  const ratio = median(turns.map(({ ours, pdfjs }) => ours / pdfjs));
  return [
    { what: `${name}: memory at most, to pdf.js alone`, found: `${ratio.toFixed(2)} : 1`, bar: '1.25' },
    { what: `${name}: memory at most`, found: inMegabytes(median(turns.map(({ ours }) => ours))) },
  ];
}

export async function growth(): Promise<readonly Line[]> {
  const points: Point[] = [];
  for (const pages of PAGES) {
    const bytes = packOf(pages);
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const whole = await spent(async () => studyDocument(await readWithStructure(bytes.slice())));
      times.push(whole.milliseconds);
    }
    points.push({ size: pages, milliseconds: median(times) });
  }
  return [
    ...points.map(({ size, milliseconds }) => ({
      what: `${size} pages`,
      found: inMilliseconds(milliseconds),
    })),
    { what: 'exponent', found: exponentOf(points).toFixed(2), bar: '1.1' },
  ];
}

/** A pack of a thousand pages, each way in a process of its own. */
export function memoryOfLongPack(): readonly Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'kloe-bench-'));
  const path = join(folder, 'long.pdf');
  writeFileSync(path, packOf(LONG_PAGES));
  const lines = memoryBesidePdfjs({ name: `${LONG_PAGES.toLocaleString('en-GB')} pages`, path });
  rmSync(folder, { recursive: true });
  return lines;
}

/** `npm run extract` on one paper: all of the program, from start to end. */
export function extracting({ name, path }: Paper): readonly Line[] {
  const { milliseconds, peak } = watched(['scripts/run.mjs', 'extract', path]);
  return [
    { what: `${name}: time`, found: inSeconds(milliseconds), bar: '10 s' },
    { what: `${name}: memory at most`, found: inMegabytes(peak), bar: '700 MB' },
  ];
}

/** Runs Node in a process of its own; `peak` is the most memory, in bytes, that it or one it started held. */
function watched(words: readonly string[]): { readonly milliseconds: number; readonly peak: number } {
  const watch = new URL('peak.mjs', import.meta.url).href;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: `--import ${watch}` },
  });
  if (status !== 0) throw new Error(`could not be measured: ${stderr}`);
  const milliseconds = performance.now() - started;
  const peaks = [...stderr.matchAll(/^peak (?<bytes>\d+)$/gm)].map(({ groups }) => Number(groups?.bytes));
  return { milliseconds, peak: Math.max(...peaks) };
}
