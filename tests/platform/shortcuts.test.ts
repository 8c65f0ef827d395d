import { expect, test, vi } from 'vitest';
import { shortcutsNow } from '@/lib/platform/shortcuts';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

test('the browser’s shortcuts are told in one order, as they are set there; others of its own are not', async () => {
  Object.assign(fakeBrowser, {
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+K' },
        { name: 'question', shortcut: '' },
        { name: 'highlight', shortcut: 'Alt+Shift+H' },
        { name: 'note', shortcut: 'Ctrl+Shift+9' },
      ],
    },
  });
  expect(await shortcutsNow()).toEqual([
    { name: 'highlight', keys: 'Alt+Shift+H' },
    { name: 'note', keys: 'Ctrl+Shift+9' },
    { name: 'question', keys: '' },
    { name: 'look-up', keys: '' },
  ]);
});
