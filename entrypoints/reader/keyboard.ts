/** The reader's keys. Single letters only where no field has the focus (WCAG 2.1.4). */
export type ReaderKeys = {
  readonly onNextFinding: () => void;
  readonly onPreviousFinding: () => void;
  readonly onNextNote: () => void;
  readonly onGoToPage: () => void;
  readonly onFold: (side: 'outline' | 'side') => void;
  readonly onFind: () => void;
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onActualSize: () => void;
  readonly onEscape: () => void;
};

export function listenForKeys(keys: ReaderKeys): () => void {
  const deeds: Readonly<Record<string, () => void>> = {
    j: keys.onNextFinding,
    k: keys.onPreviousFinding,
    n: keys.onNextNote,
    g: keys.onGoToPage,
    '[': () => keys.onFold('outline'),
    ']': () => keys.onFold('side'),
    '+': keys.onLarger,
    '=': keys.onLarger,
    '-': keys.onSmaller,
    '0': keys.onActualSize,
  };
  const pressed = (event: KeyboardEvent) => {
    // A dialogue that is open has all keys to itself: Esc closes it, and nothing behind it.
    if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
    if (event.key === 'Escape') return keys.onEscape();
    const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isFind) {
      event.preventDefault();
      return keys.onFind();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const deed = deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
