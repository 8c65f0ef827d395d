// @vitest-environment happy-dom
/** On a council's page the bar asks Kloe's background how the member wants it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isListenedTo, setLetterKeys } from '@/lib/keys';
import { heedBarChoices } from '@/lib/page/bar-choices';
import { inPage } from '@/lib/words/in-page';
import { languageOf } from '@/lib/words/spoken';
import { fakeBrowser, freshBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

let told: unknown = null;
beforeEach(() => {
  freshBrowser();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => told as never);
});
afterEach(() => setLetterKeys(true));

test('what colours mean and whether letters are keys is heeded, and again when the page is looked at again', async () => {
  const ended = new AbortController();
  told = { meanings: { pink: 'Cost', green: '' }, letterKeys: false };
  const meaningOf = heedBarChoices(document, ended.signal);
  expect(meaningOf('pink')).toBe('Of concern');
  await vi.waitFor(() => expect(meaningOf('pink')).toBe('Cost'));
  expect(meaningOf('green')).toBe('Good news');
  expect(isListenedTo('H')).toBe(false);
  told = {};
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(meaningOf('pink')).toBe('Of concern'));
  expect(isListenedTo('H')).toBe(true);
  ended.abort();
});

test('what is said on the page is Welsh where that was chosen, and English again', async () => {
  const ended = new AbortController();
  told = { language: 'cy' };
  const meaningOf = heedBarChoices(document, ended.signal);
  await vi.waitFor(() => expect(meaningOf('pink')).toBe('Peri pryder'));
  expect([inPage.deeds.note, languageOf('inPage')]).toEqual(['Nodyn', 'cy']);
  told = {};
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(meaningOf('pink')).toBe('Of concern'));
  expect([inPage.deeds.note, languageOf('inPage')]).toEqual(['Note', 'en-GB']);
  ended.abort();
});

test.each([
  ['nothing', null],
  ['something else', { meanings: 'Cost' }],
  ['a colour that there is not', { meanings: { purple: 'Cost' } }],
])('an answer that is %s changes nothing', async (_what, answered) => {
  told = answered;
  const meaningOf = heedBarChoices(document, new AbortController().signal);
  await new Promise((later) => setTimeout(later));
  expect(meaningOf('pink')).toBe('Of concern');
  expect(isListenedTo('H')).toBe(true);
});
