/** `?` opens the list of keys; so does whoever sets `isOpen`. It is loaded then. */
import type { Signal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { KEYS } from '@/lib/keys';
import type { Shortcut } from '@/lib/platform/shortcuts';
import type { KeySurface } from './key-groups';
import { later, useLoaded } from './loaded';
import { useKey } from './use-key';

type Props = {
  readonly isOpen: Signal<boolean>;
  readonly surface: KeySurface;
  readonly shortcutsNow: () => Promise<readonly Shortcut[]>;
  readonly onSettings: () => void;
};

const laterDialog = later(() => import('./KeysDialog'));

export function KeyHelp({ isOpen, surface, shortcutsNow, onSettings }: Props) {
  const open = useCallback(() => {
    isOpen.value = true;
  }, [isOpen]);
  useKey(KEYS.everywhere.help, open);
  const loaded = useLoaded(isOpen.value, laterDialog);
  if (!isOpen.value || !loaded) return null;
  return (
    <loaded.KeysDialog
      surface={surface}
      shortcutsNow={shortcutsNow}
      onSettings={onSettings}
      onClose={() => {
        isOpen.value = false;
      }}
    />
  );
}
