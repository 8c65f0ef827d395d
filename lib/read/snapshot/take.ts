/** Live page → snapshot, in steps so small that whoever takes it can let the page have its turn between them. */
import type { Looks, Property } from '../html/looks';
import { isWordless } from '../text-nodes';
import {
  ATTRIBUTES,
  type Attribute,
  LONGEST_ATTRIBUTE,
  MODERNGOV_SCRIPT,
  MOST_PARTS,
  MOST_SIGNS,
  type PageSnapshot,
  type SnapshotElement,
  type SnapshotPart,
  TAG,
} from './page-snapshot';

const ELEMENT = 1;
const TEXT = 3;

const KNOWN: ReadonlySet<string> = new Set(ATTRIBUTES);
/** Of what is written at an element: what underlines it, what Word says of its lists. */
const STATED = /text-decoration|text-indent|mso-list/i;
const OF_HEAD = 'meta,link[rel=canonical],base,script';

/** `null` for a page too large to hand over. The page must not change between two steps. */
export function* takeSnapshot(page: Document, looks: Looks): Generator<void, PageSnapshot | null> {
  const head = [...(page.head?.querySelectorAll(OF_HEAD) ?? [])].flatMap((element): SnapshotPart[] => [
    { tag: tagOf(element), attributes: attributesOf(element) },
    ...wordsOfWordless(element),
    null,
  ]);
  const body: SnapshotPart[] = [];
  const portray = portrayer(looks);
  let signs = 0;
  const add = (part: SnapshotPart) => {
    body.push(part);
    signs += signsIn(part);
  };
  let node: Node | null = page.body;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === TEXT) add(node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      add(portray(element));
      if (isWordless(element)) wordsOfWordless(element).forEach(add);
      else inside = element.firstChild;
      if (!inside) add(null);
    }
    node = inside ?? after(node, page.body, add);
    if (body.length > MOST_PARTS || signs > MOST_SIGNS) return null;
    yield;
  }
  return { title: page.title, head, body };
}

const signsIn = (part: SnapshotPart): number =>
  typeof part === 'string'
    ? part.length
    : (part?.attributes?.reduce((sum, [, value]) => sum + value.length, 0) ?? 0);

/** What follows a node. Tells of the end of each element that it leaves. */
function after(node: Node, root: Node, add: (end: null) => void): Node | null {
  for (let at: Node | null = node; at && at !== root; ) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
    add(null);
  }
  return null;
}

const tagOf = ({ localName }: Element): string => (TAG.test(localName) ? localName : 'span');

function attributesOf(element: Element): readonly (readonly [Attribute, string])[] {
  return element.getAttributeNames().flatMap((written): [Attribute, string][] => {
    const name = written === 'src' ? 'data-src' : written;
    const value = KNOWN.has(name) ? (element.getAttribute(written) ?? '') : '';
    return KNOWN.has(name) && value.length <= LONGEST_ATTRIBUTE ? [[name as Attribute, value]] : [];
  });
}

const wordsOfWordless = (node: Element): readonly string[] =>
  node.nodeName.toUpperCase() === 'SCRIPT' && node.textContent?.includes(MODERNGOV_SCRIPT)
    ? [MODERNGOV_SCRIPT]
    : [];

function portrayer(looks: Looks): (element: Element) => SnapshotElement {
  const weights = new Map<Element | null, string>();
  return (element) => {
    const weight = looks.of(element, 'font-weight');
    weights.set(element, weight);
    const isPlain = isWordless(element);
    const style = isPlain ? [] : styleOf(element, looks);
    if (weight !== (weights.get(element.parentElement) ?? '')) style.push(['font-weight', weight]);
    const attributes = [...attributesOf(element), ...describedBy(element)];
    const stated = looks.stated(element);
    const shown = isPlain ? null : shownIn(element, looks);
    return {
      tag: tagOf(element),
      ...(attributes.length > 0 ? { attributes } : {}),
      ...(style.length > 0 ? { style } : {}),
      ...(STATED.test(stated) ? { stated: stated.slice(0, LONGEST_ATTRIBUTE) } : {}),
      ...(shown ? { shown } : {}),
      ...(isSetAside(style) && looks.isOnePixel(element) ? { isOnePixel: true } : {}),
    };
  };
}

/** A drawing says what it shows in a title of its own; the drawing itself is not handed over. */
function describedBy(element: Element): readonly [Attribute, string][] {
  if (!element.matches('svg,[role=img]') || element.matches('[alt],[aria-label]')) return [];
  const title = element.querySelector('title')?.textContent ?? '';
  return title === '' || title.length > LONGEST_ATTRIBUTE ? [] : [['aria-label', title]];
}

function shownIn(element: Element, looks: Looks): SnapshotElement['shown'] | null {
  let isInFold = false;
  const isShown = looks.isShown(element, () => {
    isInFold = true;
    return true;
  });
  if (!isShown) return 'never';
  return isInFold ? 'in-open-fold' : null;
}

const isSetAside = (style: readonly (readonly [Property, string])[]): boolean =>
  style.some(([property]) => property === 'position');

/** By property: which values are out of the common. */
const NOTHING_SAID = /^(?:|auto|none|rgba\(0, 0, 0, 0\))$/;

function styleOf(element: Element, looks: Looks): [Property, string][] {
  const style: [Property, string][] = [];
  const note = (property: Property, isWorthIt: (value: string) => boolean) => {
    const value = looks.of(element, property);
    if (isWorthIt(value) && value.length <= LONGEST_ATTRIBUTE) style.push([property, value]);
  };
  const says = (value: string) => !NOTHING_SAID.test(value);
  note('position', (value) => /^(?:absolute|fixed)$/.test(value));
  if (isSetAside(style)) for (const property of ['clip', 'clip-path', 'left'] as const) note(property, says);
  note('font-size', (value) => Number.parseFloat(value) === 0);
  note('vertical-align', (value) => /^su(?:b|per)$/i.test(value));
  if (/^(?:li|ol|ul|menu)$/.test(element.localName)) note('list-style-type', (value) => value !== '');
  if (/^t[dhr]$/.test(element.localName) || element.hasAttribute('role')) note('background-color', says);
  if (element.localName === 'p' && STATED.test(looks.stated(element))) note('margin-left', says);
  return style;
}
