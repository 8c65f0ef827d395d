/** In Firefox too: words are found, highlighted and asked about by keyboard, and the question stands on the sheet. */
import type { KloeInFirefox } from '../support/browser/firefox';
import { textOf } from '../support/browser/firefox-page';
import { readWholeIn } from '../support/browser/firefox-reader';
import { groundIn, markedIn } from '../support/browser/marked';
import { expect, firefoxTest as test } from '../support/browser/test';
import { FIRST_PACK, SECOND_PACK } from '../support/two-versions';

/** As WebDriver spells keys. */
const CONTROL = '\uE009';
const ALT = '\uE00A';
const ENTER = '\uE007';

/** As `entrypoints/reader/marks.css` has it. */
const YELLOW = 'rgb(255, 236, 158)';

const inFocus = (firefox: KloeInFirefox) => firefox.inPage('return document.activeElement.localName');
const marked = (firefox: KloeInFirefox, kind: string) => firefox.inPage(`return ${markedIn(kind)}`);

/** Finds words, opens the bar on them, and presses its letter. */
async function make(firefox: KloeInFirefox, words: string, letter: string): Promise<void> {
  await firefox.press(CONTROL, 'f');
  await expect.poll(() => inFocus(firefox)).toBe('input');
  await firefox.inPage('document.activeElement.select()');
  await firefox.type(words);
  await firefox.press(ALT, ENTER);
  await expect.poll(() => inFocus(firefox)).toBe('kloe-selection-bar');
  expect(await firefox.inPage('return String(getSelection())')).toBe(words);
  await firefox.press(letter);
}

async function write(firefox: KloeInFirefox, text: string): Promise<void> {
  await expect.poll(() => inFocus(firefox)).toBe('textarea');
  await firefox.type(text);
  await expect
    .poll(() => firefox.inPage("return document.querySelector('.note-editor-saved')?.textContent ?? ''"))
    .toContain('Saved');
}

test('from find to the question sheet, by key', async ({ firefox }) => {
  await readWholeIn(firefox, FIRST_PACK);
  await make(firefox, 'evening hours', 'h');
  await expect.poll(() => marked(firefox, 'yellow')).toEqual(['evening hours']);
  expect(await firefox.inPage(`return ${groundIn('yellow')}`)).toBe(YELLOW);
  await make(firefox, '61%', 'q');
  await write(firefox, 'Which services had known them?');

  await firefox.go(`${firefox.origin}/desk.html`);
  await expect.poll(() => textOf(firefox)).toContain('Tuesday 24 November 2026');
  await firefox.inPage(
    `[...document.querySelectorAll('main a')].find((link) => link.textContent.startsWith('Tuesday 24 November')).click()`,
  );
  await expect.poll(() => textOf(firefox)).toContain('Question sheet');
  await firefox.inPage(
    `[...document.querySelectorAll('main a')].find((link) => link.textContent === 'Question sheet').click()`,
  );
  await expect.poll(() => textOf(firefox)).toContain('Which services had known them?');
  expect(await textOf(firefox)).toContain('Page 2 of the file, Reports pack');
});

test('a note is carried over to the next version, another waits, is answered and stays so', async ({
  firefox,
}) => {
  await readWholeIn(firefox, FIRST_PACK);
  await make(firefox, 'A health visitor joins each hub', 'n');
  await write(firefox, 'Who pays after that?');
  await make(firefox, '61%', 'n');
  await write(firefox, 'Which services?');
  await readWholeIn(firefox, SECOND_PACK);
  await expect.poll(() => textOf(firefox)).toContain('1 note carried over');
  await expect.poll(() => textOf(firefox)).toContain('1 note waits for your word');
  await firefox.pressInPage('Here: 64%');
  await expect.poll(() => textOf(firefox)).toContain('The note stands here now');

  await firefox.restart();
  await firefox.go(`${firefox.origin}/desk.html`);
  await expect.poll(() => textOf(firefox)).toContain('Children and Families Scrutiny Committee');
  await firefox.inPage(
    `[...document.querySelectorAll('main a')].find((link) => link.textContent.startsWith('Tuesday 24 November')).click()`,
  );
  await expect
    .poll(() =>
      firefox.inPage(`const link = document.querySelector('a[aria-label="Open Reports pack, corrected"]');
      link?.click();
      return link !== null;`),
    )
    .toBe(true);
  await expect
    .poll(async () => ((await marked(firefox, 'note')) as string[] | null)?.toSorted(), { timeout: 60_000 })
    .toEqual(['64%', 'A health visitor joins each hub']);
  expect(await textOf(firefox)).not.toContain('waits for your word');
});
