/**
 * Kloe in the system's Chromium, as a member has it: nothing allowed before the
 * toolbar button is pressed, and any address leads to the sample council.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { CHROMIUM } from '../../../scripts/browser';
import { HOST } from '../../../scripts/sample/site';
import { outputOf } from '../built';
import type { Council } from './council';
import { type PanelView, panelView } from './side-panel';

const EXTENSION = outputOf('chrome');

export type Kloe = {
  readonly council: Council;
  readonly context: BrowserContext;
  /** "chrome-extension://…" */
  readonly origin: string;
  readonly background: Worker;
  /** Opens an address, or one of Kloe's own pages ("/desk.html"), in a new tab. */
  open(address: string): Promise<Page>;
  /** Presses Kloe's toolbar button on a tab, as a mouse would. */
  pressButton(page: Page): Promise<void>;
  /** The browser's number for a tab. */
  tabId(page: Page): Promise<number>;
  /** The real side panel of a tab. */
  panel(tabId: number): Promise<PanelView>;
  /** Lets the next request for leave to read a host be granted without its prompt. */
  willAllow(host: string): Promise<void>;
  /** What went wrong unseen on Kloe's own pages: code that broke, or was stopped by their policy. */
  readonly faults: readonly string[];
  /** Closes the browser and starts it again, as on the next day. */
  restart(): Promise<Kloe>;
  /** The page that appears while something is done. */
  pageOpenedBy(work: () => Promise<unknown>): Promise<Page>;
};

export type Session = Kloe & { close(): Promise<void> };

type Starting = {
  /** For somebody who sits before it: a window, and the rest of the web as it is. */
  readonly isShown?: boolean;
  /** Those of an earlier start, to go on with. */
  readonly faults?: string[];
};

/** `profile` is the folder in which the browser keeps what the member made. */
export async function startKloe(
  profile: string,
  council: Council,
  { isShown = false, faults = [] }: Starting = {},
): Promise<Session> {
  const host = isShown ? HOST : '*';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: !isShown,
    chromiumSandbox: false,
    ...(isShown && { viewport: null }),
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${council.httpPort}, MAP ${host}:443 127.0.0.1:${council.httpsPort}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(background.url()).host;
  const origin = `chrome-extension://${id}`;
  context.on('weberror', (event) => faults.push(String(event.error())));
  context.on('console', (message) => {
    const isOwn = message.location().url.startsWith(origin);
    if (isOwn && /Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser cannot be driven');

  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address.startsWith('/') ? origin + address : address);
    return page;
  };
  const tabId = async (page: Page) => {
    await page.bringToFront();
    const front = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    return background.evaluate<number>(`${front}.then(([tab]) => tab.id)`);
  };
  const pressButton = async (page: Page) => {
    await page.bringToFront();
    // Without the filter there are no targets of the kind "tab", and only those have a toolbar.
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  };
  const willAllow = async (host: string) => {
    const page = await open('chrome://extensions');
    for (const pattern of [`http://${host}/*`, `https://${host}/*`]) {
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
    }
    await page.close();
  };
  const pageOpenedBy = async (work: () => Promise<unknown>) => {
    const [page] = await Promise.all([context.waitForEvent('page'), work()]);
    return page;
  };
  let next: Session | null = null;
  return {
    council,
    context,
    faults,
    origin,
    background,
    open,
    pressButton,
    tabId,
    panel: (tab) => panelView(browser, `${origin}/sidepanel.html?tab=${tab}`),
    willAllow,
    pageOpenedBy,
    restart: async () => {
      await context.close();
      next = await startKloe(profile, council, { isShown, faults });
      return next;
    },
    close: () => (next ? next.close() : context.close()),
  };
}

export async function freshProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'kloe-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
