// @vitest-environment happy-dom
/** Deleting all that Kloe keeps: only after a tick, and then all of it. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { hrefOf } from '@/components/desk-places';
import { Desk } from '@/entrypoints/desk/Desk';
import { createDesk } from '@/entrypoints/desk/desk';
import { originsOfHost } from '@/lib/platform/access';
import type { Store } from '@/lib/store/open';
import { settings } from '@/lib/words/settings';
import { complaints } from '../components/on-screen';
import { withBrowserParts } from '../support/browser-parts';
import { readStore } from '../support/read-store';

vi.mock('wxt/browser', () => import('../support/fake-browser'));
vi.mock('@/lib/platform/shortcuts', () => ({ shortcutsNow: async () => [] }));
withBrowserParts();

const text = settings.deleteAll;

const rowsIn = async ({ user, derived }: Store): Promise<number> => {
  const counts = await Promise.all([...user.tables, ...derived.tables].map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** The place is loaded on arrival. */
const SLOW = { timeout: 10_000 };
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }, SLOW));

test('nothing goes before the tick; then all of it does, with the leave to read sites', async () => {
  const { store } = await readStore();
  await browser.permissions.request({ origins: originsOfHost('democracy.westmarch.gov.uk') });
  location.hash = hrefOf({ kind: 'settings', section: 'storage' });
  render(<Desk desk={createDesk(store)} />);
  await press(text.open);

  expect(
    await screen.findByText(/3 papers, 4 notes, questions and highlights, 4 follow-ups/, {}, SLOW),
  ).toBeDefined();
  const backUp = await screen.findByRole('link', { name: text.backUp }, SLOW);
  expect(backUp.getAttribute('href')).toBe('#settings=backup');
  expect(await complaints()).toEqual([]);
  const before = await rowsIn(store);
  await press(text.confirm);
  await screen.findByText(text.tickFirst, {}, SLOW);
  expect(await rowsIn(store)).toBe(before);

  fireEvent.click(screen.getByRole('checkbox', { name: text.sure }));
  await press(text.confirm);
  await screen.findByText(text.done, {}, SLOW);
  await waitFor(async () => expect(await store.user.papers.count()).toBe(0));
  // The settings look at this browser again, and give it an id anew.
  const left = (await store.user.settings.toArray()).filter(({ name }) => name !== 'this-device');
  expect(left).toEqual([]);
  expect((await rowsIn(store)) - (await store.user.settings.count())).toBe(0);
  expect((await browser.permissions.getAll()).origins).toEqual([]);
});
