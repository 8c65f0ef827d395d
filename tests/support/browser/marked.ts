/** The words that lie under Kloe's marks of one kind; empty ones where a range is dead. */
import type { Page } from '@playwright/test';

export const markedAs = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `kloe-${kind}`);

/** The middle of some marked words, scrolled into sight. */
export const middleOfMark = (page: Page, kind: string, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ({ name, words }) => {
      const range = [...(CSS.highlights.get(name) ?? [])].find((one) => String(one) === words) as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    { name: `kloe-${kind}`, words },
  );
