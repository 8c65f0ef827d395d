/** Backs up into the member's folder by itself, whenever something is newer. One page of Kloe does it at a time. */
import { writeBackup } from '@/lib/backup/write';
import { takeBackup } from '@/lib/store/backing-up';
import { backupFacts } from '@/lib/store/backup-facts';
import type { Store } from '@/lib/store/open';
import { changeDevice, thisDevice } from '@/lib/store/this-device';
import { hasOwnFile, isOpenToUs, writeOwnFile } from './backup-folder';

/** `asks`: the browser wants a press before Kloe may write there again. `gone`: the folder could not be written. */
export type FolderState = 'none' | 'asks' | 'gone' | 'kept';

const LOCK = 'kloe-backup';
/** Never exempt papers or what comes from them, and never the papers themselves. */
export const backUpIntoFolder = (store: Store): Promise<FolderState> =>
  navigator.locks.request(LOCK, async () => {
    const device = await thisDevice(store);
    const facts = await backupFacts(store);
    const folder = device.ok ? device.value.folder : null;
    if (!device.ok || !facts.ok || folder === null) return 'none';
    if (!(await isOpenToUs(folder))) return 'asks';
    try {
      if (facts.value.newerSince === null && (await hasOwnFile(folder, device.value))) return 'kept';
      const backup = await takeBackup(store, { withExempt: false, withPapers: false });
      const written = backup.ok ? await writeBackup(backup.value) : null;
      if (!backup.ok || !written?.ok) return 'gone';
      await writeOwnFile(folder, device.value, written.value);
      await changeDevice(store, { lastBackup: backup.value.madeAt });
      return 'kept';
    } catch {
      // Moved, deleted, full or no longer open to us: the settings say so.
      return 'gone';
    }
  });
