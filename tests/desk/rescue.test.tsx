// @vitest-environment happy-dom
/** The desk of somebody whose records cannot be opened: it says so, and they can be taken along. */
import { fireEvent, render, screen } from '@testing-library/preact';
import Dexie from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { Desk } from '@/entrypoints/desk/Desk';
import { createDesk } from '@/entrypoints/desk/desk';
import type { SavedFile } from '@/lib/platform/save-file';
import { newId, openStore } from '@/lib/store/open';
import { words } from '@/lib/words';
import { backup } from '@/lib/words/backup';
import { complaints } from '../components/on-screen';
import { withBrowserParts } from '../support/browser-parts';

vi.mock('wxt/browser', () => import('../support/fake-browser'));
const saved = vi.hoisted((): SavedFile[] => []);
vi.mock('@/lib/platform/save-file', () => ({ saveFile: (file: SavedFile) => saved.push(file) }));
withBrowserParts();

const text = backup.rescue;
/** What is shown is loaded when it is wanted. */
const SLOW = { timeout: 10_000 };

test('records of a newer Kloe are left alone, and can be saved as they are', async () => {
  const name = newId();
  const newer = new Dexie(name);
  newer.version(99).stores({ notes: 'id' });
  await newer.table('notes').put({ id: 'n', text: 'When will it be met?' });
  newer.close();
  location.hash = '';
  render(<Desk desk={createDesk(openStore(name))} />);
  await screen.findByText(words.problems.store.text.newer, {}, SLOW);
  fireEvent.click(await screen.findByRole('button', { name: text.save }, SLOW));
  await screen.findByText(/^Saved as Kloe records/, {}, SLOW);
  const [file] = saved;
  const held = unzipSync(file?.content as Uint8Array)['kloe-rows.json'];
  expect(held && strFromU8(held)).toContain('When will it be met?');
  expect(await complaints()).toEqual([]);
});

test('what the browser cannot open at all is said to be unreadable', async () => {
  const { open } = indexedDB;
  vi.spyOn(indexedDB, 'open').mockImplementation(function (this: IDBFactory, name, ...more) {
    if (name === 'broken') throw new DOMException('corrupted', 'UnknownError');
    return open.call(this, name, ...more);
  });
  location.hash = '';
  render(<Desk desk={createDesk(openStore('broken'))} />);
  fireEvent.click(await screen.findByRole('button', { name: text.save }, SLOW));
  expect(await screen.findByText(text.nothing, {}, SLOW)).toBeDefined();
});
