/** Up and down go from row to row of a list, Home and End to the first and last. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { KEYS, keyAmong } from '@/lib/keys';

/** Fields, and what scrolls. */
const WITH_OWN_ARROWS = 'input, textarea, select, [tabindex="0"]';

/** `row`: a selector of the list's rows; `stop`: of what takes the focus within one. */
export function useArrowKeys(list: RefObject<HTMLElement | null>, row: string, stop: string): void {
  useLayoutEffect(() => {
    const box = list.current;
    const move = (event: KeyboardEvent) => box && moveFocus(box, event, row, stop);
    box?.addEventListener('keydown', move);
    return () => box?.removeEventListener('keydown', move);
  }, [list, row, stop]);
}

function moveFocus(box: HTMLElement, event: KeyboardEvent, row: string, stop: string): void {
  const { target } = event;
  if (!(target instanceof Element) || target.matches(WITH_OWN_ARROWS)) return;
  const stops = [...box.querySelectorAll<HTMLElement>(`${row} ${stop}`)];
  const own = target.closest(row);
  const here = stops.findIndex((one) => one.closest(row) === own);
  const places: Readonly<Record<string, number>> = {
    next: here + 1,
    previous: here - 1,
    first: 0,
    last: stops.length - 1,
  };
  const place = places[keyAmong(event, KEYS.list) ?? ''];
  const next = place === undefined ? undefined : stops[place];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
