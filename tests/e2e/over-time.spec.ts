/** A measure is followed from pack to pack: found in the reader, joined by the member, drawn, saved. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import { keepFigures } from '../support/browser/kept-figures';
import { BROWSERS, expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';

const COMMITTEE = 'Children and Families Scrutiny Committee';

const pack = (day: string, ...sentences: readonly string[]) =>
  Buffer.from(
    pdf([
      pdfPage(
        text(72, 90, 'Westmarch County Council', { size: 18, font: 'bold' }),
        text(72, 130, COMMITTEE, { size: 16, font: 'bold' }),
        text(72, 170, `${day}, 10.30 am`),
        ...sentences.map((sentence, place) => text(72, 230 + place * 40, sentence)),
      ),
    ]),
  );

async function read(
  kloe: { open(address: string): Promise<Page> },
  name: string,
  buffer: Buffer,
): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await expect(reader.getByText('The whole paper has been read.')).toBeAttached();
  return reader;
}

test('a figure in the reader leads to its line, and a point of the line back to its words', async ({
  kloe,
}) => {
  const visits = 'Visits to children in need completed on time';
  await read(kloe, 'June.pdf', pack('Tuesday 9 June 2026', `${visits} were at 84% in quarter 4 of 2025/26.`));
  const reader = await read(
    kloe,
    'September.pdf',
    pack(
      'Tuesday 22 September 2026',
      `${visits} were at 72% in quarter 1 of 2026/27 against a target of 95%.`,
    ),
  );
  await reader
    .getByRole('button', { name: new RegExp(`^${visits}`) })
    .first()
    .click();
  const desk = await kloe.pageOpenedBy(() =>
    reader.getByRole('button', { name: /^Over time: Visits/ }).click(),
  );
  await expect(
    desk.getByRole('heading', { name: /^Visits to children in need/, level: 2 }).last(),
  ).toBeVisible();
  const rows = desk.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText('72%');
  await expect(rows.nth(2)).toContainText('84%');
  expect(await faultsOf(desk)).toEqual([]);

  const points = desk.getByRole('list', { name: /^Points of the line/ }).getByRole('link');
  await expect(points).toHaveCount(2);
  await points.last().focus();
  await desk.keyboard.press('ArrowLeft');
  await expect(points.first()).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/reader\.html\?paper=.*#words=/);
  await expect(desk.getByText('84% in quarter 4').first()).toBeVisible();
});

const LISTED = `
  # 2026-03-10 March
  CPP = child protection plan
  CPP reviews on time | 94% | Q3 2025/26 | target 95%
  # 2026-06-09 June
  CPP reviews on time | 92% | Q4 2025/26 | target 95%
  # 2026-09-22 September
  Child protection plan reviews completed on time | 88% | Q1 2026/27 | target 95% | England 90%`;

async function deskWith(
  kloe: { open(address: string): Promise<Page> },
  exempt: readonly string[] = [],
): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keepFigures(desk, LISTED, exempt);
  await desk.reload();
  await desk.getByRole('link', { name: `Figures over time: ${COMMITTEE}` }).click();
  await expect(desk.getByRole('heading', { name: 'Figures over time', level: 1 })).toBeVisible();
  return desk;
}

for (const { browser, test } of BROWSERS) {
  test(`two names are one once the member says so; it is remembered, and can be taken back, in ${browser}`, async ({
    kloe,
  }) => {
    const desk = await deskWith(kloe);
    const rows = desk.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(3);
    await desk.getByRole('button', { name: /^Yes, the same/ }).click();
    await expect(rows).toHaveCount(4);
    await expect(desk.getByText(/now count as one measure/)).toBeVisible();
    await desk.reload();
    await expect(rows).toHaveCount(4);
    await expect(
      desk.getByText(/^Named “CPP reviews on time” until 31 March 2026\. You confirmed on/),
    ).toBeVisible();
    await desk.getByRole('button', { name: /^Change: “CPP reviews on time”/ }).click();
    await expect(rows).toHaveCount(3);
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(4);
  });
}

test('a question begun on a line stands with the meeting of its newest paper', async ({ kloe }) => {
  const desk = await deskWith(kloe);
  await desk.getByRole('button', { name: 'Ask about this' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(COMMITTEE);
  await expect(desk.getByLabel('Your question')).toHaveValue(/^(?:CPP|Child protection plan) reviews/);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByLabel('Your question')).toBeHidden();
});

test('a chosen measure takes the focus to its chart', async ({ kloe }) => {
  const desk = await deskWith(kloe);
  await desk.getByRole('region', { name: 'Measures' }).getByRole('link').first().press('Enter');
  await expect(desk.getByRole('heading', { name: 'CPP reviews on time', level: 2 }).last()).toBeFocused();
});

for (const [name, look] of [
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const) {
  test(`it can be read ${name}`, async ({ kloe }) => {
    const desk = await deskWith(kloe);
    await desk.emulateMedia(look);
    expect(await faultsOf(desk)).toEqual([]);
  });
}

test('at 320 pixels only the chart and the table scroll sideways, each within itself', async ({ kloe }) => {
  const desk = await deskWith(kloe);
  await desk.setViewportSize({ width: 320, height: 800 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const chart = desk.getByRole('region', { name: /^Chart/ });
  await chart.focus();
  await desk.keyboard.press('End');
  await desk.keyboard.press('ArrowRight');
  await expect.poll(() => chart.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  expect(await faultsOf(desk)).toEqual([]);
});

for (const { browser, test } of BROWSERS) {
  test(`it is saved as a picture and as data; an exempt paper stays out unless it is put in, in ${browser}`, async ({
    kloe,
  }) => {
    const desk = await deskWith(kloe, ['March']);
    const saved = async (format: string, withExempt: boolean) => {
      await desk.getByRole('button', { name: 'Picture or data…' }).click();
      const dialog = desk.getByRole('dialog');
      await expect(dialog.getByText('1 paper is left out: it is exempt, or may be.')).toBeVisible();
      if (withExempt) await dialog.getByRole('checkbox').check();
      const [download] = await Promise.all([
        desk.waitForEvent('download'),
        dialog.getByRole('button', { name: format }).click(),
      ]);
      await expect(dialog).toBeHidden();
      return readFile(await download.path());
    };
    const csv = String(await saved('Table (CSV)', false));
    expect(csv).toContain('92');
    expect(csv).not.toContain('94');
    expect(csv).toContain('Without papers that are exempt, or may be.');
    expect(String(await saved('Table (CSV)', true))).toContain('94');
    expect(String(await saved('Picture that can be enlarged (SVG)', true))).toMatch(
      /^<svg [\s\S]*Source: March/,
    );
    expect((await saved('Picture (PNG)', true)).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('Spreadsheet (XLSX)', true)).subarray(0, 2).toString()).toBe('PK');
  });
}
