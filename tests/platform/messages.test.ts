import { beforeEach, expect, test, vi } from 'vitest';
import { answer, Message, tellKloe } from '@/lib/platform/messages';
import { fakeBrowser, freshBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

const OWN = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/' as never)}sidepanel.html` };
const PAGE = {
  id: fakeBrowser.runtime.id,
  url: 'http://democracy.westmarch.gov.uk/x',
  frameId: 0,
  tab: { id: 7 },
};
const WORDS = {
  wants: 'note',
  colour: null,
  quote: { exact: 'words', prefix: '', suffix: '' },
  source: [],
  address: PAGE.url,
};

/** Sends a message as `sender` would; `undefined` where nobody answers. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const isTaken = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
    void Promise.resolve(isTaken).then((taken) => {
      if (![taken].flat().includes(true as never)) resolve(undefined);
    });
  });
}

beforeEach(freshBrowser);

test('Kloe’s own parts are answered', async () => {
  answer({ 'button-pressed': () => null });
  expect(await send({ kind: 'button-pressed', tabId: 1 }, OWN)).toBeNull();
});

test('a page may say what was selected in it, and its tab is told', async () => {
  const told: unknown[] = [];
  answer({
    'words-selected': (_message, { tabId }) => {
      told.push(tabId);
      return { isPanelOpen: true };
    },
  });
  expect(await send({ kind: 'words-selected', words: WORDS }, PAGE)).toEqual({ isPanelOpen: true });
  expect(told).toEqual([7]);
});

test.each([
  ['a page that wants another page read', { kind: 'read-page' }, PAGE],
  ['a page that claims a press of the button', { kind: 'button-pressed', tabId: 7 }, PAGE],
  ['a frame inside of a page', { kind: 'words-selected', words: WORDS }, { ...PAGE, frameId: 3 }],
  ['another extension', { kind: 'read-page' }, { ...OWN, id: 'another' }],
  ['an unknown kind', { kind: 'format-disk' }, OWN],
  ['a known kind without what it needs', { kind: 'button-pressed' }, OWN],
  ['no message at all', 'read-page', OWN],
])('ignored: %s', async (_who, message, sender) => {
  answer({
    'read-page': () => ({ ok: false, problem: { kind: 'unreadable', detail: '' } }),
    'button-pressed': () => null,
    'words-selected': () => ({ isPanelOpen: true }),
  });
  expect(await send(message, sender)).toBeUndefined();
});

test('a whole page is too long to be a quotation', () => {
  const exact = 'word '.repeat(5000);
  const words = { ...WORDS, quote: { ...WORDS.quote, exact } };
  expect(Message.safeParse({ kind: 'words-selected', words }).success).toBe(false);
});

test('where nobody listens there is no answer, and no error', async () => {
  expect(await tellKloe({ kind: 'button-pressed', tabId: 1 })).toEqual({
    ok: false,
    problem: { kind: 'no-answer' },
  });
});
