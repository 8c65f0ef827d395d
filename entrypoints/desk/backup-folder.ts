/** The folder in which backups are kept by themselves, as the settings show it. */
import { signal } from '@preact/signals';
import { lockFrom } from '@/lib/backup/lock';
import { backUpIntoFolder, type FolderState } from '@/lib/platform/auto-backup';
import { askForFolder, isOpenToUs, othersIn, pickFolder } from '@/lib/platform/backup-folder';
import type { Store } from '@/lib/store/open';
import type { ThisDevice } from '@/lib/store/setting-rows';
import { changeDevice, thisDevice } from '@/lib/store/this-device';

export function createBackupFolder(store: Store) {
  const device = signal<ThisDevice | null>(null);
  const state = signal<FolderState>('none');
  const others = signal<readonly File[]>([]);
  const isLocking = signal(false);

  const look = async (): Promise<void> => {
    const read = await thisDevice(store);
    if (!read.ok) return;
    device.value = read.value;
    const { folder } = read.value;
    state.value = await backUpIntoFolder(store);
    others.value = folder !== null && state.value === 'kept' ? await othersIn(folder, read.value) : [];
  };
  return {
    device,
    state,
    others,
    isLocking,
    look,
    async choose(): Promise<void> {
      const folder = await pickFolder();
      if (folder === null) return;
      await changeDevice(store, { folder });
      await look();
    },
    async stop(): Promise<void> {
      await changeDevice(store, { folder: null, folderLock: null });
      await look();
    },
    /** With a passphrase from now on; `null`: with none. The file is written so before that holds. */
    async lock(passphrase: string | null): Promise<void> {
      isLocking.value = true;
      state.value = await backUpIntoFolder(store, passphrase === null ? null : await lockFrom(passphrase));
      isLocking.value = false;
      if (state.value === 'kept') await look();
    },
    async allow(): Promise<void> {
      const folder = device.value?.folder;
      if (folder && !(await isOpenToUs(folder))) await askForFolder(folder);
      await look();
    },
    name: (name: string) => changeDevice(store, { name: name.trim().slice(0, LONGEST_NAME) }),
  };
}

/** It stands in the name of a file. */
const LONGEST_NAME = 50;
