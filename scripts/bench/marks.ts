/** What 1,000 highlights on one page of a paper cost: laid under their words, and until they are painted. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { highlightRule } from '@/lib/page/highlight-rule';
import type { Mark } from '@/lib/page/marks';
import { ROOT } from '../../tests/support/sources';
import { CHROMIUM } from '../browser';
import { type Line, median } from './table';

const MARKS = 1000;
const TURNS = 9;

type Marks = typeof import('@/lib/page/marks');

declare global {
  interface Window {
    marks?: Marks;
    layMarks?: (count: number) => number;
  }
}

export async function drawingMarks(): Promise<readonly Line[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false });
  const page = await browser.newPage();
  await page.setContent(
    `<style>${highlightRule(['kloe-note'], 'background:#fe9')}span{position:absolute}</style>${lines()}`,
  );
  await page.addScriptTag({ content: await bundled() });
  // Not a part of what is measured: marks are at hand when a page is drawn.
  await page.evaluate(keep, marks());
  const devtools = await page.context().newCDPSession(page);
  // Of the thread's own time: other work on the machine does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (some: number) => {
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    await page.evaluate(lay, 0);
    const before = await busy();
    const laid = await page.evaluate(lay, some);
    return { laid, all: (await busy()) - before };
  };
  const laid: number[] = [];
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const [bare, marked] = [await spent(0), await spent(MARKS)];
    laid.push(marked.laid);
    all.push(marked.all - bare.all);
  }
  await browser.close();
  const line = (what: string, times: readonly number[]): Line => ({
    what,
    found: `${median(times).toFixed(1)} ms`,
    bar: '16 ms',
    note: `the quickest of ${TURNS}: ${Math.min(...times).toFixed(1)} ms`,
  });
  return [
    line(`${MARKS.toLocaleString('en-GB')} highlights laid on a page`, laid),
    line('and painted, beside a page without any', all),
  ];
}

/** As pdf.js's text layer: one element for each stretch of words. */
const WORDS = 'In quarter 2 visits were late';

const lines = (): string =>
  Array.from(
    { length: MARKS },
    (_, at) => `<span style="left:${(at % 4) * 240}px;top:${Math.floor(at / 4) * 4}px">${WORDS}</span>`,
  ).join('');

const marks = (): readonly Mark[] =>
  Array.from({ length: MARKS }, (_, item) => ({
    id: `${item}`,
    kind: 'note',
    source: [{ start: 0, end: 9, page: 1, item, itemStart: 3, itemEnd: 12 }],
    exact: WORDS.slice(3, 12),
  }));

function keep(marks: readonly Mark[]): void {
  const made = window.marks?.createMarks();
  const pieces = [...document.querySelectorAll('span')];
  window.layMarks = (count) => {
    const began = performance.now();
    made?.lay({ page: 1, pieces }, marks.slice(0, count));
    return performance.now() - began;
  };
}

/** Runs in the page, as `keep` does: they may use nothing from here. Ends when the frame with the marks has been painted. */
async function lay(count: number): Promise<number> {
  const laid = window.layMarks?.(count) ?? Number.NaN;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return laid;
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      lib: { entry: `${ROOT}lib/page/marks.ts`, formats: ['iife'], name: 'marks' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (!output || !('code' in output)) throw new Error('the marks could not be bundled');
  return output.code;
}
