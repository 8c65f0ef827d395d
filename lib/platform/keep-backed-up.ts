/** While a page of Kloe is open, its member's folder gets what is newer. What writes it is loaded only where there is one. */
import type { Store } from '@/lib/store/open';
import { backupFolder } from '@/lib/store/this-device';

const EVERY_MS = 5 * 60 * 1000;
/** The page opens first. */
const AFTER_MS = 5000;

/** Until the page is closed. */
export function keepBackedUp(store: Store): void {
  const backUp = async () => {
    const folder = await backupFolder(store);
    if (!folder.ok || folder.value === null) return;
    const { backUpIntoFolder } = await import('./auto-backup');
    await backUpIntoFolder(store);
  };
  setTimeout(backUp, AFTER_MS);
  setInterval(backUp, EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void backUp();
  });
}
