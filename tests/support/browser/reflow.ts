/** Whether a page can be read where it is narrow and its words stand wide apart. */
import type { Page } from '@playwright/test';

/** WCAG 2.2, 1.4.10: 1,280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };
/** WCAG 2.2, 1.4.12. */
const WIDE_APART = `* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p { margin-block-end: 2em !important; }`;

/** "sideways: 40 pixels too wide: <table …", "cut off: <span …". What scrolls sideways by itself (a table, a chart) may. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  // As a sheet of the page's own making: its policy lets no other in.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, WIDE_APART);
  const found = await page.evaluate(whatIsCut);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  if (size) await page.setViewportSize(size);
  return found;
}

/** Runs in a page. */
function whatIsCut(): readonly string[] {
  const told = (element: Element) => element.outerHTML.slice(0, 140);
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    element.checkVisibility(),
  );
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  const widest = all.filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element),
  );
  const sideways =
    tooWide > 0 ? [`sideways: ${tooWide} pixels too wide: ${told(widest.at(-1) ?? document.body)}`] : [];
  const holdsWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const cut = all.filter((element) => {
    const { overflow, textOverflow, clipPath, webkitLineClamp } = getComputedStyle(element);
    return (
      /hidden|clip/.test(overflow) &&
      textOverflow !== 'ellipsis' &&
      webkitLineClamp === 'none' &&
      clipPath === 'none' &&
      holdsWords(element) &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [...sideways, ...cut.map((element) => `cut off: ${told(element)}`)];
}
