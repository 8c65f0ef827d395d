/** Kloe in the system's Firefox, driven over Marionette; every address leads to the sample council. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../built';
import type { EitherKloe } from './chromium';
import type { Council } from './council';
import { ID, preferences, UUID } from './firefox-preferences';
import { type Driven, driveOver, PROMPTS, tabsOf } from './firefox-tabs';
import { connectTo, type Marionette } from './marionette';
import { pressOf, until } from './pressing';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) ?? 'firefox';
/** How Firefox spells the extension in the names of its buttons. */
const WIDGET = ID.replaceAll(/\W/g, '_');
const ORIGIN = `moz-extension://${UUID}`;

export type KloeInFirefox = {
  readonly council: Council;
  /** "moz-extension://…" */
  readonly origin: string;
  /** The folder into which it saves without asking, and prints: "Printed.pdf". */
  readonly downloads: string;
  /** Leads the tab in front to an address, or to one of Kloe's own pages. */
  go(address: string): Promise<void>;
  /** Runs the body of a function in the page in front; `given` holds the arguments. */
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
  /** Presses the first button of the page in front whose name begins so. */
  pressInPage(name: string): Promise<void>;
  /** Selects the first such words of the page in front, opens the menu on them, and chooses what begins so. */
  chooseInMenu(words: string, name: string): Promise<void>;
  /** Types into whatever has the focus in the page in front. */
  type(words: string): Promise<void>;
  /** Presses keys together, as WebDriver spells them, whatever has the focus. */
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Alt, Shift and a letter in the browser's own window: what is sent to a page never reaches its shortcuts. */
  pressAltShift(letter: string): Promise<void>;
  /** Turns to the tab that shows an address beginning so. */
  turnTo(address: string): Promise<void>;
  /** Opens an address in a private window, does some work there and closes it. */
  inPrivateWindow(address: string, work: () => Promise<void>): Promise<void>;
  /** Closes the browser and starts it again, as on the next day. */
  restart(): Promise<void>;
};

