/** What a member waits for: the first page, the findings, a panel; and how long the reader's own thread was held up. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { reader as words } from '@/lib/words/en/reader';
import { freshProfile, type Session, startKloe } from '../../tests/support/browser/chromium';
import { openCouncil, pdfFile } from '../../tests/support/browser/council';
import { AGENDA, HOST } from '../sample/site';
import { cardIn } from './card';
import { longPaper } from './long-paper';
import { onAgendas } from './on-agendas';
import type { Paper } from './papers';
import { inMilliseconds, inSeconds, type Line, median } from './table';
import { type Seen, watchReader } from './watch-reader';

const TURNS = 3;
const PATIENCE_MS = 120_000;
/** A task longer than this is felt (W3C Long Tasks). */
const LONG_MS = 50;

export type InBrowser = {
  opening(paper: Paper): Promise<readonly Line[]>;
  startUp(): Promise<readonly Line[]>;
  /** What Kloe costs a council's page, where it is always on and where it is not. */
  onAgendas(): Promise<readonly Line[]>;
  /** A paper of a thousand pages. */
  longPaper(): Promise<readonly Line[]>;
  close(): Promise<void>;
};

export async function openBrowser(): Promise<InBrowser> {
  const council = await openCouncil();
  const profile = await freshProfile();
  const kloe = await startKloe(profile.path, council);
  await kloe.context.addInitScript(watchReader, words.reading.done);
  return {
    opening: async (paper) => {
      const fetched: Seen[] = [];
      const again: Seen[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        await kloe.beginAnew();
        council.serve('/bench.pdf', pdfFile(paper.bytes));
        await allowCouncil(kloe);
        fetched.push(await seenIn(kloe, `/reader.html?src=http://${HOST}/bench.pdf`));
        const id = createHash('sha256').update(paper.bytes).digest('hex');
        again.push(await seenIn(kloe, `/reader.html?paper=${id}`));
      }
      return [
        ...waits(`${paper.name}, fetched`, fetched),
        ...waits(`${paper.name}, opened again`, again),
        ...(await cardIn(kloe, paper)),
      ];
    },
    startUp: () => startUp(kloe),
    onAgendas: () => onAgendas(kloe),
    longPaper: async () => {
      await kloe.beginAnew();
      return longPaper(kloe);
    },
    close: async () => {
      await kloe.close();
      await council.close();
      await profile.remove();
    },
  };
}

/** A member who has said "Always" is not asked again. */
async function allowCouncil(kloe: Session): Promise<void> {
  await kloe.willAllow(HOST);
  const reader = await kloe.open(`/reader.html?src=http://${HOST}/allow.pdf`);
  const always = reader.getByRole('button', { name: words.cannot.always(HOST) });
  const missing = reader.getByText(words.cannot.missing(HOST));
  await always.or(missing).waitFor();
  if (await always.isVisible()) await always.click();
  await missing.waitFor();
  await reader.close();
}

async function seenIn(kloe: Session, address: string): Promise<Seen> {
  const page = await kloe.open(address);
  await page.waitForFunction(() => window.kloeSeen?.allFound !== null, null, { timeout: PATIENCE_MS });
  // What is shown of the findings is drawn after they have come.
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => window.kloeSeen);
  await page.close();
  if (!seen) throw new Error('nothing was seen of the reader');
  return seen;
}

function waits(name: string, turns: readonly Seen[]): readonly Line[] {
  const tasks = turns.map(({ longTasks }) => longTasks.filter((task) => task.milliseconds > LONG_MS));
  const longest = tasks.map((turn) => Math.max(0, ...turn.map(({ milliseconds }) => milliseconds)));
  const each = tasks.flat().map(({ at, milliseconds }) => `${Math.round(milliseconds)} at ${Math.round(at)}`);
  return [
    {
      what: `${name}: first page`,
      found: inMilliseconds(median(turns.map(({ firstPage }) => firstPage ?? Number.NaN))),
      bar: '1,500 ms',
    },
    {
      what: `${name}: all findings`,
      found: inSeconds(median(turns.map(({ allFound }) => allFound ?? Number.NaN))),
    },
    {
      // Other work on the machine lengthens tasks: the quietest turn says most of Kloe.
      what: `${name}: longest task of the page, quietest turn`,
      found: Math.min(...longest) === 0 ? `under ${LONG_MS} ms` : inMilliseconds(Math.min(...longest)),
      bar: `${LONG_MS} ms`,
      ...(each.length > 0 && { note: `over ${LONG_MS} ms in all turns, each in ms: ${each.join('; ')}` }),
    },
  ];
}

async function startUp(kloe: Session): Promise<readonly Line[]> {
  await kloe.beginAnew();
  const pages = ['/desk.html', '/reader.html', '/sidepanel.html'];
  const painted = new Map<string, number[]>(pages.map((address) => [address, []]));
  const listed: number[] = [];
  for (let turn = 0; turn < TURNS + 1; turn++) {
    for (const address of pages) {
      const page = await kloe.open(address);
      painted.get(address)?.push(await firstPaint(page));
      await page.close();
    }
    const agenda = await kloe.open(AGENDA);
    const tab = await kloe.tabId(agenda);
    const pressed = performance.now();
    await kloe.pressButton(agenda);
    await (await kloe.panel(tab)).waitForText('Performance');
    listed.push(performance.now() - pressed);
    await agenda.close();
  }
  return [
    // The first of each also warms the browser up.
    ...pages.map((address) => ({
      what: `${address}: first words on screen`,
      found: inMilliseconds(median(painted.get(address)?.slice(1) ?? [])),
    })),
    { what: 'button pressed, the panel lists the agenda', found: inMilliseconds(median(listed.slice(1))) },
  ];
}

async function firstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await paint.jsonValue()) ?? Number.NaN;
}
