/** `?` opens the list of keys; so does whoever sets `isOpen`. It is loaded then. */
import type { Signal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { KEYS } from '@/lib/keys';
import type { Shortcut } from '@/lib/platform/shortcuts';
import type { KeyGroup } from '@/lib/words/en/keys';
import { later, useLoaded } from './loaded';
import { useKey } from './use-key';

type Props = {
  readonly isOpen: Signal<boolean>;
  /** Those that do something here, in the order of the list. */
  readonly groups: readonly KeyGroup[];
  readonly shortcutsNow: () => Promise<readonly Shortcut[]>;
  readonly onSettings: () => void;
};

const laterDialog = later(() => import('./KeysDialog'));

export function KeyHelp({ isOpen, groups, shortcutsNow, onSettings }: Props) {
  const open = useCallback(() => {
    isOpen.value = true;
  }, [isOpen]);
  useKey(KEYS.everywhere.help, open);
  const loaded = useLoaded(isOpen.value, laterDialog);
  if (!isOpen.value || !loaded) return null;
  return (
    <loaded.KeysDialog
      groups={groups}
      shortcutsNow={shortcutsNow}
      onSettings={onSettings}
      onClose={() => {
        isOpen.value = false;
      }}
    />
  );
}
