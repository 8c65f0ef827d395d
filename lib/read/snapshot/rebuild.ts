/** Snapshot → a page that no browser shows, for the readers: it has no window, so nothing in it runs or loads. */
import type { Looks, Property } from '../html/looks';
import { isWordless } from '../text-nodes';
import {
  MODERNGOV_SCRIPT,
  type PageSnapshot,
  type SnapshotElement,
  type SnapshotPart,
} from './page-snapshot';

/** As deep as browsers let markup nest. What lies deeper is put side by side. */
const DEEPEST = 512;

export type RebuiltPage = { readonly page: Document; readonly looks: Looks };

export function rebuildPage({ title, head, body }: PageSnapshot, maker: DOMImplementation): RebuiltPage {
  const page = maker.createHTMLDocument(title);
  const described = new Map<Element, SnapshotElement>();
  fill(page.head, head, described);
  const [root, ...inside] = body;
  if (root !== null && typeof root === 'object') dress(page.body, root, described);
  fill(page.body, inside, described);
  return { page, looks: snapshotLooks(described) };
}

function fill(root: Element, parts: readonly SnapshotPart[], described: Map<Element, SnapshotElement>): void {
  const page = root.ownerDocument;
  let around = root;
  let depth = 0;
  for (const part of parts) {
    if (part === null) {
      if (depth <= DEEPEST) around = around === root ? root : (around.parentElement ?? root);
      depth = Math.max(0, depth - 1);
    } else if (typeof part === 'string') {
      if (!isWordless(around) || part === MODERNGOV_SCRIPT) around.append(page.createTextNode(part));
    } else if (++depth <= DEEPEST) {
      const element = page.createElement(part.tag);
      dress(element, part, described);
      around.append(element);
      around = element;
    }
  }
}

function dress(element: Element, part: SnapshotElement, described: Map<Element, SnapshotElement>): void {
  for (const [name, value] of part.attributes ?? []) element.setAttribute(name, value);
  described.set(element, part);
}

/** How the page looked where it was shown. */
function snapshotLooks(described: ReadonlyMap<Element, SnapshotElement>): Looks {
  const own = (element: Element, property: Property): string | undefined =>
    described.get(element)?.style?.find(([name]) => name === property)?.[1];
  const weights = new Map<Element, string>();
  for (const element of described.keys()) {
    const around = element.parentElement && weights.get(element.parentElement);
    weights.set(element, own(element, 'font-weight') ?? around ?? '');
  }
  return {
    of: (element, property) =>
      (property === 'font-weight' ? weights.get(element) : own(element, property)) ?? '',
    stated: (element) => described.get(element)?.stated ?? '',
    isShown: (element, isFolded) => {
      const shown = described.get(element)?.shown;
      return shown === 'in-open-fold' ? isFolded() : shown !== 'never';
    },
    isOnePixel: (element) => described.get(element)?.isOnePixel ?? false,
  };
}
