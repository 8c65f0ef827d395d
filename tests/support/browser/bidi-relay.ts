/**
 * Stands between Playwright and Firefox, which speak WebDriver BiDi, so that one
 * script of steps serves both browsers. Of an extension's own pages Firefox tells
 * nobody that they came, loaded or went (its bug 1755014): the relay asks, and tells.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { watchLoading } from './bidi-loading';
import { type Ask, type Message, ownQuestions, type Parameters, type Tell } from './bidi-messages';
import { knownPages } from './bidi-pages';

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

export async function openRelay(beneath: Beneath): Promise<Relay> {
  const firefox = new WebSocket(beneath.address, { maxPayload: 0 });
  await new Promise((done, failed) => firefox.once('open', done).once('error', failed));
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: 0 });
  await new Promise((done) => server.once('listening', done));

  let playwright: WebSocket | undefined;
  const tell: Tell = (message) => playwright?.send(JSON.stringify(message));
  const { ask, takes } = ownQuestions(firefox);
  const { hear, pass, missGone } = relayed(beneath, firefox, ask, tell);

  let heard = Promise.resolve();
  firefox.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (!takes(message)) heard = heard.then(() => hear(message));
  });
  server.on('connection', (connected) => {
    playwright = connected;
    connected.on('message', (data) => void pass(JSON.parse(String(data)) as Message));
  });
  firefox.on('close', () => playwright?.close());

  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missGone,
    close: () => {
      firefox.close();
      server.close();
    },
  };
}

/** What becomes of a message: `hear` of one from Firefox, `pass` of one from Playwright. */
function relayed(beneath: Beneath, firefox: WebSocket, ask: Ask, tell: Tell) {
  const { awaitLoad, knowRealm } = watchLoading(ask, tell);
  const pages = knownPages(ask, tell);
  const nameDownload = downloadNames();
  const answers = answersTo(beneath);
  /** Questions to close a page, by their numbers. */
  const closing = new Map<number, string>();
  return {
    missGone: pages.missGone,
    async hear(message: Message): Promise<void> {
      const { method = '', params = {}, id = -1, type } = message;
      await pages.hear(method, params);
      if (method.startsWith('browsingContext.download')) return tell(nameDownload(message));
      if (method === 'script.realmCreated') knowRealm(params.realm);
      tell(message);
      if (
        method === 'browsingContext.navigationCommitted' &&
        String(params.url).startsWith('moz-extension:')
      ) {
        void awaitLoad(params);
      }
      const closed = closing.get(id);
      if (closed !== undefined && type === 'success') pages.leave(closed);
    },
    async pass({ id = -1, method = '', params = {} }: Message): Promise<void> {
      const answer = answers[method];
      if (answer) {
        return tell({ type: 'success', id, result: ((await answer(params)) ?? {}) as Parameters });
      }
      if (method === 'browsingContext.activate') await beneath.focusPage();
      if (method === 'browsingContext.close') closing.set(id, params.context ?? '');
      // In tabs, as members have them: a second window would have a side bar of its own.
      const asked = method === 'browsingContext.create' ? { ...params, type: 'tab' } : params;
      firefox.send(JSON.stringify({ id, method, params: asked }));
    },
  };
}

/** This Firefox gives no download a name to know it again by. */
function downloadNames(): (message: Message) => Message {
  const names = new Map<unknown, string>();
  return (message) => {
    const { method = '', params = {} } = message;
    const name = names.get(params.url) ?? randomUUID();
    if (method.endsWith('End')) names.delete(params.url);
    else names.set(params.url, name);
    return { ...message, params: { ...params, navigation: params.navigation ?? name } };
  };
}

/** What Firefox itself is not asked: it cannot do it, or has done it already. */
const answersTo = (beneath: Beneath): Readonly<Record<string, (params: Parameters) => unknown>> => ({
  'session.new': () => ({ sessionId: '', capabilities: beneath.capabilities }),
  'browser.close': () => void beneath.quit(),
  'emulation.setMediaFeaturesOverride': ({ features }) => {
    const { 'prefers-color-scheme': scheme } = features as Readonly<
      Record<string, 'light' | 'dark' | undefined>
    >;
    return scheme && beneath.showIn(scheme);
  },
});
