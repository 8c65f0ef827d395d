/** What of a page a reader cannot see: hidden outright, or there for screen readers alone. */

/** Names that design systems and committee systems give to text for screen readers. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|is-sr-only|visually-?hidden|govuk-visually-hidden|u-visually-hidden|screen-reader(?:-text|-only)?|element-invisible|mgHide)(?:\s|$)/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_RULE = /(?:^|[{;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export type IsHidden = (element: Element) => boolean;

/** A browser knows what it shows; a page that was never laid out is judged by its markup. */
export function hiddenIn(page: Document): IsHidden {
  const body = page.body as HTMLElement | null;
  const isLaidOut = typeof body?.checkVisibility === 'function' && body.getClientRects().length > 0;
  if (isLaidOut) return (element) => isMarkedHidden(element) || isUnseen(element);
  const byRule = hiddenByRules(page);
  return (element) => isMarkedHidden(element) || byRule.has(element);
}

const isMarkedHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  UNSEEN.test(element.getAttribute('class') ?? '') ||
  UNSEEN_STYLE.test(element.getAttribute('style') ?? '');

function isUnseen(element: Element): boolean {
  if (isFolded(element)) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return !hasNoBox(element);
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  // The usual recipe for text that only a screen reader meets: one pixel, clipped.
  return offsetWidth === 1 && offsetHeight === 1;
}

/** Text in a closed `details` can be opened by the reader: it counts. */
const isFolded = (element: Element): boolean => element.closest('details:not([open])') !== null;

const hasNoBox = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

function hiddenByRules(page: Document): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  for (const sheet of page.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!('selectorText' in rule) || !HIDING_RULE.test(rule.cssText)) continue;
      for (const element of matching(page, String(rule.selectorText))) hidden.add(element);
    }
  }
  return hidden;
}

/** Sheets of other hosts keep their rules to themselves. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Selectors that a browser of another make invented match nothing. */
function matching(page: Document, selector: string): Iterable<Element> {
  try {
    return page.querySelectorAll(selector);
  } catch {
    return [];
  }
}
