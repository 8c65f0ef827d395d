/**
 * What is on its way to a view that may not be there yet. It waits in the
 * session's memory, so that none is lost while a panel opens, and nothing of an
 * exempt page is written to disk.
 */
import { browser } from 'wxt/browser';
import type { z } from 'zod/mini';

/** What waited under the key before is replaced. */
export const leaveWaiting = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Hands over what waits under a key, at once and from now on, each time once. */
export function takeWaiting<Value>(
  key: string,
  shape: z.ZodMiniType<Value>,
  take: (value: Value) => void,
): () => void {
  const handOver = async () => {
    const waiting = shape.safeParse((await browser.storage.session.get(key))[key]);
    if (!waiting.success) return;
    await browser.storage.session.remove(key);
    take(waiting.data);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) void handOver();
  };
  browser.storage.session.onChanged.addListener(changed);
  void handOver();
  return () => browser.storage.session.onChanged.removeListener(changed);
}
