/** Takes the snapshot of a live page in slices, so that the page stays free for its reader meanwhile. */
import { liveLooks } from '@/lib/read/html/live-looks';
import type { PageSnapshot } from '@/lib/read/snapshot/page-snapshot';
import { takeSnapshot } from '@/lib/read/snapshot/take';

/** Half of a frame. */
const SLICE_MS = 8;
/** A page that keeps changing is walked at one go after so many tries. */
const TRIES = 3;

/** `null` for a page too large to hand over. */
export async function liveSnapshot(page: Document): Promise<PageSnapshot | null> {
  for (let left = TRIES; ; left--) {
    const taken = await inSlices(page, left > 0 ? SLICE_MS : Number.POSITIVE_INFINITY);
    if (taken !== 'changed') return taken;
  }
}

async function inSlices(page: Document, slice: number): Promise<PageSnapshot | null | 'changed'> {
  let hasChanged = false;
  const changes = new MutationObserver(() => {
    hasChanged = true;
  });
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  try {
    const steps = takeSnapshot(page, liveLooks(page));
    for (let began = performance.now(); ; ) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - began < slice) continue;
      await aTurn();
      if (hasChanged) return 'changed';
      began = performance.now();
    }
  } finally {
    changes.disconnect();
  }
}

/** The page's own work comes in between. A timer would be held up in a tab that is not in front. */
function aTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
