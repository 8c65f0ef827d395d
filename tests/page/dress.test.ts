// @vitest-environment happy-dom
/** What floats over a page, before it is shown. */
import { afterEach, expect, test } from 'vitest';
import { hostIn } from '@/lib/page/dress';

afterEach(() => document.body.replaceChildren());

test('what an updated Kloe left in a page goes when the new one comes, and nothing else does', () => {
  for (const name of ['kloe-card', 'kloe-selection-bar', 'main']) {
    document.body.append(document.createElement(name));
  }
  const host = hostIn(document, 'kloe-card');
  expect([...document.body.children].map(({ localName }) => localName)).toEqual([
    'kloe-selection-bar',
    'main',
  ]);
  expect([host.localName, host.popover, host.isConnected]).toEqual(['kloe-card', 'manual', false]);
});
