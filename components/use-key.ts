/** One key, listened to all over a page: not where one types, nor behind a dialogue that is open. */
import { useEffect } from 'preact/hooks';
import { isKey } from '@/lib/keys';

export function useKey(key: string, deed: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
      if (isTyping || event.defaultPrevented || document.querySelector('dialog:modal')) return;
      if (!isKey(event, key)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key, deed]);
}
