/** Selects words of a page as a member does with a mouse: from the first letter to the last. */
import type { Page } from '@playwright/test';
import { until } from './pressing';

/** `within`: a selector of the part of the page in which the words stand, or will. */
export async function selectWords(page: Page, words: string, within = 'body'): Promise<void> {
  const ends = await until(
    () => page.evaluate(endsOf, { words, within }),
    `the page does not say "${words}"`,
  );
  await page.mouse.move(ends.left, ends.middle);
  await page.mouse.down();
  await page.mouse.move(ends.right, ends.middle, { steps: 5 });
  await page.mouse.up();
}

/** Runs in a page: where the words begin and end, brought to the middle of the window. */
function endsOf({ words, within }: { readonly words: string; readonly within: string }) {
  for (const part of document.querySelectorAll(within)) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = (node.textContent ?? '').indexOf(words);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left: left + 1, right: right - 1, middle: (top + bottom) / 2 };
    }
  }
  return null;
}
