/** Kloe's own source files, for the tests that watch over the house itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Source = {
  /** From the root, with forward slashes: "lib/extract/figures.ts". */
  readonly path: string;
  readonly text: string;
};

/** Every file under `folders` whose name ends with one of `endings`. */
export function sourcesIn(folders: readonly string[], endings = ['.ts', '.tsx']): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: relative(ROOT, path).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}
