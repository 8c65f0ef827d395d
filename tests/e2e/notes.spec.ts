/** All notes at the desk: found again, narrowed with the address, chosen, changed, deleted, saved and printed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import type { EitherKloe } from '../support/browser/chromium';
import { keep, READING } from '../support/browser/kept';
import { BROWSERS, expect, test } from '../support/browser/test';

async function notesOf(kloe: EitherKloe, rows = READING): Promise<Page> {
  const desk = await kloe.open('/desk.html#notes=');
  await expect(desk.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
  await keep(desk, rows);
  await desk.close();
  const notes = await kloe.open('/desk.html#notes=');
  await expect(notes.getByText('4 notes and questions.')).toBeVisible();
  return notes;
}

const titles = (notes: Page) => notes.locator('.my-note-title');
const choose = (notes: Page, start: string) => notes.getByRole('checkbox', { name: `Choose: ${start}` });

test('filters are in the address: another window shows the same', async ({ kloe }) => {
  const notes = await notesOf(kloe);
  const chip = notes.getByRole('button', { name: /^Questions/ });
  await chip.click();
  await expect(titles(notes)).toHaveCount(3);
  await expect(chip).toBeFocused();
  await notes.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Written last' });
  await expect(titles(notes).first()).toHaveText('Why was one provider asked?');
  const again = await kloe.open(`/desk.html${new URL(notes.url()).hash}`);
  await expect(titles(again)).toHaveCount(3);
  await expect(titles(again).first()).toHaveText('Why was one provider asked?');
});

test('by keyboard alone: two chosen, made requests, deleted, and each undone', async ({ kloe }) => {
  const notes = await notesOf(kloe);
  const first = notes.getByRole('button', { name: 'When will the target be met?' });
  await first.focus();
  await notes.keyboard.press('x');
  await notes.keyboard.press('ArrowDown');
  await notes.keyboard.press('ArrowDown');
  await notes.keyboard.press('x');
  await expect(notes.getByText('2 chosen.')).toBeVisible();
  await notes.getByRole('button', { name: 'Change kind…' }).press('Enter');
  await notes.getByRole('button', { name: 'Information request' }).press('Enter');
  await expect(notes.getByText('2 changed: information request')).toBeVisible();
  await expect(notes.getByRole('button', { name: 'Requests 2' })).toBeVisible();
  await notes.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(notes.getByRole('button', { name: 'Requests 0' })).toBeVisible();
  await notes
    .getByRole('region', { name: '2 chosen.' })
    .getByRole('button', { name: 'Delete' })
    .press('Enter');
  await expect(titles(notes)).toHaveCount(2);
  await notes.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(titles(notes)).toHaveCount(4);
});

test('a highlight that is opened is given another colour with the arrow keys, and keeps it', async ({
  kloe,
}) => {
  const [first, ...others] = READING.notes;
  if (!first) throw new Error('the sample has no note');
  const marked = { ...first, kind: 'highlight', colour: 'yellow', text: 'A mark' } as const;
  const notes = await notesOf(kloe, { ...READING, notes: [marked, ...others] });
  await notes.getByRole('button', { name: 'A mark' }).click();
  await notes.getByRole('radio', { name: 'Important' }).focus();
  await notes.keyboard.press('ArrowDown');
  await expect(notes.getByRole('radio', { name: 'Good news' })).toBeFocused();
  const about = notes.locator('.my-note-about').getByText('Good news');
  await expect(about).toBeVisible();
  expect(await faultsOf(notes)).toEqual([]);
  await notes.reload();
  await expect(about).toBeVisible();
});

test('a question and the words of a note become part of a line of enquiry, and that can be undone', async ({
  kloe,
}) => {
  const notes = await notesOf(kloe);
  await choose(notes, 'When will the target be met?').check();
  await notes.getByRole('button', { name: 'Line of enquiry…' }).click();
  await notes.getByRole('textbox', { name: 'Its name' }).fill('Visits on time');
  await notes.getByRole('button', { name: 'Put them there' }).click();
  await expect(notes.getByText('Now part of “Visits on time”')).toBeVisible();
  await notes.getByRole('button', { name: 'Line of enquiry…' }).click();
  await expect(notes.getByRole('radio', { name: 'Visits on time' })).toBeChecked();
  await notes.keyboard.press('Escape');
  await notes.getByRole('button', { name: 'Undo' }).click();
  await notes.getByRole('button', { name: 'Line of enquiry…' }).click();
  await expect(notes.getByRole('radio')).toHaveCount(1);
});

for (const { browser, test } of BROWSERS) {
  test(`what is saved holds what is shown, and nothing of a paper that may be exempt unless put in, in ${browser}`, async ({
    kloe,
  }) => {
    const notes = await notesOf(kloe);
    const save = async (format: string, isExemptIn = false) => {
      await notes.getByRole('button', { name: 'Save or print…' }).click();
      if (isExemptIn) await notes.getByRole('checkbox', { name: 'Put it in this once' }).check();
      const saving = notes.waitForEvent('download');
      await notes.getByRole('button', { name: format, exact: true }).click();
      const file = await saving;
      return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
    };
    const markdown = await save('Markdown');
    expect(markdown.name).toMatch(/^Notes and questions.*\.md$/);
    expect(markdown.content.toString()).toContain('> In quarter 2, **72%** of visits were on time.');
    expect(markdown.content.toString()).not.toContain('one provider');
    await expect(notes.getByText('3 notes and questions saved, 1 left out.')).toBeVisible();
    const whole = (await save('Web page', true)).content.toString();
    expect(whole).toContain('Why was one provider asked?');
    expect(whole).toContain('This holds words from exempt papers.');
    expect((await save('CSV')).content.toString()).toContain('Self-assessment');
    expect((await save('XLSX')).content.subarray(0, 2).toString()).toBe('PK');
  });
}

test('on paper stands what was written with its words and pages, and the member’s name', async ({ kloe }) => {
  const settings = await kloe.open('/desk.html#settings=');
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Cllr Eluned Prys');
  // A page that is closed with the key that was pressed last may not have handed it on.
  const notes = await notesOf(kloe);
  await settings.close();
  await notes.evaluate(() => {
    window.print = () => {};
  });
  await notes.getByRole('button', { name: 'Save or print…' }).click();
  await notes.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(notes.locator('.printed-notes')).toBeAttached();
  await notes.emulateMedia({ media: 'print' });
  await expect(notes.getByRole('button')).toHaveCount(0);
  await expect(notes.getByText('Notes of Cllr Eluned Prys')).toBeVisible();
  await expect(notes.locator('.printed-notes').getByText('Item 7, page 38, Reports pack')).toBeVisible();
  await expect(notes.getByText('1 note is left out')).toBeVisible();
  await notes.emulateMedia({ media: 'screen' });
  await notes.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(notes.locator('.printed-notes')).not.toBeAttached();
});

for (const { browser, test } of BROWSERS) {
  test(`notes go out as annotations and come in onto an empty Kloe, after a look; a broken file is refused, in ${browser}`, async ({
    kloe,
  }) => {
    const notes = await notesOf(kloe);
    await notes.getByRole('button', { name: 'Save or print…' }).click();
    await notes.getByRole('checkbox', { name: 'Put it in this once' }).check();
    const saving = notes.waitForEvent('download');
    await notes.getByRole('button', { name: 'Annotations (JSON-LD)' }).click();
    const json = readFileSync(await (await saving).path());
    const input = notes.locator('input[type=file]');
    const file = (buffer: Buffer) => ({ name: 'Mine.jsonld', mimeType: 'application/ld+json', buffer });
    await input.setInputFiles(file(json));
    await expect(notes.getByText('There is nothing new in this file.')).toBeVisible();
    expect(await faultsOf(notes)).toEqual([]);
    await notes.getByRole('button', { name: 'Close' }).press('Enter');

    const chooseAll = notes.getByRole('checkbox', { name: 'Choose all 4 shown' });
    await chooseAll.check();
    await notes.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(notes.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await input.setInputFiles(file(json));
    await expect(notes.getByText('New: 4 notes and questions')).toBeVisible();
    await notes.getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(titles(notes)).toHaveText([
      'When will the target be met?',
      'Why was one provider asked?',
      'How many have waited a year?',
      'Compare with last year.',
    ]);
    await notes.getByRole('button', { name: 'Undo' }).click();
    await expect(notes.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await input.setInputFiles(file(Buffer.from('{"type":"Annotation"}')));
    await expect(notes.getByText('Nothing of the file was taken.')).toBeVisible();
  });
}

test('open to all, also with notes chosen and one open; nothing moves sideways at 320 px', async ({
  kloe,
}) => {
  const notes = await notesOf(kloe);
  expect(await faultsOf(notes)).toEqual([]);
  await choose(notes, 'How many have waited a year?').check();
  await notes.getByRole('button', { name: 'When will the target be met?' }).click();
  await notes.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(notes)).toEqual([]);
  await notes.setViewportSize({ width: 320, height: 700 });
  expect(await notes.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await notes.getByRole('button', { name: 'Save or print…' }).first().click();
  expect(await faultsOf(notes)).toEqual([]);
});
