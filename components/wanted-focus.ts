/** A field to which a menu, a key or another page leads takes the focus, each time it does. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What was asked for elsewhere. Each time another object. */
export type Wanted = { readonly asked: string };

export function useWantedFocus(box: RefObject<HTMLElement | null>, wanted: Wanted | null): void {
  useEffect(() => {
    if (wanted) box.current?.querySelector('input')?.focus();
  }, [box, wanted]);
}
