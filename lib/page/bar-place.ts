/** Where the selection bar stands. */

const GAP = 6;
const EDGE = 8;

/** Under the last line of the words, above the first where there is no room. False where they are out of the window. */
export function placeUnder(host: HTMLElement, range: Range): boolean {
  const { innerWidth, innerHeight } = window;
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = lines.at(0) ?? range.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { offsetWidth, offsetHeight } = host;
  const fitsBelow = last.bottom + GAP + offsetHeight <= innerHeight;
  const fitsAbove = first.top - GAP - offsetHeight >= 0;
  const top = fitsBelow || !fitsAbove ? last.bottom + GAP : first.top - GAP - offsetHeight;
  const left = Math.max(EDGE, Math.min(last.left, innerWidth - offsetWidth - EDGE));
  const lowest = innerHeight - offsetHeight - EDGE;
  host.style.setProperty('--top', `${Math.round(Math.max(EDGE, Math.min(top, lowest)))}px`);
  host.style.setProperty('--left', `${Math.round(left)}px`);
  return last.bottom > 0 && first.top < innerHeight;
}
