/** What an element of a page is by its name and attributes. */

export const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isList = ({ tagName }: Element): boolean =>
  tagName === 'OL' || tagName === 'UL' || tagName === 'MENU';

/** What holds blocks, whatever its name: careless pages put paragraphs into spans and links. */
export function blockHolders(root: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const block of root.querySelectorAll('p,div,ul,ol,table,pre,h1,h2,h3,h4,h5,h6')) {
    for (let at = block.parentElement; at && at !== root && !holders.has(at); at = at.parentElement) {
      holders.add(at);
    }
  }
  return holders;
}

/** A note at the foot, as Word and as readers for the blind name it. */
const NOTE = '[role=doc-footnote],[role=doc-endnote],[role=doc-endnotes] li,div[id^=ftn],div[id^=edn]';

export const isNote = (element: Element): boolean => element.matches(NOTE);

/** Whether no word stands between the parts. */
export const holdsAll = (parts: readonly Element[], whole: Element): boolean =>
  signsIn(whole) === parts.reduce((sum, part) => sum + signsIn(part), 0);

const signsIn = ({ textContent }: Element): number => (textContent ?? '').replace(/\s/g, '').length;

/** Word has names for the headings that HTML has no tags for. */
const WORD_HEADING = /\bMso(?:Title|Subtitle|Heading(?<level>[1-9]))\b/;

/** 1 to 6, by tag, `aria-level` or the class that Word gives; `null` for anything else. */
export function headingLevel(element: Element): number | null {
  const tag = /^H(?<level>[1-6])$/.exec(element.tagName);
  if (tag) return Number(tag.groups?.level);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  const word = element.tagName === 'P' ? WORD_HEADING.exec(element.getAttribute('class') ?? '') : null;
  return word ? Math.min(6, Number(word.groups?.level ?? 1)) : null;
}
