/** The words that lie under Kloe's marks of one kind; empty ones where a range is dead. */
import type { Page } from '@playwright/test';

export const markedAs = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `kloe-${kind}`);
