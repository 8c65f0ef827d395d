/**
 * What floats over a page begins with none of its looks. A council's page has
 * none of Kloe's tokens, so those needed are repeated here; a test compares
 * them with tokens.css.
 */
export const hostStyle = (position: 'absolute' | 'fixed', scheme: 'light dark' | 'inherit'): string => `
:host {
  all: initial !important;
  position: ${position} !important;
  inset: var(--top) auto auto var(--left) !important;
  display: block !important;
  color-scheme: ${scheme} !important;
  --surface-sheet: light-dark(#ffffff, #202327);
  --surface-hover: light-dark(#eef3f7, #2a3138);
  --text: light-dark(#1b1d20, #ece8df);
  --text-quiet: light-dark(#4b4f55, #bfbbb1);
  --rule-strong: light-dark(#7b766c, #868b92);
  --focus-ring: light-dark(#16181b, #ffd84d);
  --focus-band: light-dark(#ffd84d, #16181b);
  --shadow-float: 0 1px 2px light-dark(#1b1d2029, #00000080), 0 6px 20px light-dark(#1b1d2029, #00000080);
  --font-kloe: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif;
}
button:focus-visible {
  position: relative;
  outline: 3px solid var(--focus-ring);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--focus-band);
}
@media (forced-colors: active) {
  button:focus-visible { outline-color: Highlight; }
}
`;
