/**
 * How long reading and study take beside what pdf.js alone needs for the same
 * pages, in this process, turn by turn; how that grows; what `extract` takes.
 */
import { spawnSync } from 'node:child_process';
import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { studyDocument } from '@/lib/pipeline';
import { readPdf } from '@/lib/read/pdf';
import { ROOT } from '../../tests/support/sources';
import { type Paper, packOf } from './papers';
import { inMegabytes, inMilliseconds, inSeconds, type Line, median } from './table';

const TURNS = 5;
const PAGES = [50, 100, 200, 400, 700, 1000];

export async function besidePdfjs({ name, bytes }: Paper): Promise<readonly Line[]> {
  const turns: { readonly ours: number; readonly study: number; readonly pdfjs: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const pdfjs = await timed(() => pdfjsAlone(bytes.slice()));
    const ours = await kloe(bytes.slice());
    turns.push({ pdfjs, ...ours });
  }
  const ours = median(turns.map((turn) => turn.ours));
  const alone = median(turns.map((turn) => turn.pdfjs));
  const ratio = median(turns.map((turn) => turn.ours / turn.pdfjs));
  return [
    { what: `${name}: read and studied, to pdf.js alone`, found: `${ratio.toFixed(2)} : 1` },
    { what: `${name}: read and studied`, found: inMilliseconds(ours) },
    { what: `${name}: of that, studied`, found: inMilliseconds(median(turns.map((turn) => turn.study))) },
    { what: `${name}: pdf.js alone`, found: inMilliseconds(alone) },
  ];
}

/** The exponent of `time = pages ^ exponent`: 1 is twice the pages, twice the time. */
export async function growth(): Promise<readonly Line[]> {
  const points: { readonly pages: number; readonly milliseconds: number }[] = [];
  for (const pages of PAGES) {
    const bytes = packOf(pages);
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) times.push((await kloe(bytes.slice())).ours);
    points.push({ pages, milliseconds: median(times) });
  }
  return [
    ...points.map(({ pages, milliseconds }) => ({
      what: `${pages} pages`,
      found: inMilliseconds(milliseconds),
    })),
    { what: 'exponent', found: slope(points).toFixed(2), bar: '1.1' },
  ];
}

/** `npm run extract` on one paper: all of the program, from start to end. */
export function extracting({ name, path }: Paper): readonly Line[] {
  const peak = new URL('peak.mjs', import.meta.url).href;
  const started = performance.now();
  const { stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'extract', path], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: `--import ${peak}` },
  });
  const milliseconds = performance.now() - started;
  const peaks = [...stderr.matchAll(/^peak (?<bytes>\d+)$/gm)].map(({ groups }) => Number(groups?.bytes));
  return [
    { what: `${name}: time`, found: inSeconds(milliseconds), bar: '10 s' },
    { what: `${name}: memory at most`, found: inMegabytes(Math.max(...peaks)), bar: '700 MB' },
  ];
}

async function kloe(bytes: Uint8Array): Promise<{ readonly ours: number; readonly study: number }> {
  const started = performance.now();
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(`not read: ${read.problem.kind}`);
  const isRead = performance.now();
  studyDocument(read.value);
  return { ours: performance.now() - started, study: performance.now() - isRead };
}

async function pdfjsAlone(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await Promise.all([
      page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
      page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    ]);
    page.cleanup();
  }
  await task.destroy();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The slope of the straight line nearest to the points, both axes by their logarithm. */
function slope(points: readonly { readonly pages: number; readonly milliseconds: number }[]): number {
  const xs = points.map(({ pages }) => Math.log(pages));
  const ys = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? y) - y), 0);
  return across / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
