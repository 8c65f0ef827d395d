/**
 * The one walk over a page's text, for reading and for highlighting: a `Run`'s
 * `item` is an index into `textNodes(document.body)`.
 */

const ELEMENT = 1;
const TEXT = 3;

/** Scripts and styles hold text that nobody reads; pages rewrite it as they please. */
const WORDLESS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'IFRAME', 'SVG']);

/** Every text node under `root` in document order, white space included. */
export function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) found.push(child as Text);
      else if (child.nodeType === ELEMENT && !isWordless(child)) visit(child);
    }
  };
  visit(root);
  return found;
}

export const isWordless = (node: Node): boolean => WORDLESS.has(node.nodeName.toUpperCase());
