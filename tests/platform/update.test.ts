/** When an update that Firefox has ready is put in. */
import { expect, test, vi } from 'vitest';
import { updateCame } from '@/lib/platform/update';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

test.each([
  ['nothing of Kloe', [], 1],
  ['the reader or the desk', ['tab'], 0],
  ['the sidebar', ['sidebar'], 0],
  ['both', ['tab', 'sidebar'], 0],
] as const)('while %s is open', (_, open, begunAnew) => {
  const reload = vi.fn();
  const getViews = ({ type }: { readonly type: string }) =>
    (open as readonly string[]).includes(type) ? [{}] : [];
  Object.assign(fakeBrowser, {
    extension: { getViews },
    runtime: { ...fakeBrowser.runtime, reload },
  });
  updateCame();
  expect(reload).toHaveBeenCalledTimes(begunAnew);
});
