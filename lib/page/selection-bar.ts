/**
 * The bar under selected words: Highlight, Note, Question, Information request,
 * Look up, and all of a sentence or row. It floats above the page in a shadow
 * root, takes the Tab key while it shows, and gives the selection back on Esc.
 */
import { isKey, KEYS, keyAmong } from '@/lib/keys';
import { languageOf } from '@/lib/words/spoken';
import { type BarDeeds, barElement, noticeElement, renew, saidElement, wantedByKey } from './bar-buttons';
import { placeUnder } from './bar-place';
import { barStyle } from './bar-style';
import { dress, hostIn } from './dress';
import type { WholeStep } from './wholes';

export type SelectionBar = {
  /** Below the words, or above where there is no room. Where it shows already it goes there with them. */
  showAt(range: Range): void;
  takeFocus(): void;
  /** Says something in place of the buttons. */
  say(words: string): void;
  /** What is selected now, for who does not see it. */
  tell(words: string): void;
  hide(): void;
  hasFocus(): boolean;
  /** Whether an event happened on the bar. */
  owns(target: EventTarget | null): boolean;
};

type Options = BarDeeds & {
  readonly onStep: (step: WholeStep) => void;
  /** Kloe's own: there the bar may be looked into, and its letters count before it has the focus. */
  readonly isOwnPage: boolean;
  readonly signal: AbortSignal;
};

export function selectionBar(page: Document, options: Options): SelectionBar {
  const { isOwnPage, meaningOf, signal } = options;
  const host = hostIn(page, 'kloe-selection-bar');
  const shadow = host.attachShadow({ mode: isOwnPage ? 'open' : 'closed' });
  const style = dress(page, shadow, barStyle(isOwnPage), isOwnPage);
  let bar = barElement(page, options);
  const told = saidElement(page, 'said');
  let marked: Range | null = null;
  let cameFrom: Element | null = null;

  const speak = () => {
    const language = languageOf('inPage');
    if (host.lang === language) return;
    host.lang = language;
    bar = barElement(page, options);
  };
  const hasFocus = () => shadow.activeElement !== null;
  const giveBack = () => {
    if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  };
  const hide = () => {
    const hadFocus = hasFocus();
    host.remove();
    if (hadFocus) giveBack();
  };
  const leave = () => {
    const hadFocus = hasFocus();
    hide();
    if (hadFocus) select(page, marked);
    else page.getSelection()?.removeAllRanges();
  };
  const takeFocus = () => {
    if (!hasFocus()) cameFrom = page.activeElement;
    moveFocus(bar, 0);
  };

  /** True where the key was for the bar. */
  const press = (event: KeyboardEvent): boolean => {
    const name = keyAmong(event, KEYS.selection);
    const isHere = hasFocus();
    if (isKey(event, KEYS.everywhere.close)) leave();
    else if (name === null || (!isHere && name !== 'enter' && !isOwnPage)) return false;
    else if (name === 'enter') isHere ? leave() : takeFocus();
    else if (name === 'whole') options.onWhole();
    else if (isLetter(name)) letter(name);
    else if (!isHere) return false;
    else if (name === 'after' || name === 'before') moveFocus(bar, name === 'after' ? 1 : -1);
    else options.onStep(name as WholeStep);
    return true;
  };
  const letter = (name: keyof typeof KEYS.selection) => {
    const wants = wantedByKey(name);
    if (wants) options.onWanted(wants);
  };
  const keyPressed = (event: KeyboardEvent) => {
    // The key that opened the bar may still be held down: it must not press what has the focus now.
    if (hasFocus() && isKey(event, KEYS.find.mark)) event.preventDefault();
    const isTyping = event.isComposing || (!hasFocus() && isField(event.target));
    if (!host.isConnected || !bar.isConnected || isTyping || !press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const follow = ({ target }: Event) => {
    if (!host.isConnected || target === host || !marked) return;
    if (!placeUnder(host, marked) && !hasFocus()) hide();
  };
  page.addEventListener('keydown', keyPressed, { capture: true, signal });
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  // A press on the bar must not take the selection away before it is read.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => host.remove());

  return {
    showAt(range) {
      marked = range.cloneRange();
      speak();
      renew(bar, meaningOf);
      if (!bar.isConnected) shadow.replaceChildren(...style, bar, told);
      if (!host.isConnected) page.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      placeUnder(host, range);
    },
    takeFocus,
    say(words) {
      if (hasFocus()) giveBack();
      speak();
      shadow.replaceChildren(...style, noticeElement(page, words));
    },
    tell(words) {
      told.textContent = words;
    },
    hide,
    hasFocus,
    owns: (target) => target === host,
  };
}

/** Not of those that only move. */
const isLetter = (name: keyof typeof KEYS.selection): boolean => KEYS.selection[name].length === 1;

function moveFocus(bar: HTMLElement, step: number): void {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons.at((Math.max(at, 0) + step) % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus({ preventScroll: true });
}

/** Leaves the selection alone where there is nothing to select. */
export function select(page: Document, range: Range | null): void {
  const selection = page.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
