/** A button and the menu that it opens beneath itself. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';
import { useMenu } from './open-menu';
import './MenuList.css';
import './MenuButton.css';

/** Closes the menu before it does what was chosen, so that a dialog leads back to the button. */
type Choose = (deed: () => void) => () => void;

type Props = Pick<ButtonProps, 'size' | 'label'> & {
  readonly name: string;
  readonly children: (choose: Choose) => ComponentChildren;
};

export function MenuButton({ name, size = 'normal', label, children }: Props) {
  const id = useId();
  const { box, isOpen, setOpen } = useMenu<HTMLDivElement>();
  const choose: Choose = (deed) => () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
    deed();
  };
  return (
    <div class="menu-button" ref={box}>
      <Button
        kind="bare"
        size={size}
        label={label}
        iconAfter="unfold"
        isExpanded={isOpen}
        controls={id}
        onPress={() => setOpen(!isOpen)}
      >
        {name}
      </Button>
      <div id={id} tabIndex={-1} hidden={!isOpen}>
        {children(choose)}
      </div>
    </div>
  );
}
