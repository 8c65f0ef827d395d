/** Kloe in the system's Firefox, driven over Marionette; every address leads to the sample council. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../built';
import type { Council } from './council';
import { connectTo } from './marionette';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) ?? 'firefox';
const ID = 'kloe@kloe.example';
/** How Firefox spells the extension in the names of its buttons. */
const WIDGET = ID.replaceAll(/\W/g, '_');
const UUID = '11111111-2222-4333-8444-555555555555';
const PATIENCE_MS = 10_000;

export type KloeInFirefox = {
  readonly council: Council;
  /** "moz-extension://…" */
  readonly origin: string;
  /** Leads the tab in front to an address, or to one of Kloe's own pages. */
  go(address: string): Promise<void>;
  /** Runs the body of a function in the page in front; `arguments` are those given. */
  inPage(body: string, ...given: readonly unknown[]): Promise<unknown>;
  /** Runs the body of a function in the browser's own window. */
  inBrowser(body: string, ...given: readonly unknown[]): Promise<unknown>;
  pressButton(): Promise<void>;
  /** Presses the button in the address bar, which shows on meeting pages. */
  pressAddressBarButton(): Promise<void>;
  /** Answers Firefox's question for leave: true allows. */
  answerPrompt(isAllowed: boolean): Promise<void>;
  /** What the sidebar shows; empty where it is closed. */
  sidebarText(): Promise<string>;
  /** Presses the first button of the sidebar whose name begins so. */
  pressInSidebar(name: string): Promise<void>;
  /** Turns to the tab that shows an address beginning so. */
  turnTo(address: string): Promise<void>;
  close(): Promise<void>;
};

export async function startFirefox(council: Council): Promise<KloeInFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'kloe-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), preferences(council, port));
  const firefox = spawn(
    FIREFOX,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise((done) => firefox.once('exit', done));
  const { send, close } = await connectTo(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await send('Addon:Install', { path: outputOf('firefox'), temporary: true });

  const run = async (context: 'content' | 'chrome', script: string, args: readonly unknown[]) => {
    await send('Marionette:SetContext', { value: context });
    // The script is the body of an async function; its last argument gives the answer back.
    const body = `const done = arguments[arguments.length - 1];
      (async (...given) => { ${script} })(...[...arguments].slice(0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await send('WebDriver:ExecuteAsyncScript', { script: body, args })) as {
      value: { value?: unknown; error?: string };
    };
    await send('Marionette:SetContext', { value: 'content' });
    if (answer.value.error) throw new Error(answer.value.error);
    return answer.value.value ?? null;
  };
  const inPage = (body: string, ...given: readonly unknown[]) => run('content', body, given);
  const inBrowser = (body: string, ...given: readonly unknown[]) => run('chrome', body, given);
  const origin = `moz-extension://${UUID}`;
  return {
    council,
    origin,
    inPage,
    inBrowser,
    go: async (address) => {
      await send('WebDriver:Navigate', { url: address.startsWith('/') ? origin + address : address });
    },
    pressButton: async () => {
      await inBrowser(`document.getElementById('${WIDGET}-BAP').click()`);
    },
    pressAddressBarButton: async () => {
      await inBrowser(`document.getElementById('pageAction-urlbar-${WIDGET}').click()`);
    },
    answerPrompt: async (isAllowed) => {
      await until(() => inBrowser(PROMPT_IS_OPEN), 'Firefox asks for nothing');
      await inBrowser(ANSWER_PROMPT, isAllowed);
    },
    sidebarText: async () => String((await inBrowser(IN_SIDEBAR, TEXT)) ?? ''),
    pressInSidebar: async (name) => {
      const isPressed = () => inBrowser(IN_SIDEBAR, pressOf(name));
      await until(isPressed, `the sidebar has no button "${name}"`);
    },
    turnTo: async (address) => {
      await until(async () => {
        const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[];
        for (const handle of handles) {
          await send('WebDriver:SwitchToWindow', { handle, focus: true });
          const { value } = (await send('WebDriver:GetCurrentURL')) as { value: string };
          if (value.startsWith(address)) return true;
        }
        return false;
      }, `no tab shows ${address}`);
    },
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      close();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const PROMPT_IS_OPEN = `return PopupNotifications.isPanelOpen`;
const ANSWER_PROMPT = `const { button, secondaryButton } = PopupNotifications.panel.firstElementChild;
  (given[0] ? button : secondaryButton).click();`;
/** The sidebar lives in a process of its own: an expression is sent there, and its value awaited. */
const IN_SIDEBAR = `
  if (!SidebarController.isOpen) return '';
  const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!panel) return '';
  return new Promise((done) => {
    panel.messageManager.addMessageListener('kloe', function heard({ data }) {
      panel.messageManager.removeMessageListener('kloe', heard);
      done(data);
    });
    const sent = 'sendAsyncMessage("kloe", ' + given[0] + ')';
    panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(sent), false);
  });`;
const TEXT = `content.document.body ? content.document.body.innerText : ''`;

function pressOf(name: string): string {
  const named = `(button.getAttribute('aria-label') || button.textContent).startsWith(${JSON.stringify(name)})`;
  const found = `[...content.document.querySelectorAll('button')].find((button) => ${named})`;
  return `((button) => button ? (button.click(), true) : false)(${found})`;
}

/** A council's host name leads to the test's own server; nothing else is asked for. */
function preferences(council: Council, port: number): string {
  const values: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${council.httpPort};443=${council.httpsPort}`,
    'dom.security.https_first': false,
    'app.update.auto': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.region.network.url': '',
    'media.gmp-manager.updateEnabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function until(look: () => Promise<unknown>, otherwise: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (await look()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(otherwise);
}
