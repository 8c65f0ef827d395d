/** The built extension, for tests of what really ships. Built here where it is missing or older than the sources. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

export type Target = 'chrome' | 'firefox';

/** Safari's is built without a Mac, and run by nobody yet. */
type Built = Target | 'safari';

export const outputOf = (target: Built): string => join(ROOT, '.output', `${target}-mv3`);

export function builtFor(target: Built): Readonly<Record<string, unknown>> {
  const manifest = join(outputOf(target), 'manifest.json');
  if (changedAt(manifest) < Math.max(...SOURCES.map(changedAt))) {
    const wxt = join(ROOT, 'node_modules/.bin/wxt');
    // Vitest calls everything a test: packages would bring what they have for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stdout, stderr } = spawnSync(wxt, ['build', '-b', target], { cwd: ROOT, env });
    if (status !== 0) throw new Error(`wxt build -b ${target} failed:\n${stdout}${stderr}`);
  }
  return JSON.parse(readFileSync(manifest, 'utf8'));
}

const SOURCES = [
  join(ROOT, 'wxt.config.ts'),
  ...['entrypoints', 'lib', 'components', 'public'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];

/** 0 for a file that is not there. */
const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
