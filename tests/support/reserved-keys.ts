/**
 * Keys that browsers, systems and screen readers have taken, and who did, from
 * their published lists: a key that Kloe suggests to the browser, or takes on a
 * council's page, must be none. In Kloe's own pages a browser's key may be taken
 * over where it means the same there ("Control+F" finds).
 *
 * Chrome: support.google.com/chrome/answer/157179 · Edge: support.microsoft.com "Keyboard shortcuts in Microsoft Edge"
 * Firefox: support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly · ChromeOS: support.google.com/chromebook/answer/183101
 * Windows: support.microsoft.com "Keyboard shortcuts in Windows" · macOS: support.apple.com/102650
 * NVDA: nvaccess.org user guide, "Commands Quick Reference" · JAWS: freedomscientific.com "JAWS Hotkeys"
 * Their keys all hold Insert, Caps Lock or Control with Option, but for single letters in browse mode, which reach no page.
 * VoiceOver: support.apple.com/guide/voiceover "General commands" · UK access keys: the e-Government Accessibility Framework
 */

const taken = (who: string, ...keys: readonly string[]) => keys.map((key) => [key, who] as const);

export const RESERVED_KEYS: ReadonlyMap<string, string> = new Map([
  ...taken('Chromium: to a dialog that waits', 'Alt+Shift+A'),
  ...taken('Chrome on a Chromebook: to the bookmarks bar', 'Alt+Shift+B'),
  ...taken('Chrome and Edge: send feedback', 'Alt+Shift+I'),
  ...taken(
    'ChromeOS: launcher, Files, notifications, quick settings',
    'Alt+Shift+L',
    'Alt+Shift+M',
    'Alt+Shift+N',
    'Alt+Shift+S',
  ),
  ...taken('Chrome: to the toolbar', 'Alt+Shift+T'),
  ...taken(
    'Chrome, Edge, Firefox: menus and the address bar',
    'Alt+D',
    'Alt+E',
    'Alt+F',
    'Alt+Home',
    'Alt+Enter in the address bar',
  ),
  ...taken('Chrome, Edge, Firefox: back and forward', 'Alt+ArrowLeft', 'Alt+ArrowRight'),
  ...taken('Firefox: menus of the window', 'Alt+F', 'Alt+E', 'Alt+V', 'Alt+S', 'Alt+B', 'Alt+T', 'Alt+H'),
  ...taken('every browser: find', 'Control+F'),
  ...taken('every browser: undo in a field', 'Control+Z'),
  ...taken(
    'Chrome and Edge: windows and tabs',
    'Control+Shift+N',
    'Control+Shift+T',
    'Control+Shift+W',
    'Control+Shift+B',
  ),
  ...taken(
    'Firefox: private window, history, add-ons',
    'Control+Shift+P',
    'Control+Shift+H',
    'Control+Shift+A',
  ),
  ...taken(
    'Edge: read aloud, collections, split screen',
    'Control+Shift+U',
    'Control+Shift+Y',
    'Control+Shift+2',
  ),
  ...taken(
    'Windows: window menu, task switch, close',
    'Alt+Space',
    'Alt+Tab',
    'Alt+Shift+Tab',
    'Alt+F4',
    'Alt+Escape',
  ),
  ...taken(
    'Windows: keyboard layout, mouse keys, high contrast',
    'Alt+Shift',
    'Alt+Shift+NumLock',
    'Alt+Shift+PrintScreen',
  ),
  ...taken(
    'Windows: moves a tile of Start',
    'Alt+Shift+ArrowUp',
    'Alt+Shift+ArrowDown',
    'Alt+Shift+ArrowLeft',
    'Alt+Shift+ArrowRight',
  ),
  ...taken('macOS: selects a word', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'),
  ...taken(
    'UK access keys, in Firefox with Alt and Shift',
    ...[...'S0123456789'].map((key) => `Alt+Shift+${key}`),
  ),
]);
