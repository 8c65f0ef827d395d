/** Offers the bar when the member has selected words, and tells the panel what was chosen for them. */
import { LONGEST_QUOTE, tellKloe, WordsTaken } from '@/lib/platform/messages';
import { inPage } from '@/lib/words/en/in-page';
import type { Wanted } from './bar-buttons';
import { quoteFrom } from './quoted';
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
    const quoted = chosen && quoteFrom(chosen, page.body);
    if (!quoted) return bar.hide();
    if (quoted.quote.exact.length > LONGEST_QUOTE) return bar.say(inPage.tooLong);
    const words = { wants, ...quoted, address: page.location.href };
    const told = await tellKloe({ kind: 'words-selected', words });
    const taken = WordsTaken.safeParse(told.ok ? told.value : null);
    if (!taken.success) bar.say(inPage.notReached);
    else if (!taken.data.isPanelOpen) bar.say(inPage.openKloe);
    else bar.hide();
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
