/**
 * Kloe in Firefox as tests know it in Chromium: tabs that Playwright drives, the button, the sidebar. What Firefox does
 * for no test: run a script before one of an extension's pages (so none is on another day), show a page as it would be
 * printed, draw its sidebar, show a folder's or a file's own dialogue, open its PDF viewer to a script.
 */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, firefox } from '@playwright/test';
import { type Beneath, openRelay } from './bidi-relay';
import type { EitherKloe } from './chromium';
import { forcesColours } from './forced-colours';
import { pressOf, until } from './pressing';

export type Driven = {
  readonly context: BrowserContext;
  /** After tabs were closed behind Playwright's back. */
  missGone(): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
};

/** Playwright starts what it drives: it is given a stand-in, which says where the browser is and ends with it. */
export async function driveOver(
  beneath: Beneath & {
    readonly pid: number;
    readonly downloads: string;
    forceColours(isForced: boolean): Promise<unknown>;
  },
): Promise<Driven> {
  const relay = await openRelay(beneath);
  const folder = await mkdtemp(join(tmpdir(), 'kloe-relay-'));
  const standIn = join(folder, 'firefox');
  const said = `echo "WebDriver BiDi listening on ${relay.address}" >&2`;
  await writeFile(standIn, `#!/bin/sh\n${said}\nwhile kill -0 ${beneath.pid} 2>&-; do sleep 0.1; done\n`);
  await chmod(standIn, 0o755);
  const context = await firefox.launchPersistentContext('', {
    channel: 'moz-firefox',
    executablePath: standIn,
    downloadsPath: beneath.downloads,
  });
  forcesColours(context, beneath.forceColours);
  return {
    context,
    missGone: relay.missGone,
    close: async () => {
      // A browser that was killed has closed it.
      await context.close().catch(() => undefined);
      relay.close();
      await rm(folder, { recursive: true });
    },
  };
}

type Parts = Pick<EitherKloe, 'council' | 'origin' | 'restart'> & {
  context(): BrowserContext;
  inBrowser(body: string, ...given: readonly unknown[]): Promise<unknown>;
  /** An expression's value in the sidebar. */
  inSidebar(expression: string): Promise<unknown>;
  pressButton(): Promise<void>;
};

export function tabsOf({
  council,
  origin,
  context,
  inBrowser,
  inSidebar,
  pressButton,
  restart,
}: Parts): EitherKloe {
  const text = async () => String((await inSidebar('document.body?.innerText')) ?? '');
  return {
    council,
    origin,
    restart,
    get context() {
      return context();
    },
    open: async (address) => {
      const page = await context().newPage();
      await page.goto(address.startsWith('/') ? origin + address : address);
      return page;
    },
    pressButton: async (page) => {
      await page.bringToFront();
      await pressButton();
    },
    tabId: async (page) => {
      await page.bringToFront();
      return (await inBrowser(TAB_IN_FRONT)) as number;
    },
    // One sidebar serves all tabs, and follows the one in front.
    panel: async () => ({
      evaluate: inSidebar,
      text,
      picture: () => Promise.reject(new Error('Firefox draws its sidebar for nobody')),
      waitForText: async (words) => {
        const isShown = async () => (await text()).includes(words);
        await until(isShown, `the sidebar does not say "${words}"`).catch(async (problem) => {
          throw new Error(`${problem.message}, but:\n${await text()}`);
        });
      },
      press: async (name) => {
        await until(() => inSidebar(pressOf(name, 'document')), `the sidebar has no button "${name}"`);
      },
    }),
    willAllow: async () => void (await inBrowser(PROMPTS, false)),
    pageOpenedBy: async (work) => {
      const [page] = await Promise.all([context().waitForEvent('page'), work()]);
      return page;
    },
  };
}

/** Whether Firefox asks the member before it gives leave. */
export const PROMPTS = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', given[0]);`;
const TAB_IN_FRONT = `const { ExtensionParent } =
    ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`;
