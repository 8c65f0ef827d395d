/** Looks for what floats over a page. Kloe's own pages allow no style elements; a council's page in Firefox lends no style sheets. */

/** What floats, not yet shown. One that an updated or removed Kloe left behind goes: in Firefox nothing moves it any more. */
export function hostIn(page: Document, name: 'kloe-card' | 'kloe-selection-bar'): HTMLElement {
  for (const left of page.querySelectorAll(name)) left.remove();
  const host = page.createElement(name);
  host.popover = 'manual';
  return host;
}

/** Returns what goes into the shadow root with each content. */
export function dress(
  page: Document,
  shadow: ShadowRoot,
  looks: string,
  isOwnPage: boolean,
): readonly HTMLStyleElement[] {
  if (isOwnPage) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    shadow.adoptedStyleSheets = [sheet];
    return [];
  }
  const style = page.createElement('style');
  style.textContent = looks;
  return [style];
}
