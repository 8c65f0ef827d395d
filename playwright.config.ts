import { defineConfig } from '@playwright/test';

// One browser at a time: each test has a fresh profile, and real toolbar clicks need the front window.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 30_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
