/** A row that is drawn anew elsewhere, or without the button that was pressed, keeps the focus. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Rows carry `data-row`; `target` is what takes the focus in the row that had it. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, target: string): void {
  // Asked while the page is still as it was.
  const row = box.current?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
    : undefined;
  useLayoutEffect(() => {
    if (row === undefined || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] ${target}`)?.focus();
  });
}
