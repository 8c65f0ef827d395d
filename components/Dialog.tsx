/**
 * A question that must be answered before anything else. Esc leaves things as they are; focus goes back to where it was,
 * unless the member has gone on to something else by then.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './Dialog.css';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
};

export function Dialog({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const own = dialog.current;
    own?.showModal();
    return () => {
      const here = document.activeElement ?? document.body;
      const isFree = here === document.body || own?.contains(here);
      if (isFree && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="modal-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
