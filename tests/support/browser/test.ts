/** `test` for browser tests: a fresh Kloe for each, and none may ask anything of anybody but the council. */
import { test as base, expect } from '@playwright/test';
import { freshProfile, type Kloe, startKloe } from './chromium';
import { type Council, openCouncil } from './council';
import { type KloeInFirefox, startFirefox } from './firefox';

type Closable = { close(): Promise<void> };

/** Gives a test what it starts, closes it, then looks at what was asked of whom. */
async function lend<Given>(
  start: (council: Council) => Promise<Given & Closable>,
  use: (given: Given) => Promise<void>,
): Promise<void> {
  const council = await openCouncil();
  const given = await start(council);
  await use(given);
  await given.close();
  await council.close();
  expect(council.strangers(), 'requests to anybody but the council').toEqual([]);
}

export const test = base.extend<{ readonly kloe: Kloe }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  kloe: async ({}, use) => {
    const profile = await freshProfile();
    const started = (council: Council) => startKloe(profile.path, council);
    await lend(started, async (kloe) => {
      await use(kloe);
      expect(kloe.faults, 'faults on Kloe’s own pages').toEqual([]);
    });
    await profile.remove();
  },
});

export const firefoxTest = base.extend<{ readonly firefox: KloeInFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  firefox: ({}, use) => lend(startFirefox, use),
});

export { expect };
