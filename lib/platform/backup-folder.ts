/** A folder of the member's in which backups are kept: one file for each browser, and nobody writes another's. */

import type { Device } from '@/lib/backup/model';
import { fileNameOf } from '@/lib/export/file-name';

type Bytes = Uint8Array<ArrayBuffer>;
export type Folder = FileSystemDirectoryHandle;

/** What Chromium has and the types of the DOM do not know yet. */
type Picking = {
  readonly showDirectoryPicker?: (how: {
    readonly mode: 'readwrite';
    readonly id: string;
  }) => Promise<Folder>;
};
type Asking = {
  queryPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
};
type Listing = { values(): AsyncIterable<FileSystemHandle> };

const WRITING = { mode: 'readwrite' } as const;

/** Firefox has no folders to pick. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Only straight from a click. `null`: the member chose none. */
export async function pickFolder(): Promise<Folder | null> {
  try {
    return (await (globalThis as Picking).showDirectoryPicker?.({ ...WRITING, id: 'kloe-backup' })) ?? null;
  } catch {
    return null;
  }
}

/** After a restart browsers ask again, at a click. */
export const isOpenToUs = async (folder: Folder): Promise<boolean> =>
  (await (folder as unknown as Asking).queryPermission(WRITING)) === 'granted';

/** Only straight from a click. */
export const askForFolder = async (folder: Folder): Promise<boolean> =>
  (await (folder as unknown as Asking).requestPermission(WRITING)) === 'granted';

export type OwnFile = { readonly device: Device; readonly isLocked: boolean };

/** "Kloe backup, Council laptop, 3f2504e0.zip"; locked, ".kloe". */
const ownFileName = ({ device: { id, name }, isLocked }: OwnFile): string =>
  fileNameOf(['Kloe backup', name, id.slice(0, ID_LENGTH)], isLocked ? 'kloe' : 'zip');

/** Enough to tell a member's few computers apart. */
const ID_LENGTH = 8;

/** Whole or not at all: browsers put a file in its place when it is closed. What the device wrote under an earlier name goes. */
export async function writeOwnFile(folder: Folder, own: OwnFile, bytes: Bytes): Promise<void> {
  const name = ownFileName(own);
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(bytes);
  await writing.close();
  for (const other of await backupsIn(folder)) {
    if (other.name !== name && isOf(own.device, other.name)) await folder.removeEntry(other.name);
  }
}

export const hasOwnFile = async (folder: Folder, own: OwnFile): Promise<boolean> =>
  (await backupsIn(folder)).some(({ name }) => name === ownFileName(own));

/** Those of other browsers, the newest first. */
export async function othersIn(folder: Folder, device: Device): Promise<readonly File[]> {
  const files = (await backupsIn(folder)).filter(({ name }) => !isOf(device, name));
  return files.toSorted((one, other) => other.lastModified - one.lastModified);
}

const isOf = ({ id }: Device, name: string): boolean => name.includes(id.slice(0, ID_LENGTH));

async function backupsIn(folder: Folder): Promise<readonly File[]> {
  const files: File[] = [];
  for await (const entry of (folder as unknown as Listing).values()) {
    if (entry.kind === 'file' && /^Kloe backup.*\.(?:zip|kloe)$/.test(entry.name)) {
      files.push(await (entry as FileSystemFileHandle).getFile());
    }
  }
  return files;
}
