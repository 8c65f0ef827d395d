/** Search in Firefox: a paper is read, found by its words, and opened at them. */
import { AGENDA } from '../../scripts/sample/site';
import { expect, firefoxTest as test } from '../support/browser/test';

const TEXT = "return document.body?.innerText ?? ''";
const RESULTS = "return document.querySelectorAll('[data-hit]').length";
const MARKED = "return [...(CSS.highlights.get('kloe-found') ?? [])].map(String)";

test('what was read is found as one types, and opens with its words marked', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await firefox.pressInSidebar('Open in Kloe: Agenda reports pack');
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('On page 1');
  await expect.poll(() => firefox.inPage(TEXT)).not.toContain('Stop');
  await firefox.go(`${firefox.origin}/desk.html#search=`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('What are you looking for?');
  await firefox.type('caseload soci');
  await expect.poll(() => firefox.inPage(RESULTS), { timeout: 60_000 }).toBeGreaterThan(0);
  await firefox.inPage("document.querySelector('[data-hit] a').click()");
  await expect.poll(() => firefox.inPage(MARKED), { timeout: 60_000 }).toHaveLength(1);
});
