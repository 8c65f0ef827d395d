/** Copies of the built extension for browsers that are short of something. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../built';

export type Copy = { readonly path: string; remove(): Promise<void> };

/** Held to the room that the browser gives everybody: only then can a test take it away. */
export const withLimitedRoom = (): Promise<Copy> =>
  copyWith(async (path) => {
    const file = join(path, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  });

/** As where site data is switched off: every page and worker of Kloe is refused a database. */
export const withoutDatabases = (): Promise<Copy> =>
  copyWith(async (path) => {
    await writeFile(join(path, 'refused.js'), REFUSED);
    for (const file of await readdir(path, { recursive: true })) {
      if (/^[a-z]+\.html$/.test(file)) await prefix(join(path, file), '<head>', REFUSED_SCRIPT);
      else if (/worker[^/]*\.js$/.test(file)) await prefix(join(path, file), '', REFUSED);
    }
  });

/** What browsers do then. */
const REFUSED = `IDBFactory.prototype.open = IDBFactory.prototype.databases = () => {
  throw new DOMException('The user denied permission to access the database.', 'SecurityError');
};`;
const REFUSED_SCRIPT = '<script src="/refused.js"></script>';

/** One that can be changed while it runs: its files are its own. */
export const ofItsOwn = (): Promise<Copy> => copyWith(async () => undefined);

/** Its files become those of a later version. */
export async function makeNewer({ path }: Copy): Promise<void> {
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}

async function prefix(file: string, after: string, added: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const at = text.indexOf(after) + after.length;
  await writeFile(file, text.slice(0, at) + added + text.slice(at));
}

async function copyWith(change: (path: string) => Promise<void>): Promise<Copy> {
  const path = await mkdtemp(join(tmpdir(), 'kloe-altered-'));
  await cp(outputOf('chrome'), path, { recursive: true });
  await change(path);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
