/** Builds the extension where it is missing, or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MADE_FROM = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

export function buildIfNeeded(): boolean {
  if (changedAt('.output/chrome-mv3/manifest.json') > Math.max(...MADE_FROM.map(newestIn))) return true;
  console.log('Building the extension.');
  const { status, stderr } = spawnSync('wxt', ['build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function newestIn(path: string): number {
  if (!statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory()) return changedAt(path);
  const inside = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  return Math.max(changedAt(path), ...inside.map((entry) => changedAt(join(entry.parentPath, entry.name))));
}

/** When a file was last changed; 0 where there is none. */
const changedAt = (path: string): number =>
  statSync(path.startsWith('/') ? path : join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
