/**
 * Kloe in the system's Chromium, as a member has it: nothing allowed before the
 * toolbar button is pressed, and any address leads to the sample council.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { CHROMIUM } from '../../../scripts/browser';
import { HOST } from '../../../scripts/sample/site';
import { outputOf } from '../built';
import { BROWSER_ITSELF, type Council } from './council';
import { FORGET } from './kept';
import { until } from './pressing';
import { type PanelView, panelView } from './side-panel';

export type Kloe = {
  readonly council: Council;
  readonly context: BrowserContext;
  /** "chrome-extension://…" */
  readonly origin: string;
  readonly background: Worker;
  /** Opens an address, or one of Kloe's own pages ("/desk.html"), in a new tab. */
  open(address: string): Promise<Page>;
  /** Presses Kloe's toolbar button on a tab, as a mouse would. `asked`: the address, where an error is shown in its place. */
  pressButton(page: Page, asked?: string): Promise<void>;
  /** The browser's number for a tab. */
  tabId(page: Page): Promise<number>;
  /** The real side panel of a tab. */
  panel(tabId: number): Promise<PanelView>;
  /** Lets the next request for leave to read a host be granted without its prompt. */
  willAllow(host: string): Promise<void>;
  /** What went wrong unseen on Kloe's own pages: code that broke, or was stopped by their policy. */
  readonly faults: readonly string[];
  /** Closes the browser and starts it again, as on the next day; `meanwhile` nothing of it runs. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** The page that appears while something is done. */
  pageOpenedBy(work: () => Promise<unknown>): Promise<Page>;
};

/** What both browsers can do: for tests that are one script of steps. */
export type EitherKloe = Pick<
  Kloe,
  | 'council'
  | 'context'
  | 'origin'
  | 'open'
  | 'pressButton'
  | 'tabId'
  | 'panel'
  | 'willAllow'
  | 'restart'
  | 'pageOpenedBy'
>;

export type Session = Kloe & {
  /** Closes every tab and takes away all that was kept and allowed: a new Kloe, without a new browser. */
  beginAnew(): Promise<void>;
  /** Begins Kloe anew in the running browser, from the files as they are now: so a browser puts an update in. */
  reload(): Promise<void>;
  /** Ends the browser's processes as a power cut does, then starts it again. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
};

type Starting = {
  /** For somebody who sits before it: a window, and the rest of the web as it is. */
  readonly isShown?: boolean;
  /** The folder of the built extension. */
  readonly extension?: string;
};

/** `profile` is the folder in which the browser keeps what the member made. */
export async function startKloe(
  profile: string,
  council: Council,
  { isShown = false, extension = outputOf('chrome') }: Starting = {},
): Promise<Session> {
  const faults: string[] = [];
  const allowed = new Set<string>();
  const start = () => launch(profile, council, { isShown, extension }, faults);
  let live = await start();

  const open = async (address: string) => {
    const page = await live.context.newPage();
    await page.goto(address.startsWith('/') ? live.origin + address : address);
    return page;
  };
  const onExtensionsPage = async (call: 'addHostPermission' | 'removeHostPermission', host: string) => {
    const page = await open('chrome://extensions');
    for (const pattern of [`http://${host}/*`, `https://${host}/*`]) {
      await page.evaluate(`chrome.developerPrivate.${call}('${live.id}', '${pattern}')`);
    }
    await page.close();
  };
  return {
    council,
    faults,
    get context() {
      return live.context;
    },
    get origin() {
      return live.origin;
    },
    get background() {
      return live.background;
    },
    open,
    tabId: async (page) => {
      await page.bringToFront();
      const front = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
      return live.background.evaluate<number>(`${front}.then(([tab]) => tab.id)`);
    },
    pressButton: async (page, asked) => {
      await page.bringToFront();
      // Without the filter there are no targets of the kind "tab", and only those have a toolbar.
      const tab = await until(async () => {
        const { targetInfos } = await live.browser.send('Target.getTargets', { filter: [{}] });
        return targetInfos.find(({ type, url }) => type === 'tab' && (url === page.url() || url === asked));
      }, `no tab shows ${page.url()}`);
      await live.browser.send('Extensions.triggerAction', { id: live.id, targetId: tab.targetId });
    },
    panel: (tab) => panelView(live.browser, `${live.origin}/sidepanel.html?tab=${tab}`, faults),
    willAllow: (host) => {
      allowed.add(host);
      return onExtensionsPage('addHostPermission', host);
    },
    pageOpenedBy: async (work) => {
      const [page] = await Promise.all([live.context.waitForEvent('page'), work()]);
      return page;
    },
    restart: async (meanwhile) => {
      await live.context.close();
      await meanwhile?.();
      live = await start();
    },
    reload: async () => {
      // What stands in a folder is begun again only for who develops.
      const page = await open('chrome://extensions');
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.close();
      const begun = live.context.waitForEvent('serviceworker');
      // Whoever is asked to is gone before it can answer.
      void live.background.evaluate('chrome.runtime.reload()').catch(() => undefined);
      live = { ...live, background: await begun };
    },
    killAndStart: async () => {
      const { processInfo } = await live.browser.send('SystemInfo.getProcessInfo');
      const gone = live.context.waitForEvent('close');
      // One that is only being started has the number 0, which would mean whoever kills.
      for (const { id } of processInfo) if (id > 0) kill(id);
      await gone;
      live = await start();
    },
    beginAnew: async () => {
      const [first, ...others] = live.context.pages();
      for (const page of others) await page.close();
      // A page of Kloe's that opens no database.
      await first?.goto(`${live.origin}/help.html`);
      await first?.evaluate(() => localStorage.clear());
      await first?.goto('about:blank');
      for (const host of allowed) await onExtensionsPage('removeHostPermission', host);
      allowed.clear();
      await live.background.evaluate(FORGET);
      faults.length = 0;
    },
    close: () => live.context.close(),
  };
}

type Live = {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly background: Worker;
  readonly id: string;
  readonly origin: string;
};

async function launch(
  profile: string,
  { httpPort, httpsPort }: Council,
  { isShown, extension }: Required<Starting>,
  faults: string[],
): Promise<Live> {
  const host = isShown ? HOST : '*';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: !isShown,
    chromiumSandbox: false,
    ...(isShown && { viewport: null }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${httpPort}, MAP ${host}:443 127.0.0.1:${httpsPort}`,
      ...(isShown ? [] : ITS_OWN_BUSINESS),
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
  return { context, browser, background, id, origin };
}

/** Sign-in and updates, which Chromium sees to by itself, at a name of their own. */
const ITS_OWN_BUSINESS = [
  `--gaia-url=https://${BROWSER_ITSELF}`,
  `--component-updater=url-source=https://${BROWSER_ITSELF}/updates`,
];

/** One of them may have ended with another. */
function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** As a new member has it, but for the dictionary that Chromium would fetch for the first field. */
export async function freshProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'kloe-e2e-'));
  await mkdir(join(path, 'Default'));
  await writeFile(join(path, 'Default/Preferences'), '{"spellcheck":{"dictionaries":[],"dictionary":""}}');
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
