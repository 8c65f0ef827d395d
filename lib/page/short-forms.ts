/**
 * Short forms explained where they stand: a card after the pointer has rested
 * on one, at once on a tap, and for the next one (Alt ↓) or the one before
 * (Alt ↑) by key. The same in the reader and on a council's page.
 */
import { isKey, KEYS, keyAmong } from '@/lib/keys';
import type { CardWords, ShortFormCard } from '@/lib/platform/short-forms';
import { cardHost } from './short-form-card';
import { boxOf, type Laid, type Underlines } from './underlines';

export type Step = 1 | -1;

/** From one short form to another by key. */
export type Steps<Use> = {
  readonly isEmpty: () => boolean;
  /** The next one or the one before, from `use` or from the top of the window; `null` where there is none. */
  readonly from: (use: Use | null, by: Step) => Promise<Laid<Use> | null>;
};

type Options<Use> = {
  readonly isOwnPage: boolean;
  readonly cardOf: (use: Use) => ShortFormCard | null;
  /** `null` while there are no cards. */
  readonly words: () => CardWords | null;
  readonly steps: Steps<Use>;
  /** The member wants to ask what it means. Resolves with what is to be said where that cannot be done at once. */
  readonly onAsk: (at: Laid<Use>) => Promise<string | null>;
  /** The member wants to see the words that explain it. */
  readonly onExplained: (card: ShortFormCard) => void;
  /** The member wants to say what it means. Resolves as `onAsk`. */
  readonly onWrong: (card: ShortFormCard) => Promise<string | null>;
  readonly signal: AbortSignal;
};

/** What only passes by is not asked about. */
export const RESTED_MS = 300;
/** Time to reach the card from the word. */
const LEFT_MS = 250;

export function watchShortForms<Use>(page: Document, underlines: Underlines<Use>, options: Options<Use>) {
  const { isOwnPage, cardOf, words, steps, onAsk, onExplained, onWrong, signal } = options;
  const listen = { signal, capture: true } as const;
  let under: Laid<Use> | null = null;
  let opened: Laid<Use> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const done = (deed: (at: Laid<Use>, card: ShortFormCard) => void) => () => {
    const at = opened;
    const card = at && cardOf(at.use);
    host.close();
    if (at && card) deed(at, card);
  };
  const handedOver = (hand: (at: Laid<Use>, card: ShortFormCard) => Promise<string | null>) =>
    done(async (at, card) => {
      const said = await hand(at, card);
      if (said === null) return;
      opened = at;
      host.say(said, at.ranges);
    });
  const host = cardHost(page, {
    isOwnPage,
    signal,
    deeds: {
      onClose: () => host.close(),
      onAsk: handedOver(onAsk),
      onWrong: handedOver((_at, card) => onWrong(card)),
      onExplained: done((_at, card) => onExplained(card)),
    },
    onClosed: () => {
      opened = null;
      underlines.point(null);
    },
  });
  const open = (at: Laid<Use>, takesFocus: boolean) => {
    clearTimeout(waiting);
    const card = cardOf(at.use);
    const said = words();
    if (!card || !said) return;
    opened = at;
    underlines.point(at);
    host.open(card, said, at.ranges, takesFocus);
  };
  const later = (afterMs: number, deed: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(deed, afterMs);
  };
  const letGo = () => {
    if (opened && !host.hasFocus()) later(LEFT_MS, host.close);
  };

  const moved = ({ target, pointerType, buttons, clientX, clientY }: PointerEvent) => {
    if (pointerType === 'touch' || target === host.element) return;
    const at = buttons === 0 ? underlines.at(page, clientX, clientY) : null;
    if (at?.use === under?.use) return;
    under = at;
    clearTimeout(waiting);
    if (at && at.use !== opened?.use) later(RESTED_MS, () => open(at, false));
    else if (!at) letGo();
  };
  const pressed = ({ target, clientX, clientY }: MouseEvent) => {
    if (target === host.element) return;
    const at = page.getSelection()?.isCollapsed === false ? null : underlines.at(page, clientX, clientY);
    if (at) open(at, false);
    else host.close();
  };
  let isOnTheWay = false;
  const step = async (by: Step) => {
    if (isOnTheWay) return;
    isOnTheWay = true;
    const next = await steps.from(opened?.use ?? null, by).finally(() => {
      isOnTheWay = false;
    });
    if (!next || signal.aborted) return;
    bringIntoSight(next.ranges);
    open(next, true);
  };
  const keyed = (event: KeyboardEvent) => {
    const name = isField(event.target) ? null : keyAmong(event, KEYS.shortForms);
    if (isKey(event, KEYS.everywhere.close) && opened) host.close();
    else if (name !== null && !steps.isEmpty()) void step(name === 'next' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  page.addEventListener('pointermove', moved, listen);
  page.addEventListener('click', pressed, listen);
  page.addEventListener('keydown', keyed, listen);
  host.element.addEventListener('pointerenter', () => clearTimeout(waiting), { signal });
  host.element.addEventListener(
    'pointerleave',
    () => {
      under = null;
      letGo();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(waiting));
  return { close: host.close };
}

/** Over all that is drawn. */
export function stepsOver<Use>(underlines: Underlines<Use>): Steps<Use> {
  const isShown = ({ ranges }: Laid<Use>) => boxOf(ranges) !== null;
  return {
    isEmpty: () => underlines.laid().length === 0,
    from: async (use, by) => {
      const ahead = by === 1 ? underlines.laid() : underlines.laid().toReversed();
      const at = ahead.findIndex((one) => one.use === use);
      if (at >= 0) return ahead.slice(at + 1).find(isShown) ?? null;
      const isAhead = ({ ranges }: Laid<Use>) => {
        const box = boxOf(ranges);
        return box !== null && box.top >= 0 === (by === 1);
      };
      return ahead.find(isAhead) ?? ahead.find(isShown) ?? null;
    },
  };
}

function bringIntoSight(ranges: readonly Range[]): void {
  const box = boxOf(ranges);
  const isInSight = box && box.top > window.innerHeight * 0.1 && box.bottom < window.innerHeight * 0.8;
  if (!isInSight) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where these keys have a meaning of their own: a list is opened by them. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [role=combobox], [contenteditable]:not([contenteditable="false"])',
  ) !== null;
