/** What Kloe costs a council's own page: where it is not on, and where it is on for the whole site. */
import type { Page } from '@playwright/test';
import type { Session } from '../../tests/support/browser/chromium';
import { AGENDA, HOST } from '../sample/site';
import { inMilliseconds, type Line, median } from './table';

const TURNS = 7;
/** Long enough for a page to be read, and its short forms to be marked. */
const SETTLED_MS = 1500;
const ORIGINS = JSON.stringify({ origins: [`http://${HOST}/*`, `https://${HOST}/*`] });

export async function onAgendas(kloe: Session): Promise<readonly Line[]> {
  await kloe.beginAnew();
  const without = await turns(kloe);
  await kloe.willAllow(HOST);
  const desk = await kloe.open('/desk.html');
  await desk.evaluate(`chrome.permissions.request(${ORIGINS})`);
  await desk.close();
  const always = await turns(kloe);
  const scripts = Math.max(...without.map((turn) => turn.scripts));
  return [
    { what: 'scripts of Kloe in the page where it is not on', found: `${scripts}`, bar: '0' },
    { what: 'work of the page where it is not on', found: inMilliseconds(median(without.map(workOf))) },
    { what: 'work of the page where it is always on', found: inMilliseconds(median(always.map(workOf))) },
  ];
}

type Turn = { readonly scripts: number; readonly milliseconds: number };

const workOf = ({ milliseconds }: Turn): number => milliseconds;

async function turns(kloe: Session): Promise<readonly Turn[]> {
  const seen: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const page = await kloe.context.newPage();
    seen.push(await workIn(page));
    await page.close();
  }
  // The first also warms the browser up.
  return seen.slice(1);
}

async function workIn(page: Page): Promise<Turn> {
  const browser = await page.context().newCDPSession(page);
  let scripts = 0;
  browser.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) scripts++;
  });
  await browser.send('Debugger.enable');
  await browser.send('Performance.enable');
  await page.goto(AGENDA);
  await page.waitForTimeout(SETTLED_MS);
  const { metrics } = await browser.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { scripts, milliseconds: seconds * 1000 };
}
