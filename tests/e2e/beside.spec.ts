/** Two papers side by side: each a whole reader, with its own notes; in a narrow window one at a time. */
import type { Kloe } from '../support/browser/chromium';
import { readWhole, SHORT_PACK, studied } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';

const SUPPLEMENT = {
  name: 'Supplement.pdf',
  bytes: pdf([pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.'))]),
};

async function besideEachOther(kloe: Kloe) {
  await readWhole(kloe, SUPPLEMENT);
  const reader = await readWhole(kloe, SHORT_PACK);
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('b');
  await reader.getByRole('button', { name: /^Supplement/ }).click();
  const other = reader.frameLocator('.reader-beside');
  await expect(other.locator('.textLayer').first()).toContainText('3,604 contacts');
  return { reader, other };
}

test('a second paper is put beside the first, and keys lead from one to the other', async ({ kloe }) => {
  const { reader, other } = await besideEachOther(kloe);
  await expect(reader.locator('.reader-beside')).toHaveAttribute('title', 'Beside: Supplement');
  const [left, right] = await Promise.all(
    ['.reader', '.reader-beside'].map((part) => reader.locator(part).boundingBox()),
  );
  expect(left?.width).toBeCloseTo(right?.width ?? 0, -1);

  await reader.locator('.reader > .reader-body .reader-container').focus();
  await reader.keyboard.press('b');
  await expect(other.locator('.reader-container')).toBeFocused();
  await reader.keyboard.press('b');
  await expect(reader.locator('.reader-table > .reader .reader-container')).toBeFocused();
});

test('they stay beside each other when the page is loaded anew, switch in a narrow window, and part again', async ({
  kloe,
}) => {
  const { reader, other } = await besideEachOther(kloe);
  await expect(reader).toHaveURL(/paper=[0-9a-f]{64}&beside=[0-9a-f]{64}/);
  await reader.reload();
  await studied(reader);
  await expect(other.locator('.textLayer').first()).toContainText('3,604 contacts');

  await reader.setViewportSize({ width: 400, height: 800 });
  const tabs = reader.getByRole('navigation', { name: 'The two papers' });
  await expect(tabs.getByRole('button', { name: 'Supplement' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.locator('.reader-table > .reader')).toBeHidden();
  await tabs.getByRole('button', { name: 'Short pack' }).click();
  await expect(reader.locator('.reader-table > .reader')).toBeVisible();
  await expect(reader.locator('.reader-beside')).toBeHidden();

  await tabs.getByRole('button', { name: 'Supplement' }).click();
  await other.getByRole('button', { name: 'Close this paper' }).click();
  await expect(reader.locator('.reader-beside')).toHaveCount(0);
  await expect(reader).not.toHaveURL(/beside=/);
});
