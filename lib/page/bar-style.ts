/**
 * The selection bar's looks. A council's page has none of Kloe's tokens, so
 * those it needs are repeated here; a test compares them with tokens.css.
 */
export const BAR_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: var(--top) auto auto var(--left) !important;
  display: block !important;
  color-scheme: light dark !important;
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
.selection-bar {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 2px;
  max-inline-size: min(22rem, 100vw - 16px);
  box-sizing: border-box;
  padding: 4px;
  background: var(--surface-sheet);
  color: var(--text);
  border: 1px solid var(--rule-strong);
  border-radius: 4px;
  box-shadow: var(--shadow-float);
  font: 600 14px/1.5 var(--font-kloe);
}
button {
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-block-size: 36px;
  padding-inline: 8px;
  border: 1px solid transparent;
  border-radius: 3px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover, button:focus-visible { background: var(--surface-hover); }
button:focus-visible {
  position: relative;
  outline: 3px solid var(--focus-ring);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--focus-band);
}
svg { inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.75; }
kbd {
  min-inline-size: 1.5em;
  padding: 0 0.3em;
  border: 1px solid var(--rule-strong);
  border-block-end-width: 2px;
  border-radius: 3px;
  font: 12px/1.35 var(--font-kloe);
  color: var(--text-quiet);
  text-align: center;
}
p { margin: 0; padding: 8px 12px; font-weight: 400; }
.selection-bar:not(:focus-within) kbd { display: none; }
@media (forced-colors: active) {
  button:focus-visible { outline-color: Highlight; }
}
`;
