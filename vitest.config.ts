import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['fake-indexeddb/auto'],
    restoreMocks: true,
    // All processors: by itself it leaves one to an editor.
    maxWorkers: '100%',
    // A machine that does other work at the same time is no fault of a test.
    testTimeout: 60_000,
  },
});
