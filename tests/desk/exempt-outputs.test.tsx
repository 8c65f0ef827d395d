// @vitest-environment happy-dom
/**
 * Everything that can leave this computer, taken from the desk as a member takes it, searched byte by byte for what
 * comes from an exempt paper: none of it is there unless it is put in, and then it is, so that the search can fail.
 */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskPlace, FOLLOW_UPS, hrefOf, NOTES } from '@/components/desk-places';
import { Desk } from '@/entrypoints/desk/Desk';
import { createDesk } from '@/entrypoints/desk/desk';
import { backUpIntoFolder } from '@/lib/platform/auto-backup';
import type { SavedFile } from '@/lib/platform/save-file';
import { loadShelf } from '@/lib/platform/search-shelf';
import { deletePaper } from '@/lib/store/deleting';
import { deleteNote } from '@/lib/store/notes';
import { indexPaper } from '@/lib/store/search-index';
import { changeSetting } from '@/lib/store/settings';
import { changeDevice } from '@/lib/store/this-device';
import { backup } from '@/lib/words/en/backup';
import { deskGlossary } from '@/lib/words/en/desk-glossary';
import { figuresOverTime } from '@/lib/words/en/figures-over-time';
import { followUpFiles } from '@/lib/words/en/follow-up-files';
import { followUps } from '@/lib/words/en/follow-ups';
import { myNotes } from '@/lib/words/en/my-notes';
import { questions } from '@/lib/words/en/questions';
import { sharing } from '@/lib/words/en/sharing';
import { figureWords } from '@/lib/words/figures';
import { withBrowserParts } from '../support/browser-parts';
import { type FullStore, SECRET } from '../support/full-store';
import { holds } from '../support/leaks';
import { MEASURE, readStore } from '../support/read-store';
import { KEY, kept } from '../support/store';

const COMMITTEE_ID = 'westmarch county council/children and families scrutiny committee';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

vi.mock('@/lib/platform/shortcuts', () => ({ shortcutsNow: async () => [] }));

/** What was saved, copied and printed. */
const left = vi.hoisted((): SavedFile[] => []);
vi.mock('@/lib/platform/save-file', () => ({ saveFile: (file: SavedFile) => left.push(file) }));
vi.mock('@/lib/platform/clipboard', () => ({
  copyText: async (content: string) => left.push({ name: 'copied', type: 'text/plain', content }),
  copyTable: async ({ html, text }: { html: string; text: string }) =>
    left.push({ name: 'copied', type: 'text/html', content: html + text }),
}));

// A fake database keeps no folders: what is written into one leaves as other files do.
vi.mock('@/lib/platform/backup-folder', async (original) => ({
  ...(await original<object>()),
  isOpenToUs: async () => true,
  hasOwnFile: async () => false,
  writeOwnFile: async (_: unknown, device: { readonly name: string }, content: Uint8Array<ArrayBuffer>) =>
    left.push({ name: device.name, type: 'application/zip', content }),
}));

beforeEach(() => {
  left.splice(0);
  vi.stubGlobal('print', () => {
    // The sheet is printed as it is shown; of notes only what was written for it.
    const { innerHTML: content } = document.querySelector('.printed-notes') ?? document.body;
    left.push({ name: 'printed', type: 'text/html', content });
  });
});
afterEach(cleanup);

withBrowserParts();

async function deskAt(place: DeskPlace, before = (_: FullStore): unknown => null): Promise<FullStore> {
  const full = await readStore();
  await before(full);
  location.hash = hrefOf(place);
  render(<Desk desk={createDesk(full.store)} />);
  return full;
}

/** What can be pressed by that name, wherever it begins. */
async function named(role: 'button' | 'checkbox', name: string): Promise<HTMLElement> {
  return vi.waitFor(
    () => {
      const found = screen.queryAllByRole(role).find((one) => nameOf(one).startsWith(name));
      if (!found || found.ariaDisabled === 'true' || found.hasAttribute('disabled')) {
        throw new Error(`nothing to press is called “${name}”`);
      }
      return found;
    },
    { timeout: 10_000 },
  );
}
const nameOf = (one: Element): string =>
  (one.getAttribute('aria-label') ?? one.closest('label, button')?.textContent ?? '').trim();

const press = async (name: string) => fireEvent.click(await named('button', name));
const tick = async (name: string) => fireEvent.click(await named('checkbox', name));

/** The first that leaves at a press. */
async function taken(take: () => Promise<unknown>): Promise<SavedFile> {
  left.splice(0);
  await take();
  return vi.waitFor(
    () => {
      const [file] = left;
      if (!file) throw new Error('nothing has left');
      return file;
    },
    { timeout: 10_000 },
  );
}

type Way = {
  readonly of: string;
  readonly at: DeskPlace;
  readonly open?: () => Promise<unknown>;
  readonly putIn: () => Promise<unknown>;
  readonly take: () => Promise<unknown>;
  /** What of the exempt report is looked for. */
  readonly secret?: string;
};

const FOLLOWED = { ...FOLLOW_UPS, committee: COMMITTEE_ID };
const OVER_TIME = { kind: 'over-time', committee: COMMITTEE_ID, paper: null, measure: MEASURE } as const;

