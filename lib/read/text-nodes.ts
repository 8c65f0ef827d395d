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
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT && node !== root) found.push(node as Text);
    const isEntered: boolean = node === root || (node.nodeType === ELEMENT && !isWordless(node));
    node = (isEntered ? node.firstChild : null) ?? afterIn(root, node);
  }
  return found;
}

/** What follows a node and all it holds, within `root`. */
function afterIn(root: Node, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

export const isWordless = (node: Node): boolean => WORDLESS.has(node.nodeName.toUpperCase());
