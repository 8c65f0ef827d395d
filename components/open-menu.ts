/** Whether a menu is open. It closes by itself: by Esc, which leads back to its button, and by going elsewhere. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isKey, KEYS } from '@/lib/keys';

type Menu<Box extends HTMLElement> = {
  /** Holds the button, first, and what it opens. */
  readonly box: RefObject<Box | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

export function useMenu<Box extends HTMLElement>(): Menu<Box> {
  const box = useRef<Box>(null);
  const [isOpen, setOpen] = useState(false);
  // Before the menu is painted: who presses Esc at once must not find it deaf.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (!isKey(event, KEYS.everywhere.close)) return;
      event.stopImmediatePropagation();
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', onEscape, true);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', onEscape, true);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  return { box, isOpen, setOpen };
}
