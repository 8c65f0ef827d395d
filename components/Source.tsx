/** The page a member would cite, always with its printed number: "Item 7, page 38". Pressing it shows the page. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './Source.css';

type Props = {
  readonly children: ComponentChildren;
  /** A link where the page has an address; else a button. */
  readonly href?: string;
  readonly onOpen?: () => void;
  readonly icon?: IconName | null;
  readonly label?: string;
};

export function Source({ children, href, onOpen, icon = 'page', label }: Props) {
  const inside = (
    <>
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </>
  );
  if (href !== undefined) {
    return (
      <a class="source" href={href} aria-label={label} onClick={onOpen}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" class="source" aria-label={label} onClick={onOpen}>
      {inside}
    </button>
  );
}
