/**
 * What of a page a reader cannot see: hidden outright, or there for screen readers
 * alone. What a press of one of the page's own buttons shows counts as seen. Faded
 * and pale words count too: pages fade their paragraphs in as one scrolls.
 */
import { isChrome } from './chrome';
import type { Looks } from './looks';

/** Names that design systems and committee systems give to text for screen readers. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:(?:is-)?sr-only|(?:govuk-|u-)?visually-?hidden|show-for-sr|screen-?reader(?:-text|-only)?|element-invisible|ui-helper-hidden-accessible|off-?screen|mgHide)(?:-focusable)?(?:\s|$)/i;
/** Cut down to nothing: "rect(0px, 0px, 0px, 0px)", "inset(50%)". */
const CLIPPED = /^rect\((?:[01]px|0)|^inset\((?:[5-9]\d|100)%/;
/** Moved out of the page: "-9999px", "-999em". */
const FAR_LEFT = /^-(?:9\d\d|\d{4,6})(?:\.\d+)?(?:px|r?em|pt)$/;

export type IsHidden = (element: Element) => boolean;

export function hiddenIn(page: Document, looks: Looks): IsHidden {
  const panels = panelsIn(page);
  return (element) =>
    FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '') ||
    isSetAside(element, looks) ||
    hasNoSize(element, looks) ||
    (!panels.has(element) && !looks.isShown(element, () => isFolded(element, panels)));
}

const isSetAside = (element: Element, looks: Looks): boolean =>
  /^(?:absolute|fixed)$/.test(looks.of(element, 'position')) &&
  (looks.isOnePixel(element) ||
    CLIPPED.test(looks.of(element, 'clip')) ||
    CLIPPED.test(looks.of(element, 'clip-path')) ||
    FAR_LEFT.test(looks.of(element, 'left')));

/** Around elements of a size of their own it only closes the gaps between them. */
const hasNoSize = (element: Element, looks: Looks): boolean =>
  element.firstElementChild === null && Number.parseFloat(looks.of(element, 'font-size')) === 0;

/** What lies in a closed fold can be opened by the reader: it counts. */
function isFolded(element: Element, panels: ReadonlySet<Element>): boolean {
  if (element.closest('details:not([open]),[hidden=until-found]') !== null) return true;
  if (panels.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (panels.has(at)) return true;
  return false;
}

/** Panels that a control among the words opens: an accordion's sections, the leaves of tabs. */
function panelsIn(page: Document): ReadonlySet<Element> {
  const panels = new Set<Element>(page.querySelectorAll('[role=tabpanel]'));
  for (const control of page.querySelectorAll('[aria-controls][aria-expanded=false]')) {
    const panel = page.getElementById(control.getAttribute('aria-controls') ?? '');
    if (panel && !control.hasAttribute('aria-haspopup') && !isInChrome(control) && !isInChrome(panel)) {
      panels.add(panel);
    }
  }
  return panels;
}

/** A menu folds up as well, and is no part of the paper. */
function isInChrome(element: Element): boolean {
  if (element.querySelector('nav,[role=navigation],[role=search],form') !== null) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName !== 'BUTTON' && isChrome(at)) return true;
  }
  return false;
}
