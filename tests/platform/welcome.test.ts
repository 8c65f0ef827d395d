/** Who is shown the desk when Kloe is there for the first time. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '@/lib/platform/welcome';
import { freshBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

beforeEach(freshBrowser);

test.each([
  ['install', 'normal', ['/desk.html']],
  ['install', 'admin', []],
  ['install', 'development', []],
  ['update', 'normal', []],
  ['chrome_update', 'normal', []],
] as const)('%s, %s', async (reason, installType, opened) => {
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  await welcome(reason);
  const addresses = (await fakeBrowser.tabs.query({})).map(({ url = '' }) => url).filter((url) => url !== '');
  expect(addresses.map((url) => new URL(url).pathname)).toEqual(opened);
});
