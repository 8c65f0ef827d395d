/** Kloe's keys: how a press is told, and that none means two things. */
import { describe, expect, test } from 'vitest';
import { isKey, KEYS, keyAmong } from '@/lib/keys';

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

describe.each(Object.entries(KEYS))('keys of %s', (_group, keys) => {
  test('no key means two things', () => {
    const all = Object.values(keys).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
