import { defineConfig } from '@playwright/test';

/** A machine with much else to do is slow; a test that hangs should still say where, so each of its steps has less than the whole. */
const PATIENCE_MS = 45_000;
const WHOLE_MS = 180_000;

// Each has a browser of its own, without a window, so that a click on the toolbar is in nobody’s way.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  timeout: WHOLE_MS,
  // A browser may stumble once. `npm test` names every test that needed this.
  retries: 1,
  expect: { timeout: PATIENCE_MS },
  use: { actionTimeout: PATIENCE_MS },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
