/**
 * A row that is drawn anew elsewhere, or without the button that was pressed, keeps the focus. One
 * that is gone hands it to the row that took its place; where none is left, to the page's heading.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Rows carry `data-row`, what stands below one by itself `data-row-of`; `target` is what takes the focus in the row that had it. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, target: string): void {
  const rowsNow = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  // Asked while the page is still as it was.
  const row = box.current?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-row], [data-row-of]')
    : null;
  const key = row?.dataset.row ?? row?.dataset.rowOf;
  const place = key === undefined ? 0 : rowsNow().findIndex(({ dataset }) => dataset.row === key);
  useLayoutEffect(() => {
    if (key === undefined || document.activeElement !== document.body) return;
    const rows = rowsNow();
    const next = rows.find(({ dataset }) => dataset.row === key) ?? rows[place] ?? rows.at(-1);
    (next?.querySelector<HTMLElement>(target) ?? document.querySelector<HTMLElement>('h1'))?.focus();
  });
}
