/**
 * The keys of the reader, each with what it does. Letters act only where no field
 * has the focus (WCAG 2.1.4); "Control" stands for the Mac's Command key too.
 */
export const READER_KEYS = {
  nextFinding: ['J'],
  previousFinding: ['K'],
  nextNote: ['N'],
  previousNote: ['Shift+N'],
  goToPage: ['G'],
  back: ['Alt+ArrowLeft'],
  forward: ['Alt+ArrowRight'],
  find: ['Control+F'],
  larger: ['+', '='],
  smaller: ['-'],
  actualSize: ['0'],
  fitWidth: ['W'],
  fitPage: ['F'],
  rotate: ['R'],
  rotateBack: ['Shift+R'],
  foldOutline: ['['],
  foldSide: [']'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReaderDeed = keyof typeof READER_KEYS;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** `null` for a key that does nothing. */
export function deedOf(pressed: Pressed): ReaderDeed | null {
  const chord = chordOf(pressed);
  for (const [deed, keys] of Object.entries(READER_KEYS) as [ReaderDeed, readonly string[]][]) {
    if (keys.includes(chord)) return deed;
  }
  return null;
}

/** "Alt+ArrowLeft", "Shift+R". Shift counts with letters alone: "+" needs it on some keyboards, on others not. */
function chordOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): string {
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  return [
    (ctrlKey || metaKey) && 'Control',
    altKey && 'Alt',
    shiftKey && (isLetter || key.length > 1) && 'Shift',
    isLetter ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}
