/** The selection bar's looks. */
import { hostStyle } from './host-style';

export const BAR_STYLE = `${hostStyle('absolute', 'light dark')}
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
`;
