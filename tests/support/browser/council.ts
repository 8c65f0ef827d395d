/**
 * A council's web site for the browser tests: the sample council, and whatever
 * a test lets it answer instead. Browsers send it everything they ask of
 * anybody, so it also knows who asked for what it should not.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { extname, join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { fileAt, HOST } from '../../../scripts/sample/site';
import { ROOT } from '../sources';

export const COUNCIL = `http://${HOST}`;

/** Whom browsers are started to ask for sign-in, updates and settings: a name that Kloe cannot know. */
export const BROWSER_ITSELF = 'browser-itself.invalid';

export type Answer = {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** A Content-Security-Policy. */
  readonly policy?: string;
  /** The line breaks half way. */
  readonly breaksOff?: boolean;
};

export type Council = {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** "http democracy.westmarch.gov.uk/x.pdf", in order. */
  readonly requests: readonly string[];
  /** Requests to anybody but the council, of whatever kind. */
  strangers(): readonly string[];
  /** From now on an address of the council gives this: "/late.pdf", "/Document.ashx?id=7". */
  serve(path: string, answer: Answer): void;
  /** From now on the council answers nothing: it closes every connection. */
  goOffline(): void;
  /** Forgets what was asked, and answers as at the start. */
  reset(): void;
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export const webPage = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
export const pdfFile = (body: Uint8Array): Answer => ({ type: 'application/pdf', body });

/** Answers that no file gives. */
const ODD: Readonly<Record<string, Answer>> = {
  '/refused.pdf': { ...webPage('Forbidden'), status: 403 },
  '/nothing.html': {
    ...webPage('<title>A page</title><h1>Nothing of note</h1><p>Only a few words stand here.</p>'),
    policy: "default-src 'none'",
  },
};

export async function openCouncil(): Promise<Council> {
  const requests: string[] = [];
  const served = new Map<string, Answer>(Object.entries(ODD));
  let isOffline = false;
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`http ${address.host}${address.pathname}`);
    const answer = served.get(address.pathname + address.search);
    if (isOffline) request.socket.destroy();
    else if (address.hostname !== HOST) response.writeHead(404).end();
    else if (answer) give(answer, request, response);
    else void giveFile(address, request, response);
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
        return host !== HOST && host !== BROWSER_ITSELF;
      }),
    serve: (path, answer) => void served.set(path, answer),
    goOffline: () => {
      isOffline = true;
      server.closeAllConnections();
    },
    reset: () => {
      requests.length = 0;
      isOffline = false;
      served.clear();
      for (const [path, answer] of Object.entries(ODD)) served.set(path, answer);
    },
    close: async () => {
      server.closeAllConnections();
      await Promise.all([server, https].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

async function giveFile(address: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = join(ROOT, 'public/sample', fileAt(address));
  try {
    give({ type: TYPES[extname(file)] ?? 'text/plain', body: await readFile(file) }, request, response);
  } catch {
    give({ ...webPage('<h1>Not found</h1>'), status: 404 }, request, response);
  }
}

function give(
  { status = 200, type, body, policy, breaksOff = false }: Answer,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  });
  if (method === 'HEAD') response.end();
  else if (breaksOff) response.write(body.slice(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
