/** How a page looks that no browser has laid out: as its markup and its own style sheets state it. */
import type { Looks, Property } from './looks';

const PROPERTIES: readonly Property[] = [
  'background-color',
  'clip',
  'clip-path',
  'content-visibility',
  'display',
  'font-size',
  'font-weight',
  'height',
  'left',
  'list-style-type',
  'margin-left',
  'position',
  'vertical-align',
  'visibility',
  'width',
];

export function statedLooks(page: Document): Looks {
  const rules = statedByRules(page);
  const stated: Looks['of'] = (element, property) =>
    (element.hasAttribute('style') && (element as Partial<HTMLElement>).style?.getPropertyValue(property)) ||
    (rules.get(property)?.get(element) ?? '');
  const of: Looks['of'] = (element, property) =>
    property === 'background-color'
      ? asRgb(stated(element, property) || (element.getAttribute('bgcolor') ?? ''))
      : stated(element, property);
  return {
    of,
    stated: (element) => element.getAttribute('style') ?? '',
    isShown: (element) =>
      of(element, 'display') !== 'none' &&
      // What is hidden until found is a fold that the browser's own search opens.
      (element.getAttribute('hidden') ?? 'until-found') === 'until-found' &&
      of(element, 'visibility') !== 'hidden' &&
      of(element, 'content-visibility') !== 'hidden',
    isOnePixel: (element) => of(element, 'width') === '1px' && of(element, 'height') === '1px',
  };
}

const HEX = /#(?<digits>[\da-f]{6}|[\da-f]{3})\b/i;
/** Names that tables of performance use; others are left alone. */
const NAMED: Readonly<Record<string, string>> = {
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  yellow: '#ffff00',
  orange: '#ffa500',
  gold: '#ffd700',
  blue: '#0000ff',
  grey: '#808080',
  gray: '#808080',
  lightgreen: '#90ee90',
};

/** As a browser says it: "#f00", "red" → "rgb(255, 0, 0)". */
function asRgb(colour: string): string {
  const { digits = '' } = HEX.exec(NAMED[colour.trim().toLowerCase()] ?? colour)?.groups ?? {};
  if (digits === '') return colour;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `rgb(${[0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)).join(', ')})`;
}

/** Of several rules for an element the last counts: sheets are written in that order. */
function statedByRules(page: Document): ReadonlyMap<Property, ReadonlyMap<Element, string>> {
  const stated = new Map(PROPERTIES.map((property) => [property, new Map<Element, string>()]));
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!('selectorText' in rule)) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      const said = PROPERTIES.filter((property) => style.getPropertyValue(property) !== '');
      for (const element of said.length > 0 ? matching(page, selectorText) : []) {
        for (const property of said) stated.get(property)?.set(element, style.getPropertyValue(property));
      }
    }
  }
  return stated;
}

/** Selectors that a browser of another make invented match nothing. */
function matching(page: Document, selector: string): Iterable<Element> {
  try {
    return page.querySelectorAll(selector);
  } catch {
    return [];
  }
}
