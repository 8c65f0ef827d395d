/** Whether one sees what has the focus, and can hit what can be pressed. */
import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8. */
const TARGET_MIN = 24;

/**
 * What the focus comes to, forwards and back, while something else lies over all of it (WCAG 2.2, 2.4.11):
 * "Tab: button: Not reached, under div.question-sheet-bar". `most`: of how many stops each way.
 */
export async function hiddenStops(page: Page, most: number): Promise<readonly string[]> {
  await page.bringToFront();
  const hidden = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    await page.evaluate(goToEdge, key);
    let stops = 0;
    for (; stops < most; stops++) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(whatHidesFocus);
      if (fault === null) break;
      if (fault !== '') hidden.add(`${key}: ${fault}`);
    }
    if (stops === 0) hidden.add(`${key} comes to nothing`);
  }
  return [...hidden];
}

/** Runs in a page: puts the focus before all else, or after it. */
function goToEdge(key: 'Tab' | 'Shift+Tab'): void {
  const edge = document.createElement('span');
  edge.tabIndex = -1;
  if (key === 'Tab') document.body.prepend(edge);
  else document.body.append(edge);
  edge.focus();
  edge.remove();
}

/** Runs in a page: `null` where the focus has left it, empty where some of what has it can be seen. */
function whatHidesFocus(): string | null {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  // A box of the browser's own may be drawn as its label.
  const drawn = [here, ...(here instanceof HTMLInputElement ? (here.labels ?? []) : [])];
  const grid = [0.02, 0.25, 0.5, 0.75, 0.98];
  let over: Element | null = null;
  for (const { left, top, width, height } of drawn.flatMap((element) => [...element.getClientRects()])) {
    for (const [across, down] of grid.flatMap((one) => grid.map((other) => [one, other] as const))) {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      if (hit && drawn.some((element) => element.contains(hit))) return '';
      over = hit ?? over;
    }
  }
  const name = (here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 40);
  return `${here.localName}: ${name}, under ${over ? `${over.localName}.${over.className}` : 'the edge'}`;
}

/**
 * What is smaller than 24 pixels and stands nearer than that to something else that can be pressed, but for links in a
 * sentence (WCAG 2.2, 2.5.8): "18×18: input: All of them".
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(targetsBelow, TARGET_MIN);

/** Runs in a page. */
function targetsBelow(least: number): readonly string[] {
  const within = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const targets = [...document.querySelectorAll<HTMLElement>(within)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => {
      const parts = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      // A label that is only said has no size.
      const box = boxes.reduce((one, other) =>
        other.width * other.height > one.width * one.height ? other : one,
      );
      return { element, box };
    });
  const isSmall = ({ width, height }: DOMRect) => width < least || height < least;
  const isInSentence = (element: HTMLElement) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  /** From the middle of one to the nearest of the other; to its middle where that is small too. */
  const distance = (from: DOMRect, to: DOMRect) => {
    const [x, y] = [from.left + from.width / 2, from.top + from.height / 2];
    const nearest = (at: number, start: number, end: number) => Math.min(Math.max(at, start), end);
    return isSmall(to)
      ? Math.hypot(to.left + to.width / 2 - x, to.top + to.height / 2 - y) - least / 2
      : Math.hypot(nearest(x, to.left, to.right) - x, nearest(y, to.top, to.bottom) - y);
  };
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter(({ element, box }) =>
      targets.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          distance(box, other.box) < least / 2,
      ),
    )
    .map(({ element, box }) => {
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return `${Math.round(box.width)}×${Math.round(box.height)}: ${element.localName}: ${name}`;
    });
}
