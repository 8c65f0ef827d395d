// @vitest-environment jsdom
/** A live page is taken in slices; one that changes meanwhile is taken as it is in the end. */
import { beforeEach, expect, test } from 'vitest';
import { liveSnapshot } from '@/lib/page/snapshot';
import type { PageSnapshot } from '@/lib/read/snapshot/page-snapshot';
import { textNodes } from '@/lib/read/text-nodes';

// jsdom lays nothing out.
Element.prototype.checkVisibility = () => true;

beforeEach(() => {
  document.body.innerHTML = '<p>The plan was <b>agreed</b>.</p>'.repeat(400);
});

const wordsOf = (taken: PageSnapshot | null) => taken?.body.filter((part) => typeof part === 'string');
const wordsOnPage = () => textNodes(document.body).map(({ data }) => data);

/** Does `work` between any two slices, as a page's own scripts would, until the snapshot is there. */
async function takenWhile(work: () => void): Promise<{ taken: PageSnapshot | null; turns: number }> {
  let turns = 0;
  const own = setInterval(() => {
    turns++;
    work();
  }, 0);
  const taken = await liveSnapshot(document);
  clearInterval(own);
  return { taken, turns };
}

test('the page has its turn between slices', async () => {
  const { taken, turns } = await takenWhile(() => {});
  expect(turns).toBeGreaterThan(1);
  expect(wordsOf(taken)).toEqual(wordsOnPage());
});

test.each([
  ['grows', () => document.body.prepend('More.')],
  ['shrinks', () => document.body.firstElementChild?.remove()],
  ['is rewritten', () => document.body.replaceChildren(document.createElement('p'), 'Other words.')],
])('a page that %s once meanwhile is walked anew', async (_what, change) => {
  let hasChanged = false;
  const { taken } = await takenWhile(() => {
    if (!hasChanged) change();
    hasChanged = true;
  });
  expect(hasChanged).toBe(true);
  expect(wordsOf(taken)).toEqual(wordsOnPage());
});

test('a page that never rests is walked at one go', async () => {
  let count = 0;
  const { taken } = await takenWhile(() => document.body.prepend(`${count++}.`));
  // Between the walk and now the page may have had one more turn.
  expect([wordsOnPage(), wordsOnPage().slice(1)]).toContainEqual(wordsOf(taken));
});
