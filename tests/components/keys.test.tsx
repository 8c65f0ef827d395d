// @vitest-environment happy-dom
/** The list of keys on every surface, and the settings of the keyboard and of colours. */
import { signal } from '@preact/signals';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ColourMeanings } from '@/components/ColourMeanings';
import { KeyHelp } from '@/components/KeyHelp';
import { groupsOf, type KeySurface } from '@/components/key-groups';
import { SettingsKeyboard } from '@/components/SettingsKeyboard';
import { KEYS, setLetterKeys } from '@/lib/keys';
import type { Shortcut } from '@/lib/platform/shortcuts';
import { complaints, show } from './on-screen';

const SHORTCUTS: readonly Shortcut[] = [
  { name: 'highlight', keys: 'Alt+Shift+H' },
  { name: 'note', keys: 'Ctrl+Shift+9' },
  { name: 'question', keys: '' },
  { name: 'look-up', keys: '⌥⇧K' },
];

const onSettings = vi.fn();
/** The list is loaded when it is opened: here before a test begins. */
beforeAll(() => import('@/components/KeysDialog'));
beforeEach(() => onSettings.mockReset());
afterEach(() => setLetterKeys(true));

function showHelp() {
  const isOpen = signal(false);
  show(
    <>
      <button type="button">Before</button>
      <input aria-label="Field" />
      <KeyHelp
        isOpen={isOpen}
        surface="reader"
        shortcutsNow={async () => SHORTCUTS}
        onSettings={onSettings}
      />
    </>,
  );
  return isOpen;
}

/** Of a key in the list, what stands on its caps. */
const capsOf = (does: string): string | undefined =>
  screen.getByText(does, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent ?? undefined;

test('? opens the list, with the browser’s keys as they are set, and leads back when it closes', async () => {
  const isOpen = showHelp();
  const before = screen.getByRole('button', { name: 'Before' });
  before.focus();
  fireEvent.keyDown(before, { key: '?', shiftKey: true });
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  expect(
    within(dialog)
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent),
  ).toEqual([
    'In a paper',
    'While finding',
    'On a row of a list',
    'With words selected, in the bar',
    'Short forms on a page',
    'Everywhere in Kloe',
    'The browser’s own, also on a council’s page',
  ]);
  expect(capsOf('Next finding')).toBe('J');
  expect(capsOf('Back after a jump')).toBe('Alt←Left arrow');
  await waitFor(() =>
    expect(capsOf('Write a note on the selected words, or choose a sentence')).toBe('CtrlShift9'),
  );
  expect(capsOf('Write a question about the selected words, or choose a sentence')).toBe('not set');
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(isOpen.value).toBe(false));
  expect(document.activeElement).toBe(before);
});

test('who has gone on to a field before the list is taken away stays there', async () => {
  const isOpen = showHelp();
  screen.getByRole('button', { name: 'Before' }).focus();
  isOpen.value = true;
  const dialog = (await screen.findByRole('dialog', { name: 'Keys' })) as HTMLDialogElement;
  const field = screen.getByRole('textbox', { name: 'Field' });
  // As Esc does: it is closed at once, and the page told of it a moment later.
  field.focus();
  fireEvent(dialog, new Event('close'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(field);
});

test.each<[KeySurface, string]>([
  ['panel', 'Search all papers and notes'],
  ['desk', 'Search all papers and notes'],
  ['desk', 'Choose the note'],
])('the list of the %s has “%s”', async (surface, does) => {
  const isOpen = signal(true);
  show(<KeyHelp isOpen={isOpen} surface={surface} shortcutsNow={async () => []} onSettings={onSettings} />);
  await screen.findByRole('dialog', { name: 'Keys' });
  expect(screen.getAllByText(does, { selector: 'dt' })).toHaveLength(1);
});

test('every group of keys is listed on some surface, and none twice', () => {
  const listed = (['reader', 'panel', 'desk'] as const).map(groupsOf);
  expect(new Set(listed.flat())).toEqual(new Set(Object.keys(KEYS)));
  for (const groups of listed) expect(new Set(groups).size).toBe(groups.length);
});

test('typed into a field it is a question mark', () => {
  const isOpen = showHelp();
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Field' }), { key: '?', shiftKey: true });
  expect(isOpen.value).toBe(false);
});

test('once letters are turned off, ? does nothing, and the list that a button opens leaves them out', async () => {
  const isOpen = showHelp();
  setLetterKeys(false);
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  expect(isOpen.value).toBe(false);
  isOpen.value = true;
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  expect(dialog.textContent).toContain('You have turned off keys of one letter or sign');
  expect(screen.queryByText('Next finding')).toBeNull();
  expect(capsOf('Find in this paper')).toBe('CtrlControlF');
  fireEvent.click(screen.getByRole('button', { name: 'Change keys…' }));
  expect(onSettings).toHaveBeenCalledOnce();
});

test('the settings show the browser’s shortcuts as they are set, and say how each browser changes them', async () => {
  const does = { onLetterKeys: vi.fn(), onKeys: vi.fn(), onShortcuts: vi.fn() };
  const view = show(<SettingsKeyboard areLettersOn shortcuts={SHORTCUTS} isFirefox={false} {...does} />);
  expect(screen.getByRole('row', { name: /^Highlight the selected words/ }).textContent).toContain(
    'AltShiftH',
  );
  expect(screen.getByRole('row', { name: /^Write a question/ }).textContent).toContain('not set');
  const change = screen.getByRole('button', { name: 'Change them in the browser…' });
  expect(screen.getByText(/chrome:\/\/extensions\/shortcuts/).id).toBe(
    change.getAttribute('aria-describedby'),
  );
  fireEvent.click(change);
  expect(does.onShortcuts).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('checkbox', { name: /^Keys of one letter or sign/ }));
  expect(does.onLetterKeys).toHaveBeenCalledWith(false);
  expect(await complaints()).toEqual([]);
  view.rerender(<SettingsKeyboard areLettersOn shortcuts={SHORTCUTS} isFirefox {...does} />);
  expect(screen.getByText(/Manage Extension Shortcuts/)).toBeDefined();
});

test('a colour is given a meaning as one types; the others keep theirs', async () => {
  const onMeanings = vi.fn();
  show(<ColourMeanings meanings={{ green: 'Praise' }} onMeanings={onMeanings} />);
  const pink = screen.getByRole('textbox', { name: 'What pink means' });
  expect(pink.getAttribute('placeholder')).toBe('Of concern');
  fireEvent.input(pink, { target: { value: 'Cost' } });
  expect(onMeanings).toHaveBeenLastCalledWith({ yellow: '', green: 'Praise', pink: 'Cost', blue: '' });
  expect(await complaints()).toEqual([]);
});
