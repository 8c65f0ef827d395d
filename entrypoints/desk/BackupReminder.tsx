/** On the desk, that the last backup is old: quiet, and only where something is newer. Loaded after the desk. */
import { BackupAge } from '@/components/BackupAge';
import { Button } from '@/components/Button';
import { hrefOf } from '@/components/desk-places';
import { backupFacts, daysSince, isBackupOld } from '@/lib/store/backup-facts';
import type { Store } from '@/lib/store/open';
import { backup as text } from '@/lib/words/backup';
import { watched } from './watched';

export function openReminder(store: Store) {
  const facts = watched(() => () => backupFacts(store));
  return () => {
    const known = facts.value;
    if (!known?.ok || !isBackupOld(known.value, store.now())) return null;
    return (
      <BackupAge
        facts={known.value}
        isOld
        days={daysSince(known.value.lastBackup, store.now())}
        actions={
          <Button size="small" href={hrefOf({ kind: 'settings', section: 'backup' })}>
            {text.remind}
          </Button>
        }
      />
    );
  };
}
