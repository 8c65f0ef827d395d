/** Opens papers from this computer as a member would: a PDF chosen in the reader, a web page with Kloe's button. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from '../../tests/support/browser/chromium';

export type Papers = {
  open(kloe: Session, path: string): Promise<Page>;
  close(): void;
};

/** Web pages have to come from an address, so this computer serves them to itself. */
export async function papersFrom(paths: readonly string[]): Promise<Papers> {
  const addresses = new Map(
    paths.map((path, index) => [`/${index}/${encodeURIComponent(basename(path))}`, path]),
  );
  const server = createServer((request, response) => {
    const path = addresses.get(request.url ?? '');
    if (path === undefined) return void response.writeHead(404).end();
    const type = /^\.html?$/i.test(extname(path)) ? 'text/html' : 'text/plain';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    async open(kloe, path) {
      if (isPdf(path)) {
        const reader = await kloe.open('/reader.html');
        await reader.setInputFiles('input[type=file]', path);
        return reader;
      }
      const [address] = [...addresses].find(([, file]) => file === path) ?? [];
      const page = await kloe.open(`http://localhost:${port}${address}`);
      await kloe.pressButton(page);
      return page;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** By its first bytes, as Kloe itself tells. */
export function isPdf(path: string): boolean {
  const head = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return head.includes('%PDF');
}
