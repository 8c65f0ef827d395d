/** `test` for browser tests: a fresh Kloe for each, and none may ask anything of anybody but the council. */
import { test as base, expect } from '@playwright/test';
import { freshProfile, type Kloe, startKloe } from './chromium';
import { openCouncil } from './council';

type Fixtures = {
  readonly kloe: Kloe;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  kloe: async ({}, use) => {
    const council = await openCouncil();
    const profile = await freshProfile();
    const kloe = await startKloe(profile.path, council);
    await use(kloe);
    await kloe.close();
    await council.close();
    await profile.remove();
    expect(council.strangers(), 'requests to anybody but the council').toEqual([]);
  },
});

export { expect };
