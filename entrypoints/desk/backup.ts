/** Backups at the desk: made and saved, or read, looked at and brought back. */
import { signal } from '@preact/signals';
import type { BackupChoice, BackupWork } from '@/components/SettingsBackup';
import { lock, unlock } from '@/lib/backup/lock';
import type { Backup, BackupProblem } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { writeBackup } from '@/lib/backup/write';
import { fileNameOf } from '@/lib/export/file-name';
import { saveFile } from '@/lib/platform/save-file';
import { lookAtBackup, type Preview, restoreBackup, takeBackup, undoRestore } from '@/lib/store/backing-up';
import { backupFacts } from '@/lib/store/backup-facts';
import type { Store } from '@/lib/store/open';
import { changeDevice } from '@/lib/store/this-device';
import { backup as text } from '@/lib/words/backup';
import type { Act } from './desk';
import { watched } from './watched';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the member is asked about a file. */
export type AskedOfBackup =
  | {
      readonly kind: 'unlock';
      readonly file: string;
      readonly bytes: Bytes;
      readonly wasWrong: boolean;
      readonly isBusy: boolean;
    }
  | { readonly kind: 'restore'; readonly file: string; readonly backup: Backup; readonly preview: Preview }
  | { readonly kind: 'not-taken'; readonly file: string; readonly problem: BackupProblem };

export function createBackups(store: Store, act: Act) {
  const facts = watched(() => () => backupFacts(store));
  const work = signal<BackupWork>({ kind: 'idle' });
  const asked = signal<AskedOfBackup | null>(null);
  /** Why none could be made: the field that cannot be read back. */
  const notMade = signal<string | null>(null);

  const take = async (file: string, bytes: Bytes) => {
    const read = await readBackup(bytes);
    if (!read.ok) {
      const { problem } = read;
      asked.value =
        problem.kind === 'locked'
          ? { kind: 'unlock', file, bytes, wasWrong: false, isBusy: false }
          : { kind: 'not-taken', file, problem };
      return;
    }
    const looked = await lookAtBackup(store, read.value);
    if (looked.ok) asked.value = { kind: 'restore', file, backup: read.value, preview: looked.value };
    else await act(Promise.resolve(looked));
  };

  return {
    facts,
    work,
    asked,
    notMade,
    async make({ withPapers, withExempt, passphrase }: BackupChoice): Promise<void> {
      work.value = { kind: 'making' };
      notMade.value = null;
      const backup = await takeBackup(store, { withPapers, withExempt });
      const written = backup.ok ? await writeBackup(backup.value) : null;
      if (!backup.ok || !written?.ok) {
        work.value = { kind: 'idle' };
        if (!backup.ok) await act(Promise.resolve(backup));
        else notMade.value = written?.ok === false ? fieldOf(written.problem) : null;
        return;
      }
      const content = passphrase === null ? written.value : await lock(written.value, passphrase);
      const day = new Date(backup.value.madeAt).toISOString().slice(0, 10);
      const name = fileNameOf([`Kloe backup ${day}`], passphrase === null ? 'zip' : 'kloe');
      saveFile({ name, type: passphrase === null ? 'application/zip' : 'application/octet-stream', content });
      await changeDevice(store, { lastBackup: backup.value.madeAt });
      work.value = { kind: 'made', name };
    },
    async read(file: File): Promise<void> {
      work.value = { kind: 'reading' };
      await take(file.name, new Uint8Array(await file.arrayBuffer()));
      work.value = { kind: 'idle' };
    },
    async unlock(locked: Extract<AskedOfBackup, { kind: 'unlock' }>, passphrase: string): Promise<void> {
      asked.value = { ...locked, wasWrong: false, isBusy: true };
      const opened = await unlock(locked.bytes, passphrase);
      if (opened.ok) return take(locked.file, opened.value);
      const { problem } = opened;
      asked.value =
        problem.kind === 'wrong-passphrase'
          ? { ...locked, wasWrong: true, isBusy: false }
          : { kind: 'not-taken', file: locked.file, problem };
    },
    async restore(backup: Backup): Promise<void> {
      const restored = await restoreBackup(store, backup);
      asked.value = null;
      await act(
        Promise.resolve(restored),
        restored.ok ? { said: text.restored, undo: () => undoRestore(store, restored.value) } : null,
      );
    },
  };
}

const fieldOf = (problem: BackupProblem): string =>
  problem.kind === 'broken' ? problem.field : problem.kind;
