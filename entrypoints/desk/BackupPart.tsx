/** The backup's part of the settings, wired. */
import { Notice } from '@/components/Notice';
import { BackupNotTakenDialog, RestoreDialog, UnlockDialog } from '@/components/RestoreDialog';
import { SettingsBackup } from '@/components/SettingsBackup';
import { SettingsFolder } from '@/components/SettingsFolder';
import { StoreTrouble } from '@/components/StoreTrouble';
import { canPickFolder } from '@/lib/platform/backup-folder';
import { daysSince, isBackupOld } from '@/lib/store/backup-facts';
import type { Store } from '@/lib/store/open';
import { backup as text } from '@/lib/words/backup';
import { createBackups } from './backup';
import { createBackupFolder } from './backup-folder';
import type { Act } from './desk';

export function openBackups(store: Store, act: Act) {
  const backups = createBackups(store, act);
  const folder = createBackupFolder(store);
  const Part = () => {
    const facts = backups.facts.value;
    if (facts === null) return null;
    if (!facts.ok) return <StoreTrouble problem={facts.problem} when="read" />;
    return (
      <>
        <SettingsBackup
          facts={facts.value}
          isOld={isBackupOld(facts.value, store.now())}
          days={daysSince(facts.value.lastBackup, store.now())}
          work={backups.work.value}
          onBackUp={(choice) => void backups.make(choice)}
          onFile={(file) => void backups.read(file)}
        />
        {backups.notMade.value !== null && (
          <Notice kind="late" isAlert>
            {text.cannotMake(backups.notMade.value)}
          </Notice>
        )}
        {canPickFolder() && <Folder folder={folder} onFile={(file) => void backups.read(file)} />}
        <Asked backups={backups} />
      </>
    );
  };
  return { look: folder.look, isReady: () => backups.facts.value !== null, Part };
}

type FolderProps = {
  readonly folder: ReturnType<typeof createBackupFolder>;
  readonly onFile: (file: File) => void;
};

function Folder({ folder, onFile }: FolderProps) {
  const device = folder.device.value;
  if (device === null) return null;
  return (
    <SettingsFolder
      folder={device.folder?.name ?? null}
      state={folder.state.value}
      deviceName={device.name}
      isLocked={device.folderLock != null}
      isLocking={folder.isLocking.value}
      others={folder.others.value}
      onChoose={() => void folder.choose()}
      onStop={() => void folder.stop()}
      onAllow={() => void folder.allow()}
      onLock={(passphrase) => void folder.lock(passphrase)}
      onName={(name) => void folder.name(name)}
      onFile={onFile}
    />
  );
}

function Asked({ backups }: { backups: ReturnType<typeof createBackups> }) {
  const asked = backups.asked.value;
  const close = () => {
    backups.asked.value = null;
  };
  switch (asked?.kind) {
    case 'unlock':
      return (
        <UnlockDialog
          file={asked.file}
          wasWrong={asked.wasWrong}
          isBusy={asked.isBusy}
          onPassphrase={(passphrase) => void backups.unlock(asked, passphrase)}
          onClose={close}
        />
      );
    case 'restore':
      return (
        <RestoreDialog
          file={asked.file}
          backup={asked.backup}
          preview={asked.preview}
          onRestore={() => void backups.restore(asked.backup)}
          onClose={close}
        />
      );
    case 'not-taken':
      return <BackupNotTakenDialog file={asked.file} problem={asked.problem} onClose={close} />;
    default:
      return null;
  }
}
