/** Looks for what floats over a page. Kloe's own pages allow no style elements; a council's page in Firefox lends no style sheets. */

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
