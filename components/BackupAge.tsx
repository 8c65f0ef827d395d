/** How old the last backup is and what it lacks; quiet while that is little. */
import type { ComponentChildren } from 'preact';
import type { BackupFacts } from '@/lib/store/backup-facts';
import { backup as text } from '@/lib/words/backup';
import { Notice } from './Notice';

type Props = {
  readonly facts: BackupFacts;
  readonly isOld: boolean;
  /** Since the last backup. */
  readonly days: number;
  readonly actions?: ComponentChildren;
};

export function BackupAge({ facts: { lastBackup, newer, newerSince }, isOld, days, actions }: Props) {
  const title = lastBackup === null ? text.none : text.age(days);
  return (
    <Notice
      kind={isOld ? 'doubt' : 'info'}
      icon="clock"
      title={lastBackup === null ? title : `${title} (${text.on(lastBackup)})`}
      actions={actions}
    >
      {lastBackup === null && text.noneText}{' '}
      {newerSince !== null && (lastBackup === null ? text.inNone(newer) : text.newer(newer))}
      {newerSince === null && lastBackup !== null && text.nothingNewer}
    </Notice>
  );
}
