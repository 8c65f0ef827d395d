/** The words that lie under Kloe's marks of one kind; empty ones where a range is dead. */
import type { Page } from '@playwright/test';

/** An expression that makes them in a page: its highlights hold ranges that stay as they were. */
export const markedIn = (
  kind: string,
): string => `[...(CSS.highlights.get('kloe-${kind}') ?? [])].map((one) => {
  const { startContainer, startOffset, endContainer, endOffset } = one;
  if (!startContainer.isConnected || !endContainer.isConnected) return '';
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return String(range);
})`;

/** An expression: the ground that the first words of a kind lie on, "rgb(255, 236, 158)". A mark may be there, and have no looks. */
export const groundIn = (kind: string): string => `(([mark]) =>
  getComputedStyle(mark.startContainer.parentElement, '::highlight(kloe-${kind})').backgroundColor
)([...CSS.highlights.get('kloe-${kind}')])`;

export const markedAs = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate(markedIn(kind));

/** The middle of some marked words, scrolled into sight. */
export const middleOfMark = (page: Page, kind: string, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ({ name, words }) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])].map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range;
      });
      const range = ranges.find((one) => String(one) === words);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left = 0, right = 0, top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    { name: `kloe-${kind}`, words },
  );
