/** Goes through a page with the Tab key alone. */
import type { Page } from '@playwright/test';

export type Walk = {
  /** Names of what the focus came to, in order: "button: Find". */
  readonly stops: readonly string[];
  /** What is wrong with it: out of order, out of sight, without a ring, never reached. */
  readonly faults: readonly string[];
};

type Stop = { readonly name: string; readonly isMarked: boolean; readonly isInSight: boolean };

/** No page of Kloe has more stops, unless one holds the focus for ever. */
const MOST = 300;

/** From the top of the page until the focus leaves it. */
export async function tabThrough(page: Page): Promise<Walk> {
  await page.bringToFront();
  const expected = await page.evaluate(goToTop);
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (stop === null) break;
    stops.push(stop);
  }
  // Back from the browser's own bars, to which Firefox has gone on: they would hear the next key.
  await page.bringToFront();
  const names = stops.map(({ name }) => name);
  const wrong = names.findIndex((name, at) => name !== expected[at]);
  const isWhole = wrong < 0 && names.length === expected.length;
  return {
    stops: names,
    faults: [
      ...(isWhole
        ? []
        : [
            `after "${names.at(wrong - 1)}" comes "${names[wrong]}", not "${expected[wrong < 0 ? names.length : wrong]}"`,
          ]),
      ...stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `no ring: ${name}`),
      ...stops.filter(({ isInSight }) => !isInSight).map(({ name }) => `out of sight: ${name}`),
    ],
  };
}

/** Presses Tab until what has the focus is named so, or begins so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(nameHere)).startsWith(name)) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}

/** Runs in a page: empty where the focus has left it. */
function nameHere(): string {
  const here = document.activeElement === document.body ? null : document.activeElement;
  return (here?.getAttribute('aria-label') ?? here?.textContent ?? '').trim();
}

/** Runs in a page: puts the focus before all else and names what a Tab should come to, in the order of the page. */
function goToTop(): readonly string[] {
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
  const within = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>(within)]
    .filter(
      (one) =>
        one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    )
    .map(
      (one) =>
        `${one.localName}: ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`,
    );
}

/** Runs in a page: `null` where the focus has left it. */
function stopHere(): Stop | null {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(here);
  const { top, bottom, left, right } = here.getBoundingClientRect();
  return {
    name: `${here.localName}: ${(here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 40)}`,
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}
