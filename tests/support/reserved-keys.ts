/**
 * Keys with Alt and Shift that a browser, a system or a screen reader has taken,
 * and who did: from their published lists of keys. A key of Kloe's must be none.
 */
export const RESERVED_KEYS: ReadonlyMap<string, string> = new Map([
  ['Alt+Shift+A', 'Chromium: to a dialog that waits'],
  ['Alt+Shift+B', 'Chrome: to the bookmarks bar on a Chromebook'],
  ['Alt+Shift+I', 'Chrome and Edge: send feedback'],
  ['Alt+Shift+L', 'ChromeOS: to the launcher'],
  ['Alt+Shift+M', 'ChromeOS: the Files app'],
  ['Alt+Shift+N', 'ChromeOS: notifications'],
  ['Alt+Shift+S', 'ChromeOS: quick settings'],
  ['Alt+Shift+T', 'Chrome: to the toolbar'],
]);
