/** Pages of meetings with nothing to read, or in disorder: the panel says what it found, and of what it found nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENDA } from '../../scripts/sample/site';
import type { Kloe } from '../support/browser/chromium';
import { COUNCIL, webPage } from '../support/browser/council';
import { keptRows } from '../support/browser/kept';
import type { PanelView } from '../support/browser/side-panel';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const MEETING = '/ieListDocuments.aspx?CId=150&MId=2090';

const fixture = (name: string) => readFileSync(join(ROOT, `tests/fixtures/pages/${name}.html`), 'utf8');

async function panelBeside(kloe: Kloe, path: string): Promise<PanelView> {
  const page = await kloe.open(COUNCIL + path);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  return kloe.panel(tab);
}

test('a meeting with nothing published yet', async ({ kloe }) => {
  kloe.council.serve(MEETING, webPage(fixture('meeting-empty')));
  const panel = await panelBeside(kloe, MEETING);
  await panel.waitForText('Nothing is published for this meeting yet');
  expect(await panel.text()).toContain('Wednesday 3 March 2027');
  expect(await panel.text()).not.toContain('No agenda items');
});

test('a meeting that is cancelled', async ({ kloe }) => {
  kloe.council.serve(MEETING, webPage(fixture('meeting-cancelled')));
  const panel = await panelBeside(kloe, MEETING);
  await panel.waitForText('This meeting is cancelled');
  expect(await panel.text()).toContain('Friday 4 December 2026');
});

test('a broken table of items: what it still holds is listed, and all words are read', async ({ kloe }) => {
  kloe.council.serve(MEETING, webPage(fixture('meeting-broken')));
  const panel = await panelBeside(kloe, MEETING);
  await panel.waitForText('4 items');
  for (const title of ['Welcome', 'Internal audit plan', 'Strategic risk register', 'Any other business']) {
    expect(await panel.text()).toContain(title);
  }
});

test('a page that the council does not give is no meeting', async ({ kloe }) => {
  kloe.council.serve(MEETING, { ...webPage('<title>Sign in</title><h1>Sign in</h1>'), status: 403 });
  const panel = await panelBeside(kloe, MEETING);
  await panel.waitForText('No meeting on this page');
  expect(await keptRows(await kloe.open('/desk.html'))).toEqual({});
});

test('a page without a meeting is read when the member says so, under a strict policy too', async ({
  kloe,
}) => {
  const panel = await panelBeside(kloe, '/nothing.html');
  await panel.waitForText('No meeting on this page');
  await panel.press('Read this page all the same');
  await panel.waitForText('A page, not a meeting');
});

test('a council that is offline: the browser’s own page is nobody’s to read', async ({ kloe }) => {
  kloe.council.goOffline();
  const page = await kloe.context.newPage();
  await page.goto(AGENDA).catch(() => {});
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page, AGENDA);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Kloe cannot read this page');
  kloe.council.reset();
  await page.goto(AGENDA);
  await panel.waitForText('Press the Kloe button to read this page');
  await kloe.pressButton(page);
  await panel.waitForText('12 items');
});

test('a page of the browser’s own', async ({ kloe }) => {
  const page = await kloe.open('chrome://version');
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  await (await kloe.panel(tab)).waitForText('Kloe cannot read this page');
});
