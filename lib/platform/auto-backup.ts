/** Backs up into the member's folder by itself, whenever something is newer. One page of Kloe does it at a time. */
import { type Lock, lockWith } from '@/lib/backup/lock';
import { writeBackup } from '@/lib/backup/write';
import { takeBackup } from '@/lib/store/backing-up';
import { backupFacts } from '@/lib/store/backup-facts';
import type { Store } from '@/lib/store/open';
import { changeDevice, thisDevice } from '@/lib/store/this-device';
import { hasOwnFile, isOpenToUs, writeOwnFile } from './backup-folder';

/** `asks`: the browser wants a press before Kloe may write there again. `gone`: the folder could not be written. */
export type FolderState = 'none' | 'asks' | 'gone' | 'kept';

/** By this name pages wait for each other. */
const TURN = 'kloe-backup';

/**
 * Never exempt papers or what comes from them, and never the papers themselves. `wanted`: what locks the file from now
 * on, `null` nothing; it is kept only once the file is written so, and `undefined` leaves it as it is.
 */
export const backUpIntoFolder = (store: Store, wanted?: Lock | null): Promise<FolderState> =>
  navigator.locks.request(TURN, async () => {
    const device = await thisDevice(store);
    const facts = await backupFacts(store);
    const folder = device.ok ? device.value.folder : null;
    if (!device.ok || !facts.ok || folder === null) return 'none';
    if (!(await isOpenToUs(folder))) return 'asks';
    const folderLock = wanted === undefined ? (device.value.folderLock ?? null) : wanted;
    const own = { device: device.value, isLocked: folderLock !== null };
    try {
      const isAsWanted = wanted === undefined && facts.value.newerSince === null;
      if (isAsWanted && (await hasOwnFile(folder, own))) return 'kept';
      const backup = await takeBackup(store, { withExempt: false, withPapers: false });
      const written = backup.ok ? await writeBackup(backup.value) : null;
      if (!backup.ok || !written?.ok) return 'gone';
      const bytes = folderLock === null ? written.value : await lockWith(folderLock, written.value);
      await writeOwnFile(folder, own, bytes);
      await changeDevice(store, { folderLock, lastBackup: backup.value.madeAt });
      return 'kept';
    } catch {
      // Moved, deleted, full or no longer open to us: the settings say so.
      return 'gone';
    }
  });
