/** What happened, where, and what the member can do next. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './Notice.css';

export type NoticeKind = 'info' | 'doubt' | 'late' | 'done';

const SIGNS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  doubt: 'unsure',
  late: 'warning',
  done: 'tick',
};

type Props = {
  readonly kind: NoticeKind;
  readonly title?: ComponentChildren;
  /** `h2` where the notice is the whole view, so that it can be found by heading. */
  readonly heading?: boolean;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly icon?: IconName;
  /** Only for what stops the work: it interrupts a screen reader. */
  readonly isAlert?: boolean;
};

export function Notice({ kind, title, heading, children, actions, icon, isAlert }: Props) {
  return (
    <div class="notice" data-kind={kind} role={isAlert ? 'alert' : undefined}>
      <Icon name={icon ?? SIGNS[kind]} />
      <div>
        {title !== undefined && (heading ? <h2>{title}</h2> : <p class="notice-title">{title}</p>)}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <p class="notice-actions">{actions}</p>}
      </div>
    </div>
  );
}
