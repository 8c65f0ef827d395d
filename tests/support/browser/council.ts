/**
 * A council's web site for the browser tests: the sample council, and a few
 * pages that go wrong. Browsers send it everything they ask of anybody, so it
 * also knows who asked for what it should not.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { extname, join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { fileAt, HOST } from '../../../scripts/sample/site';
import { ROOT } from '../sources';

export const COUNCIL = `http://${HOST}`;

export type Council = {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** "http democracy.westmarch.gov.uk/x.pdf", in order. */
  readonly requests: readonly string[];
  /** Requests to anybody but the council, of whatever kind. */
  strangers(): readonly string[];
  /** From now on the council answers nothing. */
  goOffline(): void;
  close(): Promise<void>;
};

/** What browsers ask for by themselves, with or without Kloe: sign-in, updates, settings. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Answers that no file gives. */
const ODD: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/refused.pdf': (response) => void response.writeHead(403).end('Forbidden'),
  '/login.pdf': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
  '/nothing.html': (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" })
      .end('<title>A page</title><h1>Nothing of note</h1><p>Only a few words stand here.</p>'),
};

export async function openCouncil(): Promise<Council> {
  const requests: string[] = [];
  let isOffline = false;
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`http ${address.host}${address.pathname}`);
    if (isOffline) request.socket.destroy();
    else if (address.hostname === HOST) void answer(address, request, response);
    else response.writeHead(404).end();
  });
  // Nobody gets further than saying whom they want to speak to.
  const https = createTlsServer({
    SNICallback(host, done) {
      requests.push(`https ${host}`);
      done(new Error('no such host'));
    },
  });
  https.on('tlsClientError', () => {});
  const httpPort = await listen(server);
  const httpsPort = await listen(https);
  return {
    httpPort,
    httpsPort,
    requests,
    strangers: () =>
      requests.filter((request) => {
        const [, host = ''] = request.split(/[ /]/);
        return host !== HOST && !BROWSERS_OWN.has(host);
      }),
    goOffline: () => {
      isOffline = true;
      server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      await Promise.all([server, https].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

async function answer(address: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const odd = ODD[address.pathname];
  if (odd) return odd(response);
  const file = join(ROOT, 'public/sample', fileAt(address));
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
