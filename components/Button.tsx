/**
 * What does something. `main`: one in a view. `plain`: the rest. `bare`: in rows and toolbars.
 * With `href` it is a link that looks like one.
 */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './Button.css';

export type ButtonProps = {
  readonly children?: ComponentChildren;
  readonly kind?: 'main' | 'plain' | 'bare';
  /** 28 px in rows, 40 elsewhere, 56 at the meeting. */
  readonly size?: 'small' | 'normal' | 'room';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** The full name, where the words on it are not enough; it must begin with or hold those words. */
  readonly label?: string | undefined;
  readonly href?: string;
  /** For what is on or off. */
  readonly isPressed?: boolean;
  /** For what opens and closes something. */
  readonly isExpanded?: boolean;
  readonly controls?: string;
  readonly describedBy?: string | undefined;
  /** Not now: give the reason beside it, and its id as `describedBy`. */
  readonly isDisabled?: boolean;
  /** At work: change the words as well ("Saving …"). */
  readonly isBusy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: (event: MouseEvent) => void;
};

export function Button(props: ButtonProps) {
  const { children, kind = 'plain', size = 'normal', icon, iconAfter, label, href, onPress } = props;
  const shared = {
    class: 'button',
    'data-kind': kind,
    'data-size': size,
    'data-icon-only': children === undefined || undefined,
    'aria-label': label,
    'aria-describedby': props.describedBy,
    onClick: onPress,
  };
  const iconSize = size === 'small' ? 'small' : 'normal';
  const inside = (
    <>
      {icon && <Icon name={icon} size={iconSize} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={kind === 'bare' ? 'small' : iconSize} />}
    </>
  );
  if (href !== undefined) {
    return (
      <a {...shared} href={href}>
        {inside}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type={props.type ?? 'button'}
      disabled={props.isDisabled}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-controls={props.controls}
      aria-busy={props.isBusy}
    >
      {inside}
    </button>
  );
}
