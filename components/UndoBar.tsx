/** What happened, and the way back. Goes after ten seconds, but not while it has the focus or the pointer. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { Button } from './Button';
import './UndoBar.css';

const STAYS_MS = 10_000;

type Props = {
  readonly children: string;
  readonly onUndo: () => void;
  /** Time is up: what happened stays as it is. */
  readonly onGone: () => void;
};

export function UndoBar({ children, onUndo, onGone }: Props) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const isInField = event.target instanceof Element && event.target.matches('input, textarea');
      if (isInField || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [onUndo]);
  return (
    <div
      class="undo-bar"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{children}</span>
      <Button size="small" icon="undo" onPress={onUndo}>
        {words.everywhere.undo}
      </Button>
    </div>
  );
}
