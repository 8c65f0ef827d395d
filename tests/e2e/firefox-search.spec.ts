/** Search in Firefox: what was read is found as one types, opens with its words marked, and is found again. */
import { textOf } from '../support/browser/firefox-page';
import { readWholeIn } from '../support/browser/firefox-reader';
import { markedIn } from '../support/browser/marked';
import { expect, firefoxTest as test } from '../support/browser/test';
import { FIRST_PACK } from '../support/two-versions';

const RESULTS = "return document.querySelectorAll('[data-hit]').length";
const IN_FOCUS = 'return document.activeElement.localName';
/** Once the page has answered. */
const BACK = 'setTimeout(() => history.back())';

test('twice over: found, opened, and back again', async ({ firefox }) => {
  await readWholeIn(firefox, FIRST_PACK);
  for (const words of ['evening hours', 'health visitor']) {
    await firefox.go(`${firefox.origin}/desk.html#search=`);
    await expect.poll(() => textOf(firefox)).toContain('What are you looking for?');
    await expect.poll(() => firefox.inPage(IN_FOCUS)).toBe('input');
    await firefox.type(words);
    await expect.poll(() => firefox.inPage(RESULTS)).toBe(1);
    await firefox.inPage("document.querySelector('[data-hit] a').click()");
    await expect.poll(() => firefox.inPage(`return ${markedIn('found')}`)).toEqual([words]);
    await firefox.inPage(BACK);
    await expect.poll(() => firefox.inPage(RESULTS)).toBe(1);
  }
});
