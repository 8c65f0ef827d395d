/**
 * The whole way once in Firefox, over the sidebar and its hand-over. The add-on
 * is a temporary one, which Firefox drops at its end: it is put in anew, under
 * the same identity, and finds what it kept.
 */
import { AGENDA } from '../../scripts/sample/site';
import type { KloeInFirefox } from '../support/browser/firefox';
import { markedIn } from '../support/browser/marked';
import { expect, firefoxTest as test } from '../support/browser/test';

const NOTE = { on: 'social workers', text: 'Ask for the number by team.' };
const TEXT = "return document.body?.innerText ?? ''";

const markedAs = (firefox: KloeInFirefox, kind: string) => firefox.inPage(`return ${markedIn(kind)}`);

/** Selects words of the paper; a synthetic mouse would select in Firefox only with another protocol. */
const SELECT = `
  for (const span of document.querySelectorAll('.textLayer span')) {
    const node = span.firstChild;
    const at = span.textContent.indexOf(given[0]);
    if (at < 0 || node?.nodeType !== Node.TEXT_NODE) continue;
    span.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(node, at, node, at + given[0].length);
    return true;
  }
  return false;`;

test('from an agenda to a note that is there the next day', async ({ firefox }) => {
  const page = () => firefox.inPage(TEXT);
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await expect.poll(() => firefox.sidebarText()).toContain('12 items');
  await firefox.pressInSidebar('Short forms');
  await expect.poll(() => firefox.sidebarText()).toContain('initial child protection conference');
  await firefox.pressInSidebar('Back to contents');

  await firefox.pressInSidebar('Open in Kloe: Agenda reports pack');
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(page, { timeout: 60_000 }).toContain('The whole paper has been read');
  await firefox.pressInPage('Back to contents');
  await firefox.pressInPage('Figures');
  const value = await firefox.inPage(
    `const row = document.querySelector('.finding-row:has(.figure-row-value)');
     row.querySelector('.source').click();
     return row.querySelector('.figure-row-value').textContent;`,
  );
  await expect.poll(() => markedAs(firefox, 'found')).toEqual([value]);

  await expect.poll(() => firefox.inPage(SELECT, NOTE.on)).toBe(true);
  await expect
    .poll(() => firefox.inPage(`return document.querySelector('kloe-selection-bar') !== null`))
    .toBe(true);
  await firefox.press('n');
  const focused = () => firefox.inPage(`return document.activeElement.localName`);
  await expect.poll(focused).toBe('textarea');
  await firefox.type(NOTE.text);
  await expect.poll(() => markedAs(firefox, 'note')).toEqual([NOTE.on]);
  await expect.poll(page).toContain('Saved on this computer');

  await firefox.restart();
  const before = firefox.council.requests.length;
  await firefox.go('/desk.html');
  await expect.poll(page).toContain('1 note or question');
  await firefox.inPage(`document.querySelector('a[aria-label^="Open Agenda reports pack"]').click()`);
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await firefox.pressInPage('My notes');
  await firefox.pressInPage(`Note: ${NOTE.text}`);
  await expect.poll(() => markedAs(firefox, 'note')).toEqual([NOTE.on]);
  expect(await firefox.inPage(`return document.querySelector('textarea').value`)).toBe(NOTE.text);
  const asked = firefox.council.requests.slice(before);
  expect(asked.filter((request) => request.includes('westmarch'))).toEqual([]);
});
