/** The foot of a dialog or form: what it is for, then the way out that leaves things as they are. */
import type { ComponentChildren } from 'preact';
import { Button } from './Button';

type Props = {
  readonly children?: ComponentChildren;
  readonly leave: string;
  readonly onLeave: () => void;
};

export const ButtonRow = ({ children, leave, onLeave }: Props) => (
  <p class="button-row">
    {children}
    <Button kind="bare" onPress={onLeave}>
      {leave}
    </Button>
  </p>
);
