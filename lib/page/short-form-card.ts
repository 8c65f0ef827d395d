/**
 * The card of a short form: floats over the page in a shadow root, follows its
 * word when the page scrolls, never covers it. A card opened by key takes the
 * focus, so that it is read out, and gives it back.
 */
import type { CardWords, ShortFormCard } from '@/lib/platform/short-forms';
import { noticeElement } from './bar-buttons';
import { type CardDeeds, cardElement } from './card-elements';
import { cardPlace } from './card-place';
import { cardStyle } from './card-style';
import { dress, hostIn } from './dress';
import { boxOf } from './underlines';

export type CardHost = {
  /** What pointers enter and leave. */
  readonly element: HTMLElement;
  open(card: ShortFormCard, words: CardWords, ranges: readonly Range[], takesFocus: boolean): void;
  /** Says something in place of a card. */
  say(words: string, ranges: readonly Range[]): void;
  close(): void;
  hasFocus(): boolean;
};

type Options = {
  /** Kloe's own: there the card may be looked into. A council's scripts may not read the member's glossary. */
  readonly isOwnPage: boolean;
  readonly deeds: CardDeeds;
  readonly onClosed: () => void;
  readonly signal: AbortSignal;
};

export function cardHost(page: Document, { isOwnPage, deeds, onClosed, signal }: Options): CardHost {
  const host = hostIn(page, 'kloe-card');
  const shadow = host.attachShadow({ mode: isOwnPage ? 'open' : 'closed' });
  const style = dress(page, shadow, cardStyle(isOwnPage), isOwnPage);
  let word: readonly Range[] = [];
  let cameFrom: Element | null = null;

  const hasFocus = () => shadow.activeElement !== null;
  const close = () => {
    if (!host.isConnected) return;
    const hadFocus = hasFocus();
    host.remove();
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    onClosed();
  };
  const place = () => {
    const box = boxOf(word);
    const { innerWidth, innerHeight } = window;
    if (box === null || box.bottom < 0 || box.top > innerHeight) return close();
    host.style.removeProperty('--height');
    const { offsetWidth, offsetHeight } = host;
    const room = { width: innerWidth, height: innerHeight };
    const { left, top, height } = cardPlace(box, { width: offsetWidth, height: offsetHeight }, room);
    host.style.setProperty('--left', `${Math.round(left)}px`);
    host.style.setProperty('--top', `${Math.round(top)}px`);
    host.style.setProperty('--height', `${Math.floor(height)}px`);
  };
  const follow = ({ target }: Event) => {
    if (host.isConnected && target !== host) place();
  };
  const leftByKey = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && relatedTarget !== host) close();
  };

  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  host.addEventListener('focusout', leftByKey, { signal });
  // More meanings make it higher.
  shadow.addEventListener('click', follow, { signal });
  signal.addEventListener('abort', () => host.remove());

  const show = (content: HTMLElement, ranges: readonly Range[]) => {
    word = ranges;
    if (!hasFocus()) cameFrom = page.activeElement;
    shadow.replaceChildren(...style, content);
    page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    place();
  };

  return {
    element: host,
    open(card, words, ranges, takesFocus) {
      host.lang = words.language;
      const dialog = cardElement(page, card, words, deeds);
      show(dialog, ranges);
      if (takesFocus) dialog.focus({ preventScroll: true });
    },
    say(words, ranges) {
      show(noticeElement(page, words, 'card notice'), ranges);
      // Its words come a moment later, and make it higher.
      requestAnimationFrame(place);
    },
    close,
    hasFocus,
  };
}
