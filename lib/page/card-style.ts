/** The looks of a short form's card. 352 px is the most that it takes of a page. */
import { hostStyle } from './host-style';

/** In Kloe's own pages the member's choice of light or dark holds, elsewhere that of the system. */
export const cardStyle = (isOwnPage: boolean): string => `
${hostStyle('fixed', isOwnPage ? 'inherit' : 'light dark')}
:host {
  inline-size: min(352px, 100vw - 16px) !important;
  --rule: light-dark(#d8d3c8, #3b4046);
  --action: light-dark(#17496f, #93c4ef);
  --doubt: light-dark(#6e4700, #ecc06a);
  --font-paper: Cambria, "Iowan Old Style", "Liberation Serif", Georgia, serif;
}
.card {
  box-sizing: border-box;
  max-block-size: var(--height, none);
  overflow-y: auto;
  background: var(--surface-sheet);
  color: var(--text);
  border: 1px solid var(--rule-strong);
  border-radius: 4px;
  box-shadow: var(--shadow-float);
  font: 14px/1.5 var(--font-kloe);
  overflow-wrap: anywhere;
}
.card:focus-visible { outline: 3px solid var(--focus-ring); outline-offset: -3px; }
.head { display: flex; gap: 8px; padding: 12px 8px 0 16px; align-items: flex-start; }
dfn { flex: 1; font: 600 18px/1.3 var(--font-kloe); }
.by { display: flex; gap: 8px; align-items: center; color: var(--text-quiet); min-block-size: 28px; }
.by svg { inline-size: 16px; block-size: 16px; }
.body { padding: 4px 16px 12px; }
p { margin: 0; }
.notice { padding: 12px 16px; }
p + p { margin-block-start: 8px; }
.meaning { font: 600 18px/1.3 var(--font-kloe); }
.meaning[data-origin="paper"] { font-family: var(--font-paper); }
.state {
  display: inline-block;
  margin-inline-end: 6px;
  padding: 0 6px;
  border: 1px solid var(--text-quiet);
  border-radius: 3px;
  font-weight: 600;
}
.state[data-doubt] { border-style: dashed; border-color: var(--doubt); color: var(--doubt); }
.quiet { color: var(--text-quiet); }
ul { margin: 8px 0 0; padding-inline-start: 20px; }
.foot { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px 8px; border-block-start: 1px solid var(--rule); }
button {
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-block-size: 28px;
  min-inline-size: 28px;
  padding: 0 8px;
  border: 1px solid transparent;
  border-radius: 3px;
  background: none;
  color: var(--action);
  font: 600 14px/1.5 var(--font-kloe);
  text-align: start;
  cursor: pointer;
}
button:hover, button:focus-visible { background: var(--surface-hover); }
button svg { flex: none; inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.75; }
@media (forced-colors: active) {
  button { border-color: ButtonBorder; }
}
`;
