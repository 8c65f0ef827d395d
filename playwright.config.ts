import { defineConfig } from '@playwright/test';

/** A machine with much else to do is slow; a test that hangs should still say where. */
const PATIENCE_MS = 10_000;

// One browser at a time: real toolbar clicks need the front window.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 30_000,
  expect: { timeout: PATIENCE_MS },
  use: { actionTimeout: PATIENCE_MS },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
