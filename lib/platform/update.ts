/** An update of Kloe itself. */
import { browser } from 'wxt/browser';
import { firefox } from './firefox';

/**
 * Firefox puts an update in at once, and closes for it whatever is open of Kloe: a pack in the midst of a meeting.
 * Once this listens, one waits for the browser's next start, unless Kloe begins itself anew. Chromium waits by itself.
 */
export function updateCame(): void {
  const isOpen = (['tab', 'sidebar'] as const).some(
    (type) => firefox.extension.getViews({ type }).length > 0,
  );
  if (!isOpen) browser.runtime.reload();
}
