/** What a file would change, before anything is changed: the frame and the foot of every dialog that brings something in. */
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { Dialog } from './Dialog';
import './IncomingDialog.css';

type FootProps = {
  readonly text: Readonly<Record<'confirm' | 'cancel' | 'close', string>>;
  /** `null`: nothing of it would be new. */
  readonly onBringIn: (() => void) | null;
  readonly onClose: () => void;
};

type Props = FootProps & {
  readonly title: string;
  /** What is brought in. */
  readonly of: 'meanings' | 'notes' | 'questions' | 'shared' | 'tracker';
  readonly children: ComponentChildren;
};

export function IncomingDialog({ title, of, children, ...foot }: Props) {
  return (
    <Dialog title={title} onClose={foot.onClose}>
      <div class="incoming" data-of={of}>
        {children}
      </div>
      <IncomingFoot {...foot} />
    </Dialog>
  );
}

export function IncomingFoot({ text, onBringIn, onClose }: FootProps) {
  return (
    <p class="button-row">
      {onBringIn && (
        <Button kind="main" onPress={onBringIn}>
          {text.confirm}
        </Button>
      )}
      <Button kind="bare" onPress={onClose}>
        {onBringIn ? text.cancel : text.close}
      </Button>
    </p>
  );
}
