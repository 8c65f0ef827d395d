/** Listens for the reader's keys. Letters only where no field has the focus. */
import { isKey, KEYS, keyAmong, type ReaderDeed } from '@/lib/keys';

/** False where there was nothing to do: then the key stays the browser's. */
export type ReaderDeeds = Readonly<Record<ReaderDeed, () => boolean | undefined>>;

export function listenForKeys(deeds: ReaderDeeds, onEscape: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    // A dialogue that is open has all keys to itself: Esc closes it, and nothing behind it.
    if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
    if (isKey(event, KEYS.everywhere.close)) return onEscape();
    const deed = keyAmong(event, KEYS.reader);
    if (deed === null || (deed !== 'find' && isField(event.target))) return;
    if (deeds[deed]() !== false) event.preventDefault();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
