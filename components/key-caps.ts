/** The keys of a shortcut, one by one: "Alt+Shift+H" → Alt, Shift, H; none where none is set. */
import type { Shortcut } from '@/lib/platform/shortcuts';

export const capsOf = ({ keys }: Shortcut): readonly string[] =>
  keys.split('+').filter((part) => part !== '');
