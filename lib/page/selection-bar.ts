/**
 * The bar under selected words: Note, Question. It floats above the page in a
 * closed shadow root, takes the Tab key while it shows and gives the selection
 * back on Esc. What is to be written is written in the panel.
 */
import { barElement, noticeElement, styleElement, type Wanted, wantedByKey } from './bar-buttons';

export type SelectionBar = {
  /** Below the words, or above where there is no room. */
  showAt(range: Range): void;
  /** Says something in place of the buttons. */
  say(words: string): void;
  hide(): void;
  hasFocus(): boolean;
  /** Whether an event happened on the bar. */
  owns(target: EventTarget | null): boolean;
};

const GAP = 6;

export function selectionBar(
  page: Document,
  choose: (wants: Wanted) => void,
  signal: AbortSignal,
): SelectionBar {
  const host = page.createElement('kloe-selection-bar');
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = styleElement(page);
  const bar = barElement(page, choose);
  let marked: Range | null = null;
  let cameFrom: Element | null = null;

  const hasFocus = () => shadow.activeElement !== null;
  const hide = () => host.remove();
  const leave = () => {
    const wasInside = hasFocus();
    hide();
    if (wasInside) restore(page, marked, cameFrom);
  };

  /** True where the key was for the bar. */
  const press = (key: string): boolean => {
    if (key === 'Escape') leave();
    else if (!hasFocus()) {
      if (key !== 'Tab') return false;
      cameFrom = page.activeElement;
      moveFocus(bar, 0);
    } else if (key === 'Tab') leave();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') moveFocus(bar, key === 'ArrowRight' ? 1 : -1);
    else {
      const wants = wantedByKey(key);
      if (!wants) return false;
      choose(wants);
    }
    return true;
  };
  const keyPressed = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!host.isConnected || !isPlain || !press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener('keydown', keyPressed, { capture: true, signal });
  // A press on the bar must not take the selection away before it is read.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', hide);

  const showAt = (range: Range) => {
    marked = range.cloneRange();
    shadow.replaceChildren(style, bar);
    page.documentElement.append(host);
    host.showPopover();
    place(host, range);
  };
  const say = (words: string) => {
    if (hasFocus()) restore(page, marked, cameFrom);
    shadow.replaceChildren(style, noticeElement(page, words));
  };
  return { showAt, say, hide, hasFocus, owns: (target) => target === host };
}

function moveFocus(bar: HTMLElement, step: number): void {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons.at((Math.max(at, 0) + step) % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus({ preventScroll: true });
}

function restore(page: Document, marked: Range | null, cameFrom: Element | null): void {
  if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  const selection = page.getSelection();
  if (!marked || !selection) return;
  selection.removeAllRanges();
  selection.addRange(marked);
}

function place(host: HTMLElement, range: Range): void {
  const { scrollX, scrollY, innerWidth, innerHeight } = window;
  const lines = [...range.getClientRects()];
  const first = lines.at(0) ?? range.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { offsetWidth, offsetHeight } = host;
  const fitsBelow = last.bottom + GAP + offsetHeight <= innerHeight;
  const fitsAbove = first.top - GAP - offsetHeight >= 0;
  const top = fitsBelow || !fitsAbove ? last.bottom + GAP : first.top - GAP - offsetHeight;
  const left = Math.max(8, Math.min(last.left, innerWidth - offsetWidth - 8));
  host.style.setProperty('--top', `${Math.round(Math.min(top, innerHeight - offsetHeight - 8) + scrollY)}px`);
  host.style.setProperty('--left', `${Math.round(left + scrollX)}px`);
}
