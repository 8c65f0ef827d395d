/** Notes as they are written. */
import { expect, type Page } from '@playwright/test';

/**
 * Waits until the disk has the newest words of the editor in focus. The sentence beside the tick, for screen readers,
 * is said once and stays: it would say so of the first letter.
 */
export const isStored = (page: Page): Promise<void> =>
  expect(
    page.locator('.note-editor', { has: page.locator('textarea:focus') }).locator('.note-editor-saved'),
  ).toBeVisible();
