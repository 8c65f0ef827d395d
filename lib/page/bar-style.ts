/** The selection bar's looks. */
import { hostStyle } from './host-style';

/** In Kloe's own pages the member's choice of light or dark holds, elsewhere that of the system. */
export const barStyle = (isOwnPage: boolean): string => `
${hostStyle('fixed', isOwnPage ? 'inherit' : 'light dark')}
:host {
  --mark-note: light-dark(#ffec9e, #5c4f14);
  --mark-green: light-dark(#d3efc9, #2c4f22);
  --mark-pink: light-dark(#ffd7e6, #6a2745);
  --mark-blue: light-dark(#cdeef0, #17494d);
  inline-size: max-content !important;
}
.selection-bar {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 2px;
  max-inline-size: min(51rem, 100vw - 16px);
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
  min-block-size: 40px;
  padding-inline: 8px;
  border: 1px solid transparent;
  border-radius: 3px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
  text-align: start;
}
button:hover, button:focus-visible { background: var(--surface-hover); }
svg { flex: none; inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.75; }
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
.selection-bar > div {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px;
  flex-basis: 100%;
  padding-block-start: 2px;
}
[data-colour] {
  justify-content: center;
  inline-size: 40px;
  padding: 0;
  border-color: var(--rule-strong);
  background: var(--mark-note);
  font-size: 16px;
}
[data-colour]:hover, [data-colour]:focus-visible { background: var(--mark-note); border-color: var(--text); }
[data-colour="green"] { background: var(--mark-green) !important; }
[data-colour="pink"] { background: var(--mark-pink) !important; }
[data-colour="blue"] { background: var(--mark-blue) !important; }
small { padding-inline: 4px 8px; font: 400 14px/1.5 var(--font-kloe); color: var(--text-quiet); }
p.selection-bar { margin: 0; padding: 8px 12px; font-weight: 400; }
.said { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button:not([aria-keyshortcuts]) kbd { display: none; }
${isOwnPage ? '' : '.selection-bar:not(:focus-within) :is(kbd, small) { display: none; }'}
@media (forced-colors: active) {
  .selection-bar, button { border-color: ButtonText; }
}
`;