const WAYS: readonly Way[] = [
  ...Object.values(myNotes.format).map((format) => ({
    of: `notes: ${format}`,
    at: NOTES,
    open: () => press(myNotes.save),
    putIn: () => tick(myNotes.putIn(2)),
    take: () => press(format),
  })),
  ...Object.values(questions.files.save).map((format) => ({
    of: `question sheet: ${format}`,
    at: { kind: 'questions', key: KEY, one: null } as const,
    putIn: () => press(questions.sheet.putIn(1)),
    take: () => press(format),
  })),
  {
    of: 'question sheet: printed',
    at: { kind: 'questions', key: KEY, one: null },
    putIn: () => press(questions.sheet.putIn(1)),
    take: () => press(questions.sheet.print),
  },
  {
    of: 'list of questions',
    at: { kind: 'enquiry', key: KEY },
    putIn: () => tick(questions.lists.withExempt),
    take: () => press(questions.lists.save),
  },
  ...Object.values(followUpFiles.format).map((format) => ({
    of: `follow-ups: ${format}`,
    at: FOLLOWED,
    open: () => press(followUps.save),
    putIn: () => tick('Put '),
    take: () => press(format),
  })),
  {
    of: 'follow-ups: e-mail',
    at: FOLLOWED,
    open: () => press(followUps.save),
    putIn: () => tick('Put '),
    take: () => press(followUpFiles.copyLetter),
  },
  {
    of: 'shared file of a committee',
    at: FOLLOWED,
    open: () => press(followUps.share),
    putIn: () => tick(sharing.withExempt),
    take: () => press(sharing.save),
  },
  ...(['svg', 'xlsx', 'csv'] as const).map((format) => ({
    of: `figures over time: ${format}`,
    at: OVER_TIME,
    open: () => press(figuresOverTime.save),
    putIn: () => tick(figuresOverTime.putIn),
    take: () => press(figuresOverTime.format[format]),
    // A picture names no paper.
    secret: format === 'svg' ? '64%' : SECRET,
  })),
  {
    of: 'backup',
    at: { kind: 'settings', section: 'backup' },
    putIn: () => tick(backup.exempt),
    take: () => press(backup.now),
  },
];

test.each(WAYS)('$of: nothing exempt, unless it is put in', async (way) => {
  const { secret: paperId } = await deskAt(way.at);
  const { open, putIn, take, secret = SECRET } = way;
  await open?.();
  const { content } = await taken(take);
  expect([secret, SECRET, paperId].filter((one) => holds(content, one))).toEqual([]);
  await open?.();
  await putIn();
  expect(holds((await taken(take)).content, secret)).toBe(true);
});

/** With all that was written on it, but for what else quotes it. */
const deleteSecret = async ({ store, secret }: FullStore): Promise<void> => {
  await kept(deletePaper(store, secret, { notes: 'delete', followUps: 'delete' }));
  await kept(deleteNote(store, 'secret question'));
};

test.each(WAYS)('$of: nothing exempt once the paper itself is deleted', async ({ at, open, take }) => {
  const { secret: paperId } = await deskAt(at, deleteSecret);
  await open?.();
  const { content } = await taken(take);
  expect([SECRET, paperId].filter((one) => holds(content, one))).toEqual([]);
});

test('meanings of short forms that come from an exempt paper are never in a file of the glossary', async () => {
  await deskAt({ kind: 'glossary' });
  for (const format of Object.values(deskGlossary.save)) {
    const { content } = await taken(() => press(format));
    expect([holds(content, SECRET), holds(content, 'visits')]).toEqual([false, true]);
  }
});

test('figures of an exempt paper are taken along only by a button that says: this once', async () => {
  await deskAt({ kind: 'figures', of: 'meeting', key: KEY });
  await press(figureWords.take.open);
  expect(await screen.findByText(figureWords.take.exempt(SECRET))).toBeDefined();
  for (const way of Object.values(figureWords.take.once)) {
    expect(holds((await taken(() => press(way))).content, '12%')).toBe(true);
    await press(figureWords.take.open);
  }
});

test('the backup that is made by itself is one without what is exempt', async () => {
  const { store, secret } = await readStore();
  const folder = 'chosen' as unknown as FileSystemDirectoryHandle;
  await kept(changeDevice(store, { folder }));
  const { content } = await taken(() => backUpIntoFolder(store));
  expect([SECRET, secret, 'visits'].map((one) => holds(content, one))).toEqual([false, false, true]);
});

test('nor has that backup anything of an exempt paper that is deleted, whatever of it was kept', async () => {
  for (const written of ['keep', 'delete'] as const) {
    const { store, secret } = await readStore();
    await kept(deletePaper(store, secret, { notes: written, followUps: written }));
    await kept(changeDevice(store, { folder: 'chosen' as unknown as FileSystemDirectoryHandle }));
    const { content } = await taken(() => backUpIntoFolder(store));
    expect([SECRET, secret, 'visits'].map((one) => holds(content, one))).toEqual([false, false, true]);
  }
});

test('nothing exempt is held for the search, until the member says so', async () => {
  const { store, pack, secret } = await readStore();
  const everything = async () => {
    for (const id of [pack, secret]) await kept(indexPaper(store, id));
    const { papers, written } = await kept(loadShelf(store, null, 'everything'));
    const rows = [
      ...(await store.derived.searchWords.toArray()),
      ...(await store.derived.searchTexts.toArray()),
    ];
    return JSON.stringify([papers.map(({ index }) => index.words), written, rows]);
  };
  expect([holds(await everything(), 'marlpit'), holds(await everything(), 'visits')]).toEqual([false, true]);
  await kept(changeSetting(store, 'searchesExempt', true));
  expect(holds(await everything(), 'marlpit')).toBe(true);
});

test('nor is a line of enquiry, once its exempt questions are deleted', async () => {
  const full = await readStore();
  await deleteSecret(full);
  const { written } = await kept(loadShelf(full.store, null, 'everything'));
  expect([holds(JSON.stringify(written), 'marlpit'), holds(JSON.stringify(written), 'visits')]).toEqual([
    false,
    true,
  ]);
});
