import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askJustOnce, giveBack, giveBackAll } from '@/lib/platform/access';
import { alwaysOnHosts, reconcile, turnOff, turnOn } from '@/lib/platform/always-on';
import { freshBrowser, member } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

const HOST = 'democracy.westmarch.gov.uk';
const AGENDA = new URL(`http://${HOST}/ieListDocuments.aspx?MId=2031`);
const OTHER = new URL('https://moderngov.eastmarch.gov.uk/mgAi.aspx?ID=7');

const registered = async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);

beforeEach(freshBrowser);

test('a host that the member allows is read from then on, by http: and https:', async () => {
  expect(await turnOn(AGENDA)).toBe(true);
  expect(await alwaysOnHosts()).toEqual([HOST]);
  const [script] = await browser.scripting.getRegisteredContentScripts();
  expect(script?.matches).toEqual([`http://${HOST}/*`, `https://${HOST}/*`]);
});

test('a refusal changes nothing', async () => {
  member.allows = false;
  expect(await turnOn(AGENDA)).toBe(false);
  expect(await alwaysOnHosts()).toEqual([]);
  expect(await registered()).toEqual([]);
});

test('turned off, a host can be read no more, and others stay', async () => {
  await turnOn(AGENDA);
  await turnOn(OTHER);
  await turnOff(HOST);
  expect(await alwaysOnHosts()).toEqual([OTHER.hostname]);
  expect(await registered()).toEqual([`always:${OTHER.hostname}`]);
});

test('what the browser forgot at an update is put right at the next start', async () => {
  await turnOn(AGENDA);
  await browser.scripting.unregisterContentScripts({ ids: [`always:${HOST}`] });
  await reconcile();
  expect(await registered()).toEqual([`always:${HOST}`]);
});

test('leave withdrawn in the browser’s own pages ends it', async () => {
  await turnOn(AGENDA);
  await browser.permissions.remove({ origins: [`http://${HOST}/*`, `https://${HOST}/*`] });
  await reconcile();
  expect(await registered()).toEqual([]);
});

test('two parts of Kloe that put it right at once do not get in each other’s way', async () => {
  await turnOn(AGENDA);
  await turnOn(OTHER);
  await browser.scripting.unregisterContentScripts({ ids: await registered() });
  await Promise.all([reconcile(), reconcile(), reconcile()]);
  expect(await registered()).toHaveLength(2);
});

test('leave just once is no leave for always, and ends after its one use', async () => {
  expect(await askJustOnce(AGENDA)).toBe(true);
  await reconcile();
  expect(await alwaysOnHosts()).toEqual([]);
  expect(await registered()).toEqual([]);
  await giveBack(HOST);
  expect((await browser.permissions.getAll()).origins).toEqual([]);
});

test('leave just once that was never used ends at the next start', async () => {
  await askJustOnce(AGENDA);
  await giveBackAll();
  expect((await browser.permissions.getAll()).origins).toEqual([]);
});

test('a host that is always on is not lost by a use just once', async () => {
  await turnOn(AGENDA);
  await askJustOnce(AGENDA);
  await giveBack(HOST);
  expect(await alwaysOnHosts()).toEqual([HOST]);
});

test('after just once a member may still choose always', async () => {
  await askJustOnce(AGENDA);
  await turnOn(AGENDA);
  await giveBack(HOST);
  expect(await alwaysOnHosts()).toEqual([HOST]);
});
