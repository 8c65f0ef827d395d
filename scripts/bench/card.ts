/** How soon the card of a short form is on screen: after a tap, and beyond the pause for which the pointer must rest. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { RESTED_MS } from '@/lib/page/short-forms';
import { reader as text } from '@/lib/words/en/reader';
import type { Session } from '../../tests/support/browser/chromium';
import { markedAs, middleOfMark } from '../../tests/support/browser/marked';
import type { Paper } from './papers';
import { inMilliseconds, type Line, median } from './table';

const TURNS = 7;
const MOST_PAGES = 30;
const BAR = '50 ms';

/** In the reader, with a paper that it has kept. */
export async function cardIn(kloe: Session, { name, bytes }: Paper): Promise<readonly Line[]> {
  const id = createHash('sha256').update(bytes).digest('hex');
  const reader = await kloe.open(`/reader.html?paper=${id}`);
  const words = await firstMarked(reader);
  const times = { click: [] as number[], pointermove: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const event of ['click', 'pointermove'] as const) {
      await reader.mouse.move(2, 2);
      await reader.keyboard.press('Escape');
      await reader.waitForFunction(() => document.querySelector('kloe-card') === null);
      const { x, y } = await middleOfMark(reader, 'short-form', words);
      await awaitCard(reader, event);
      if (event === 'click') await reader.mouse.click(x, y);
      else await reader.mouse.move(x, y);
      times[event].push((await reader.evaluate(() => window.kloeCardSeen)) ?? Number.NaN);
    }
  }
  await reader.close();
  return [
    { what: `${name}: a short form's card, tapped`, found: inMilliseconds(median(times.click)), bar: BAR },
    {
      what: `${name}: after the pointer rested ${RESTED_MS} ms on it`,
      found: inMilliseconds(median(times.pointermove) - RESTED_MS),
      bar: BAR,
    },
  ];
}

/** Only pages near the one in sight are marked: turns them until one has a short form. */
async function firstMarked(reader: Page): Promise<string> {
  const pages = reader.getByRole('textbox', { name: text.page.label, exact: true });
  for (let page = 1; page <= MOST_PAGES; page++) {
    await pages.fill(String(page));
    await pages.press('Enter');
    await reader.waitForTimeout(300);
    const [marked] = await markedAs(reader, 'short-form');
    if (marked) return marked;
  }
  throw new Error(`no short form is marked on the first ${MOST_PAGES} pages`);
}

declare global {
  interface Window {
    kloeCardSeen?: Promise<number>;
  }
}

/** From now on notes the milliseconds from the event to the frame after the card has come: input overtakes other messages. */
const awaitCard = (reader: Page, event: string): Promise<void> =>
  reader.evaluate((event) => {
    window.kloeCardSeen = new Promise<number>((done) => {
      let from = Number.NaN;
      window.addEventListener(event, ({ timeStamp }) => (from = timeStamp), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (!document.querySelector('kloe-card')) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame((at) => done(at - from)));
      }).observe(document.documentElement, { childList: true });
    });
  }, event);
