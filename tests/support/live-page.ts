/** A page in a test, with ‹ and › around the words that are selected in it. */

/** Puts the markup into the document and selects what is marked. */
export function pageWith(markup: string): { readonly body: HTMLElement; readonly selected: Range } {
  document.body.innerHTML = markup;
  const selected = document.createRange();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const start = node.data.indexOf('‹');
    if (start >= 0) {
      node.deleteData(start, 1);
      selected.setStart(node, start);
    }
    const end = node.data.indexOf('›');
    if (end >= 0) {
      node.deleteData(end, 1);
      selected.setEnd(node, end);
    }
  }
  return { body: document.body, selected };
}
