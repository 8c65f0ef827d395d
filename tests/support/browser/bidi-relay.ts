/**
 * Stands between Playwright and Firefox, which speak WebDriver BiDi, so that one
 * script of steps serves both browsers. Of an extension's own pages Firefox tells
 * nobody that they came, loaded or went (its bug 1755014): the relay asks, and tells.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

export type Relay = {
  /** "ws://127.0.0.1:…", for Playwright. */
  readonly address: string;
  /** Tells Playwright of pages that are gone, though it did not close them. */
  missGone(): Promise<void>;
  close(): void;
};

export type Beneath = {
  /** The line of a session that has begun already: "ws://127.0.0.1:…/session/…". */
  readonly address: string;
  readonly capabilities: unknown;
  /** Shows the page in front in other colours, which this Firefox lets nobody ask for. */
  showIn(colours: 'light' | 'dark'): Promise<unknown>;
  /** Gives the page in front the focus that one of the browser's own bars has. */
  focusPage(): Promise<unknown>;
  quit(): Promise<unknown>;
};

type Parameters = Readonly<Record<string, unknown>> & { readonly context?: string };
type Message = {
  readonly type?: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: Parameters;
};
type Context = { readonly context: string };

/** Far from the numbers that Playwright gives its own questions. */
const FIRST_OWN_ID = 5_000_000_000;
const LOOK_EVERY_MS = 15;

export async function openRelay(beneath: Beneath): Promise<Relay> {
  const firefox = new WebSocket(beneath.address, { maxPayload: 0 });
  await new Promise((done, failed) => firefox.once('open', done).once('error', failed));
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: 0 });
  await new Promise((done) => server.once('listening', done));

  let playwright: WebSocket | undefined;
  const tell = (message: Message) => playwright?.send(JSON.stringify(message));
  const tellOf = (method: string, params: Parameters) =>
    tell({ type: 'event', method: `browsingContext.${method}`, params });

  const own = new Map<number, (answer: Message) => void>();
  let nextId = FIRST_OWN_ID;
  const ask = (method: string, params: Parameters): Promise<Message> =>
    new Promise((done) => {
      own.set(nextId, done);
      firefox.send(JSON.stringify({ id: nextId++, method, params }));
    });

  const known = new Set<string>();
  const closing = new Map<number, string>();
  const leave = (context: string) => {
    if (known.delete(context)) tellOf('contextDestroyed', { context, url: '', children: null });
  };
  /** Those that Playwright knows of: Firefox keeps back those of a page that it says nothing of. */
  const realms = new Set<unknown>();
  /** Navigations by their pages; a page that goes on is waited for no longer. */
  const underWay = new Map<string, unknown>();
  const awaitLoad = async ({ context = '', navigation, url }: Parameters) => {
    underWay.set(context, navigation);
    const loading = { expression: 'document.readyState', target: { context }, awaitPromise: false };
    for (let isParsed = false; ; ) {
      const { type, result } = await ask('script.evaluate', loading);
      if (type === 'error' || underWay.get(context) !== navigation) return;
      const { realm } = result as { realm: string };
      if (!realms.has(realm)) {
        realms.add(realm);
        tell({
          type: 'event',
          method: 'script.realmCreated',
          params: { realm, origin: url, context, type: 'window' },
        });
      }
      const { value } = (result?.result ?? {}) as { readonly value?: string };
      const params = { context, navigation, url, timestamp: Date.now() };
      if (!isParsed && value !== 'loading') tellOf('domContentLoaded', params);
      isParsed ||= value !== 'loading';
      if (value === 'complete') return tellOf('load', params);
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  };
  const downloads = new Map<unknown, string>();

  const hear = async (message: Message): Promise<void> => {
    const { method = '', params = {}, id, type } = message;
    const { context = '' } = params;
    if (method === 'browsingContext.contextCreated') known.add(context);
    if (method === 'browsingContext.contextDestroyed') known.delete(context);
    if (method.startsWith('browsingContext.navigation') && !known.has(context)) {
      known.add(context);
      const { result } = await ask('browsingContext.getTree', { root: context, maxDepth: 0 });
      const [created] = (result?.contexts ?? []) as readonly Parameters[];
      if (created) tellOf('contextCreated', created);
    }
    if (method.startsWith('browsingContext.download')) {
      // This Firefox gives no download a name to know it again by.
      const name = downloads.get(params.url) ?? randomUUID();
      downloads.set(params.url, name);
      tell({ ...message, params: { ...params, navigation: params.navigation ?? name } });
      if (method.endsWith('End')) downloads.delete(params.url);
      return;
    }
    if (method === 'script.realmCreated') realms.add(params.realm);
    tell(message);
    if (method === 'browsingContext.navigationCommitted' && String(params.url).startsWith('moz-extension:')) {
      void awaitLoad(params);
    }
    const closed = closing.get(id ?? -1);
    if (closed !== undefined && type === 'success') leave(closed);
  };
  let heard = Promise.resolve();
  firefox.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    const answered = own.get(message.id ?? -1);
    if (answered) answered(message);
    else heard = heard.then(() => hear(message));
  });

  const answers: Readonly<Record<string, (params: Parameters) => unknown>> = {
    'session.new': () => ({ sessionId: '', capabilities: beneath.capabilities }),
    'browser.close': () => void beneath.quit(),
    'emulation.setMediaFeaturesOverride': ({ features }) => {
      const { 'prefers-color-scheme': scheme } = features as Readonly<
        Record<string, 'light' | 'dark' | undefined>
      >;
      return scheme && beneath.showIn(scheme);
    },
  };
  const pass = async (message: Message): Promise<void> => {
    const { id = -1, method = '', params = {} } = message;
    const answer = answers[method];
    if (answer) return tell({ type: 'success', id, result: ((await answer(params)) ?? {}) as Parameters });
    if (method === 'browsingContext.activate') await beneath.focusPage();
    if (method === 'browsingContext.close') closing.set(id, params.context ?? '');
    // In tabs, as members have them: a second window would have a side bar of its own.
    const asked = method === 'browsingContext.create' ? { ...params, type: 'tab' } : params;
    firefox.send(JSON.stringify({ id, method, params: asked }));
  };
  server.on('connection', (connected) => {
    playwright = connected;
    connected.on('message', (data) => void pass(JSON.parse(String(data)) as Message));
  });
  firefox.on('close', () => playwright?.close());

  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missGone: async () => {
      const { result } = await ask('browsingContext.getTree', {});
      const here = new Set(((result?.contexts ?? []) as readonly Context[]).map(({ context }) => context));
      for (const context of [...known]) if (!here.has(context)) leave(context);
    },
    close: () => {
      firefox.close();
      server.close();
    },
  };
}
