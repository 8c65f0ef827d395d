/** Offers the bar when the member has selected words, and tells the panel what was chosen for them. */
import type { Wanted } from './bar-buttons';
import { handOver } from './hand-over';
import { selectionBar } from './selection-bar';

/** Long enough to let a selection settle while it is drawn by mouse or grown by keys. */
const SETTLED_MS = 250;

export function watchSelection(page: Document, signal: AbortSignal): void {
  let chosen: Range | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;

  const bar = selectionBar(page, (wants) => void choose(wants), signal);
  const offer = () => {
    chosen = selectedRange(page);
    if (chosen && !isDrawing) bar.showAt(chosen);
  };
  const changed = () => {
    clearTimeout(settling);
    if (bar.hasFocus()) return;
    bar.hide();
    settling = setTimeout(offer, SETTLED_MS);
  };
  const choose = async (wants: Wanted) => {
    const said = chosen && (await handOver(page, chosen, wants));
    if (said === null) bar.hide();
    else bar.say(said);
  };

  const pressed = ({ target }: Event) => {
    isDrawing = !bar.owns(target);
  };
  const released = ({ target }: Event) => {
    isDrawing = false;
    if (!bar.owns(target)) changed();
  };
  page.addEventListener('selectionchange', changed, { signal });
  page.addEventListener('pointerdown', pressed, { capture: true, signal });
  page.addEventListener('pointerup', released, { capture: true, signal });
  page.addEventListener('pointercancel', released, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(settling));
}

/** Words of the page itself: not what is typed into its forms. */
function selectedRange(page: Document): Range | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  const isTyped =
    element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') ?? null;
  return isTyped === null && /\w/.test(range.toString()) ? range : null;
}
