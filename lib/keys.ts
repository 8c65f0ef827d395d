/**
 * Every key that Kloe listens to, in one table: who listens, the list of keys
 * that the member can open, and the comparison with keys that browsers, systems
 * and screen readers have taken all read it. "Control" is ⌘ on a Mac as well.
 */

/** One key, or several that do the same. */
type Keys = string | readonly string[];

export const KEYS = {
  /** The browser's own shortcuts, which the member can change there. It takes four suggestions at most. */
  browser: {
    highlight: 'Alt+Shift+H',
    note: 'Alt+Shift+J',
    question: 'Alt+Shift+Q',
    'look-up': 'Alt+Shift+K',
  },
  everywhere: { help: '?', undo: 'Control+Z', close: 'Escape' },
  /** While the bar under selected words is open. */
  selection: {
    enter: 'Tab',
    highlight: 'H',
    note: 'N',
    question: 'Q',
    request: 'R',
    lookUp: 'L',
    whole: 'S',
    next: 'ArrowDown',
    previous: 'ArrowUp',
    more: 'Shift+ArrowDown',
    less: 'Shift+ArrowUp',
    after: 'ArrowRight',
    before: 'ArrowLeft',
    yellow: '1',
    green: '2',
    pink: '3',
    blue: '4',
  },
  reader: {
    nextFinding: 'J',
    previousFinding: 'K',
    nextNote: 'N',
    previousNote: 'Shift+N',
    selectSentence: 'S',
    goToPage: 'G',
    back: 'Alt+ArrowLeft',
    forward: 'Alt+ArrowRight',
    find: 'Control+F',
    // The second stands on the same key.
    larger: ['+', '='],
    smaller: '-',
    actualSize: '0',
    fitWidth: 'W',
    fitPage: 'F',
    rotate: 'R',
    rotateBack: 'Shift+R',
    beside: 'B',
    asText: 'T',
    foldOutline: '[',
    foldSide: ']',
    searchAll: '/',
    yellow: '1',
    green: '2',
    pink: '3',
    blue: '4',
  },
  /** In the field of find. */
  find: { next: 'Enter', previous: 'Shift+Enter', mark: 'Alt+Enter' },
  list: { next: 'ArrowDown', previous: 'ArrowUp', first: 'Home', last: 'End', showPage: 'P', ask: 'Q' },
  /** In the panel and at the desk. */
  search: { all: '/' },
  /** On a note in the list of all. */
  notes: { choose: 'X' },
  board: { choose: 'X', confirm: 'A', stillOpen: 'S' },
  shortForms: { next: 'Alt+ArrowDown', previous: 'Alt+ArrowUp' },
  sheet: { asked: 'A', answer: 'Enter', answered: 'D', request: 'R' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Keys>>>>;

export type ReaderDeed = keyof typeof KEYS.reader;

let hasLetters = true;

/** Whether one letter or sign alone is a key: the member may turn them all off (WCAG 2.1.4). Each page says so once it knows. */
export function setLetterKeys(areOn: boolean): void {
  hasLetters = areOn;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a key does something now: the member may have turned it off. */
export const isListenedTo = (keys: Keys): boolean => keysShown(keys).length > 0;

/** As they are shown: "Alt+Shift+K" → Alt, Shift, K; none where the member has turned it off. */
export function keysShown(keys: Keys): readonly string[] {
  const parts = partsOf([keys].flat()[0] ?? '');
  return hasLetters || !isAlone(parts) ? parts : [];
}

const partsOf = (key: string): readonly string[] => (key === '+' ? [key] : key.split('+'));

/** "J", "Shift+N", "?". */
const isAlone = (parts: readonly string[]): boolean =>
  parts.at(-1)?.length === 1 && !parts.includes('Alt') && !parts.includes('Control');

/** Whether a press is "Alt+Shift+K", "J", "?". Letters in either case; a sign however the keyboard makes it. */
export const isKey = (press: KeyPress, keys: Keys): boolean =>
  [keys].flat().some((key) => isOne(press, partsOf(key)));

function isOne(press: KeyPress, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  const isSign = last.length === 1 && !/[A-Z]/.test(last);
  return (
    (hasLetters || !isAlone(parts)) &&
    press.key.toUpperCase() === last.toUpperCase() &&
    press.altKey === parts.includes('Alt') &&
    (press.ctrlKey || press.metaKey) === parts.includes('Control') &&
    (isSign || press.shiftKey === parts.includes('Shift'))
  );
}

/** The name of the first key of a group that was pressed; `null` for none. */
export const keyAmong = <Name extends string>(
  press: KeyPress,
  group: Readonly<Record<Name, Keys>>,
): Name | null => (Object.keys(group) as Name[]).find((name) => isKey(press, group[name])) ?? null;
