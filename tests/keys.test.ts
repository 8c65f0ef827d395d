/** Kloe's keys: how a press is told, that none means two things, and that none is taken already. */
import { afterEach, describe, expect, test } from 'vitest';
import { isKey, KEYS, keyAmong, setLetterKeys } from '@/lib/keys';
import { RESERVED_KEYS } from './support/reserved-keys';
import { sourcesIn } from './support/sources';

const press = (key: string, held: readonly ('alt' | 'ctrl' | 'meta' | 'shift')[] = []) => ({
  key,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});

test.each([
  ['J', press('j'), true],
  ['J', press('J'), true],
  ['J', press('J', ['shift']), false],
  ['J', press('j', ['ctrl']), false],
  ['J', press('j', ['alt']), false],
  ['?', press('?', ['shift']), true],
  ['+', press('+', ['shift']), true],
  ['Control+F', press('f', ['ctrl']), true],
  ['Control+F', press('f', ['meta']), true],
  ['Control+F', press('f'), false],
  ['Shift+ArrowDown', press('ArrowDown', ['shift']), true],
  ['Shift+ArrowDown', press('ArrowDown'), false],
  ['ArrowDown', press('ArrowDown', ['shift']), false],
  ['Alt+Enter', press('Enter', ['alt']), true],
])('%s is pressed: %j is %s', (name, pressed, expected) => {
  expect(isKey(pressed, name)).toBe(expected);
});

test('a press stands for the one key of a group that it is', () => {
  expect(keyAmong(press('ArrowDown', ['shift']), KEYS.selection)).toBe('more');
  expect(keyAmong(press('x'), KEYS.selection)).toBeNull();
});

describe('once the member has turned letters off', () => {
  afterEach(() => setLetterKeys(true));

  test.each([
    ['J', press('j'), false],
    ['Shift+N', press('N', ['shift']), false],
    ['?', press('?', ['shift']), false],
    ['3', press('3'), false],
    ['Enter', press('Enter'), true],
    ['Escape', press('Escape'), true],
    ['Shift+ArrowDown', press('ArrowDown', ['shift']), true],
    ['Alt+Shift+H', press('H', ['alt', 'shift']), true],
    ['Control+Z', press('z', ['ctrl']), true],
  ])('%s still does something: %j is %s', (name, pressed, expected) => {
    setLetterKeys(false);
    expect(isKey(pressed, name)).toBe(expected);
  });
});

describe.each(Object.entries(KEYS))('keys of %s', (_group, keys) => {
  test('no key means two things', () => {
    const all = Object.values(keys).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

/** `Control+F` finds, and so on: Kloe takes over what means the same in its own pages. */
const SAME_MEANING: ReadonlySet<string> = new Set([
  'Control+F',
  'Control+Z',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
]);

/** What a browser is asked for, and what is listened to on a council's page: nobody else may want it. */
const ANYWHERE = [KEYS.browser, KEYS.selection, KEYS.shortForms].flatMap((keys) =>
  Object.values<string>(keys),
);

test.each(ANYWHERE)('%s is nobody else’s', (key) => {
  expect(RESERVED_KEYS.get(key)).toBeUndefined();
});

test('in its own pages Kloe takes no key but for what it means everywhere', () => {
  const all = Object.values(KEYS).flatMap((keys) => Object.values<string | readonly string[]>(keys).flat());
  const overtaken = all.filter((key) => RESERVED_KEYS.has(key) && !SAME_MEANING.has(key));
  expect(overtaken).toEqual([]);
});

test('every shortcut that the browser is asked for is Alt and Shift with a letter, four at most', () => {
  const keys = Object.values(KEYS.browser);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(keys.filter((key) => !/^Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
});

/** What ARIA lays down for these, and every screen reader says: no table could change it. */
const WIDGETS = ['components/PageThumbs.tsx', 'components/SeriesChart.tsx', 'components/ReaderTabs.tsx'];
/** They hand on what another file listens with. */
const HANDING_ON = [
  'components/ChallengeCard.tsx',
  'components/FigureTableRow.tsx',
  'components/FindingRow.tsx',
];

test('whoever listens to keys has them from the table', () => {
  const listeners = sourcesIn(['components', 'entrypoints', 'lib']).filter(({ text }) =>
    /'keydown'|onKeyDown=/.test(text),
  );
  const others = listeners.filter(({ text }) => !text.includes("from '@/lib/keys'")).map(({ path }) => path);
  expect(others.filter((path) => ![...WIDGETS, ...HANDING_ON].includes(path))).toEqual([]);
});
