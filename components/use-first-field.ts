/** A form is ready to be typed into when it appears: its first field has the focus before anything can be pressed. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** `again`: what makes it begin anew. */
export function useFirstField(form: RefObject<HTMLElement | null>, again?: unknown): void {
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [again]);
}
