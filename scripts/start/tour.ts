/** The way through Kloe without a screen: the real button, the panel, the reader; a summary and pictures of each. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '@/lib/words/en';
import type { Session } from '../../tests/support/browser/chromium';
import { AGENDA } from '../sample/site';
import { type KeptPaper, keptPapers } from './kept';
import { isPdf, papersFrom } from './papers';
import { summaryOf } from './summary';

const PATIENCE_MS = 60_000;

/** What a panel offers on a page that is no meeting's; elsewhere there is nothing to press. */
const READ_ANYWAY = `[...document.querySelectorAll('button')]
  .find(({ textContent }) => textContent.includes(${JSON.stringify(en.panel.noMeeting.readAnyway)}))?.click()`;

/** What a member presses in the panel. */
const OPEN_PACK = `document.querySelector('[aria-label="Open in Kloe: Agenda reports pack"]').click()`;

export type Tour = {
  /** The sample council's agenda and its pack. */
  sample(): Promise<void>;
  /** Papers from this computer. */
  files(paths: readonly string[]): Promise<void>;
};

export function tourOf(kloe: Session, folder: string): Tour {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const picture = (name: string, png: Buffer) => writeFileSync(join(folder, `${name}.png`), png);
  const said = (kept: KeptPaper | undefined) => kept && console.log(`\n${summaryOf(kept)}`);
  let seen = 0;

  /** The paper that is new since the last was shown. */
  const nextPaper = async (kloePage: Page, meanwhile?: () => unknown): Promise<KeptPaper | undefined> => {
    const kept = await until(async () => {
      await meanwhile?.();
      const papers = await keptPapers(kloePage);
      return papers.length > seen ? papers : null;
    });
    seen = kept.length;
    return [...kept].sort((a, b) => b.paper.addedAt - a.paper.addedAt)[0];
  };

  return {
    async sample() {
      const agenda = await kloe.open(AGENDA);
      const tab = await kloe.tabId(agenda);
      const kloePage = await kloe.open('/reader.html');
      await kloe.pressButton(agenda);
      const panel = await kloe.panel(tab);
      await panel.waitForText('Children and Families Scrutiny Committee');
      said(await nextPaper(kloePage));
      picture('1-agenda-page', await agenda.screenshot());
      picture('2-panel', await panel.picture());
      const reader = await kloe.pageOpenedBy(() => panel.evaluate(OPEN_PACK));
      said(await nextPaper(kloePage));
      await pageShown(reader);
      picture('3-reader', await reader.screenshot());
      await reader.getByRole('link', { name: 'Performance scorecard' }).click();
      await reader.locator('.page[data-page-number="18"] .textLayer').scrollIntoViewIfNeeded();
      picture('4-scorecard', await reader.screenshot());
      // A panel is drawn only while its tab is in front.
      await agenda.bringToFront();
      picture('5-panel-after-the-pack', await panel.picture());
    },

    async files(paths) {
      const papers = await papersFrom(paths);
      for (const [index, path] of paths.entries()) {
        const page = await papers.open(kloe, path);
        const tab = await kloe.tabId(page);
        const panel = isPdf(path) ? null : await kloe.panel(tab);
        const kloePage = panel ? await kloe.open('/reader.html') : page;
        await page.bringToFront();
        said(await nextPaper(kloePage, () => panel?.evaluate(READ_ANYWAY)));
        if (panel) picture(`${index + 1}-panel`, await panel.picture());
        else await pageShown(page);
        picture(`${index + 1}-paper`, await page.screenshot());
      }
      papers.close();
    },
  };
}

/** Until pdf.js has drawn the first page. */
const pageShown = (reader: Page) =>
  reader.waitForSelector('.page[data-loaded] .textLayer', { timeout: PATIENCE_MS });

async function until<Value>(look: () => Promise<Value | null>): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const value = await look();
    if (value !== null) return value;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('Kloe did not finish reading the paper within a minute.');
}
