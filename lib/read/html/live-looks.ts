/** How a page looks in the browser that shows it. */
import type { Looks } from './looks';

export function liveLooks(page: Document): Looks {
  let asked: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  const of: Looks['of'] = (element, property) => {
    if (element !== asked || !style) style = page.defaultView?.getComputedStyle(element) ?? null;
    asked = element;
    return style?.getPropertyValue(property) ?? '';
  };
  return {
    of,
    stated: (element) => element.getAttribute('style') ?? '',
    isShown: (element, isFolded) => {
      if (element.checkVisibility({ visibilityProperty: true })) return true;
      const display = of(element, 'display');
      return display === 'contents' || (display !== 'none' && isFolded());
    },
    isOnePixel: (element) => {
      const { offsetWidth, offsetHeight } = element as HTMLElement;
      return offsetWidth === 1 && offsetHeight === 1;
    },
  };
}