export type FirefoxSession = KloeInFirefox & {
  /** The same browser for steps that are the same in Chromium. */
  readonly kloe: EitherKloe;
  /** Errors of Kloe's own pages since it began anew, or since its last start. */
  faults(): Promise<readonly string[]>;
  /** Closes every tab and takes away all that was kept: a new Kloe, without a new browser. */
  beginAnew(): Promise<void>;
  /** Ends the browser as a power cut does, then starts it again. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
};

/** `isDriven`: by Playwright, too. Firefox then tells of all that happens in it, which is work: only where it is needed. */
export async function startFirefox(council: Council, isDriven = false): Promise<FirefoxSession> {
  const profile = await mkdtemp(join(tmpdir(), 'kloe-firefox-'));
  const downloads = join(profile, 'downloads');
  let live = await launch(profile, council, isDriven);
  const send = (command: string, parameters?: object) => live.send(command, parameters);

  const run = async (context: 'content' | 'chrome', script: string, args: readonly unknown[]) => {
    await send('Marionette:SetContext', { value: context });
    // The script is the body of an async function; its last argument gives the answer back.
    const body = `const done = arguments[arguments.length - 1];
      (async (...given) => { ${script} })(...[...arguments].slice(0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await send('WebDriver:ExecuteAsyncScript', { script: body, args })) as {
      value: { value?: unknown; error?: string } | null;
    };
    await send('Marionette:SetContext', { value: 'content' });
    // A page that is left while it is asked gives no answer.
    if (answer.value?.error) throw new Error(answer.value.error);
    return answer.value?.value ?? null;
  };
  const inPage = (body: string, ...given: readonly unknown[]) => run('content', body, given);
  const inBrowser = (body: string, ...given: readonly unknown[]) => run('chrome', body, given);
  const go = async (address: string) => {
    await send('WebDriver:Navigate', { url: address.startsWith('/') ? ORIGIN + address : address });
  };
  const shows = async (handle: string, address: string) => {
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    const { value } = (await send('WebDriver:GetCurrentURL')) as { value: string };
    return value.startsWith(address);
  };
  const tabs = async () => (await send('WebDriver:GetWindowHandles')) as readonly string[];
  const pressButton = async () => {
    await inBrowser(`document.getElementById('${WIDGET}-BAP').click()`);
  };
  const inSidebar = (expression: string) => inBrowser(IN_SIDEBAR, expression);
  const restart = async (meanwhile?: () => Promise<unknown>) => {
    await live.quit();
    await meanwhile?.();
    live = await launch(profile, council, isDriven);
  };
  const kloe = tabsOf({
    council,
    origin: ORIGIN,
    context: () => {
      if (!live.driven) throw new Error('this Firefox is not driven by Playwright');
      return live.driven.context;
    },
    inBrowser,
    inSidebar,
    pressButton,
    restart,
  });
  return {
    kloe,
    council,
    origin: ORIGIN,
    downloads,
    inPage,
    inBrowser,
    go,
    turnTo: async (address) => {
      await until(async () => {
        for (const handle of await tabs()) if (await shows(handle, address)) return true;
        return false;
      }, `no tab shows ${address}`);
    },
    pressButton,
    pressAddressBarButton: async () => {
      await inBrowser(`document.getElementById('pageAction-urlbar-${WIDGET}').click()`);
    },
    answerPrompt: async (isAllowed) => {
      await until(() => inBrowser(PROMPT_IS_OPEN), 'Firefox asks for nothing');
      await inBrowser(ANSWER_PROMPT, isAllowed);
    },
    sidebarText: async () => String((await inSidebar(TEXT)) ?? ''),
    pressInSidebar: async (name) => {
      const isPressed = () => inSidebar(pressOf(name, 'document'));
      await until(isPressed, `the sidebar has no button "${name}"`);
    },
    pressInPage: async (name) => {
      await until(() => inPage(`return ${pressOf(name, 'document')}`), `the page has no button "${name}"`);
    },
    chooseInMenu: async (words, name) => {
      const [x, y] = (await inPage(SELECT, words)) as readonly [number, number];
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const press = [
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const actions = [{ type: 'pointer', id: 'mouse', actions: [at, ...press] }];
      await send('WebDriver:PerformActions', { actions });
      await until(() => inBrowser(CHOOSE_IN_MENU, name), `no menu has "${name}"`);
    },
    type: async (words) => {
      const { value } = (await send('WebDriver:GetActiveElement')) as { value: Record<string, string> };
      await send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: words });
    },
    press: async (...keys) => {
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
      await send('WebDriver:PerformActions', { actions });
    },
    pressAltShift: async (letter) => {
      await inBrowser(PRESS_ALT_SHIFT, letter);
    },
    inPrivateWindow: async (address, work) => {
      const { value: before } = (await send('WebDriver:GetWindowHandle')) as { value: string };
      const { handle } = (await send('WebDriver:NewWindow', { type: 'window', private: true })) as Handle;
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await go(address);
      await work();
      await send('WebDriver:CloseChromeWindow');
      await send('WebDriver:SwitchToWindow', { handle: before, focus: true });
    },
    restart,
    faults: async () => (await inBrowser(FAULTS, ORIGIN)) as readonly string[],
    beginAnew: async () => {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as Handle;
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await inBrowser(CLOSE_OTHERS);
      await live.driven?.missGone();
      await inBrowser(PROMPTS, true);
      await inBrowser(FORGET, ID);
      await rm(downloads, { recursive: true, force: true });
      await mkdir(downloads);
    },
    killAndStart: async () => {
      await live.kill();
      live = await launch(profile, council, isDriven);
    },
    close: async () => {
      await live.quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Handle = { readonly handle: string };
type Live = {
  readonly send: Marionette['send'];
  readonly driven: Driven | null;
  quit(): Promise<void>;
  kill(): Promise<void>;
};

/** A temporary add-on is gone at each end of the browser: it is put in anew, and finds what it kept. */
async function launch(profile: string, council: Council, isDriven: boolean): Promise<Live> {
  const port = await freePort();
  const downloads = join(profile, 'downloads');
  await mkdir(downloads, { recursive: true });
  await writeFile(join(profile, 'user.js'), preferences(council, port, downloads));
  const firefox = spawn(
    FIREFOX,
    [
      '--marionette',
      ...(isDriven ? ['--remote-debugging-port=0'] : []),
      '--remote-allow-system-access',
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    // Without it Firefox takes its settings from Mozilla's own server, whatever the preferences say.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  const gone = new Promise((done) => firefox.once('exit', done));
  if (isDriven) {
    await new Promise<void>((done) => {
      firefox.stderr.on('data', (said) => String(said).includes('WebDriver BiDi listening') && done());
    });
  }
  firefox.stderr.resume();
  const { send, close } = await connectTo(port);
  const { capabilities } = (await send('WebDriver:NewSession', {
    ...(isDriven && { webSocketUrl: true }),
    unhandledPromptBehavior: 'ignore',
  })) as { capabilities: { webSocketUrl: string } };
  await send('Addon:Install', {
    path: outputOf('firefox'),
    temporary: true,
    allowPrivateBrowsing: true,
  });
  const { value: handle } = (await send('WebDriver:GetWindowHandle')) as { value: string };
  const inBrowser = async (script: string, ...args: readonly string[]) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    await send('WebDriver:ExecuteScript', { script, args });
    await send('Marionette:SetContext', { value: 'content' });
  };
  const beneath = {
    address: capabilities.webSocketUrl,
    capabilities,
    pid: firefox.pid ?? 0,
    downloads,
    showIn: (colours: 'light' | 'dark') => inBrowser(OVERRIDE, 'prefersColorSchemeOverride', colours),
    forceColours: (isForced: boolean) =>
      inBrowser(OVERRIDE, 'forcedColorsOverride', isForced ? 'active' : 'none'),
    focusPage: () => inBrowser(FOCUS_PAGE),
    quit: () => send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {}),
  };
  const driven = isDriven ? await driveOver(beneath) : null;
  // Playwright opens a tab of its own.
  await send('WebDriver:SwitchToWindow', { handle, focus: true });
  return {
    send,
    driven,
    quit: async () => {
      await (driven ? driven.close() : beneath.quit());
      await gone;
      close();
    },
    kill: async () => {
      firefox.kill('SIGKILL');
      await gone;
      close();
      await driven?.close();
    },
  };
}

const PROMPT_IS_OPEN = `return PopupNotifications.isPanelOpen`;
const ANSWER_PROMPT = `const { button, secondaryButton } = PopupNotifications.panel.firstElementChild;
  (given[0] ? button : secondaryButton).click();`;
/** Where the middle of the words is. */
const SELECT = `const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(given[0]);
    if (at < 0 || !node.parentElement.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(node, at, node, at + given[0].length);
    const { left, right, top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2];
  }
  throw new Error('the page does not say ' + given[0]);`;
const CHOOSE_IN_MENU = `const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.startsWith(given[0]));
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;`;
const PRESS_ALT_SHIFT = `const keyboard = Cc['@mozilla.org/text-input-processor;1']
    .createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const code = given[0].charCodeAt(0);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [given[0], 'Key' + given[0], code]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);`;
/**
 * The sidebar lives in a process of its own: an expression is sent there, as if the member
 * were pressing something, and its value awaited; `null` where it is closed.
 */
const IN_SIDEBAR = `
  if (!SidebarController.isOpen) return null;
  const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!panel) return null;
  return new Promise((done) => {
    panel.messageManager.addMessageListener('kloe', function heard({ data }) {
      panel.messageManager.removeMessageListener('kloe', heard);
      done(data);
    });
    const sent = 'const press = content.windowUtils.setHandlingUserInput(true);'
      + 'const own = { sandboxPrototype: content, wantXrays: false };'
      + 'try { Promise.resolve(Cu.evalInSandbox(' + JSON.stringify(given[0]) + ', Cu.Sandbox(content, own)))'
      + '.then((value) => sendAsyncMessage("kloe", value), (error) => sendAsyncMessage("kloe", String(error))); }'
      + 'finally { press.destruct(); }';
    panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(sent), false);
  });`;
const TEXT = `document.body ? document.body.innerText : ''`;
const FOCUS_PAGE = `gBrowser.selectedBrowser.focus();`;
const OVERRIDE = `for (const { browsingContext } of gBrowser.browsers) {
    browsingContext[arguments[0]] = arguments[1];
  }`;

const CLOSE_OTHERS = `SidebarController.hide(); gBrowser.removeAllTabsBut(gBrowser.selectedTab);`;
const FORGET = `Services.console.reset();
  const { extension } = WebExtensionPolicy.getByID(given[0]);
  await new Promise((done) => {
    Services.qms.clearStoragesForPrincipal(extension.principal).callback = done;
  });
  const part = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const { ExtensionStorageIDB } = part('ExtensionStorageIDB');
  const settings = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), false);
  await settings.clear();
  part('ExtensionStorage').extensionStorageSession.clear(extension);
  const { ExtensionPermissions } = part('ExtensionPermissions');
  const { origins } = await ExtensionPermissions.get(given[0]);
  await ExtensionPermissions.remove(given[0], { origins, permissions: [] }, extension);`;

/** Warnings are not counted, nor style sheets, parts and answers that were still coming when a page was left. */
const FAULTS = `return Services.console.getMessageArray()
  .filter((said) => said instanceof Ci.nsIScriptError && !(said.flags & Ci.nsIScriptError.warningFlag))
  .filter(({ sourceName }) => sourceName.startsWith(given[0]))
  .filter(({ errorMessage }) => !/Unable to preload CSS|error loading dynamically imported module|Promise (?:resolved|rejected) after context unloaded/.test(errorMessage))
  .map(({ errorMessage, sourceName, lineNumber }) => [errorMessage, sourceName, lineNumber].join(' '));`;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
