import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Tests of what changes the window, the browser or Kloe's words for good: each file begins with all of it new. */
const OF_WINDOWS = ['tests/*.test.ts', 'tests/{components,desk,page,platform,reader}/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      // A worker that loads Kloe for each file spends more time on that than on the tests.
      {
        extends: true,
        test: { name: 'papers', include: ['tests/**/*.test.ts'], exclude: OF_WINDOWS, isolate: false },
      },
      { extends: true, test: { name: 'windows', include: OF_WINDOWS } },
    ],
    setupFiles: ['fake-indexeddb/auto'],
    restoreMocks: true,
    // All processors: by itself it leaves one to an editor.
    maxWorkers: '100%',
    // A machine that does other work at the same time is no fault of a test.
    testTimeout: 60_000,
  },
});
