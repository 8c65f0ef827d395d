import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod/mini';
import { leaveWaiting, takeWaiting } from '@/lib/platform/waiting';
import { freshBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

beforeEach(freshBrowser);

const taking = (key: string) => {
  const taken: string[] = [];
  const stop = takeWaiting(key, z.string(), (value) => taken.push(value));
  return { taken, stop };
};

test('what was left before a view came is handed over, once', async () => {
  await leaveWaiting('words', 'LAC');
  const first = taking('words');
  await vi.waitFor(() => expect(first.taken).toEqual(['LAC']));
  const second = taking('words');
  await leaveWaiting('others', 'CIN');
  expect(second.taken).toEqual([]);
  first.stop();
  second.stop();
});

test('what is left afterwards is handed over, the same words a second time too', async () => {
  const { taken, stop } = taking('words');
  await leaveWaiting('words', 'LAC');
  await vi.waitFor(() => expect(taken).toEqual(['LAC']));
  await leaveWaiting('words', 'LAC');
  await vi.waitFor(() => expect(taken).toEqual(['LAC', 'LAC']));
  stop();
  await leaveWaiting('words', 'CIN');
  expect(taken).toEqual(['LAC', 'LAC']);
});

test('what has another shape is left alone', async () => {
  await leaveWaiting('words', { not: 'words' });
  const { taken, stop } = taking('words');
  await leaveWaiting('words', 'LAC');
  await vi.waitFor(() => expect(taken).toEqual(['LAC']));
  stop();
});
