/** What happened, and the way back where there is one. Goes after ten seconds, but not while it has the focus or the pointer; gives the focus back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isKey, KEYS } from '@/lib/keys';
import { words } from '@/lib/words';
import { Button } from './Button';
import './FloatingBar.css';
import './UndoBar.css';

const STAYS_MS = 10_000;

type Props = {
  readonly children: string;
  readonly onUndo: (() => void) | null;
  /** Time is up: what happened stays as it is. */
  readonly onGone: () => void;
};

export function UndoBar({ children, onUndo, onGone }: Props) {
  const [isHeld, setHeld] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const undo = () => {
    if (!onUndo) return;
    // The bar goes, and the focus with it.
    if (bar.current?.contains(document.activeElement)) cameFrom.current?.focus();
    onUndo();
  };
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      const isInField = event.target instanceof Element && event.target.matches('input, textarea');
      if (!onUndo || isInField || !isKey(event, KEYS.everywhere.undo)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  }, [onUndo]);
  return (
    <div
      class="floating-bar undo-bar"
      ref={bar}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={({ relatedTarget }) => {
        setHeld(true);
        if (relatedTarget instanceof HTMLElement && !bar.current?.contains(relatedTarget)) {
          cameFrom.current = relatedTarget;
        }
      }}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{children}</span>
      {onUndo && (
        <Button size="small" icon="undo" onPress={undo}>
          {words.everywhere.undo}
        </Button>
      )}
    </div>
  );
}
