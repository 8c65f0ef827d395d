/**
 * `test` for browser tests: a new Kloe for each, in a browser that is started
 * once. None may ask anything of anybody but the council.
 */
import { test as base, expect, type PlaywrightTestArgs, type TestType } from '@playwright/test';
import { type EitherKloe, freshProfile, type Kloe, type Session, startKloe } from './chromium';
import { type Council, openCouncil } from './council';
import { type FirefoxSession, type KloeInFirefox, startFirefox } from './firefox';

type EitherTest = TestType<PlaywrightTestArgs & { readonly kloe: EitherKloe }, object>;

type Lent = { readonly council: Council; beginAnew(): Promise<void> };

/** Lends a test what is shared, puts it back as it was, then looks at what was asked of whom. */
async function lend<Shared extends Lent>(
  shared: Shared,
  use: (lent: Shared) => Promise<void>,
): Promise<void> {
  const { council } = shared;
  await use(shared);
  await shared.beginAnew();
  const strangers = council.strangers();
  council.reset();
  expect(strangers, 'requests to anybody but the council').toEqual([]);
}

export const test = base.extend<{ readonly kloe: Kloe }, { readonly chromium: Session }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    async ({}, use) => {
      const council = await openCouncil();
      const profile = await freshProfile();
      const session = await startKloe(profile.path, council);
      await use(session);
      await session.close();
      await council.close();
      await profile.remove();
    },
    { scope: 'worker' },
  ],
  kloe: ({ chromium }, use) =>
    lend(chromium, async (kloe) => {
      await use(kloe);
      expect(kloe.faults, 'faults on Kloe’s own pages').toEqual([]);
    }),
});

const inFirefox = (isDriven: boolean) =>
  base.extend<
    { readonly firefox: KloeInFirefox; readonly kloe: EitherKloe },
    { readonly shared: FirefoxSession }
  >({
    shared: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
      async ({}, use) => {
        const council = await openCouncil();
        const session = await startFirefox(council, isDriven);
        await use(session);
        await session.close();
        await council.close();
      },
      { scope: 'worker' },
    ],
    firefox: ({ shared }, use) =>
      lend(shared, async (firefox) => {
        await use(firefox);
        expect(await shared.faults(), 'faults on Kloe’s own pages').toEqual([]);
      }),
    kloe: ({ firefox: _, shared }, use) => use(shared.kloe),
  });

export const firefoxTest = inFirefox(false);

/** One script of steps, for Chromium and for Firefox. */
export const BROWSERS = [
  { browser: 'Chromium', test: test as unknown as EitherTest },
  { browser: 'Firefox', test: inFirefox(true) as unknown as EitherTest },
];

export { expect };
