/** What there is not, what was looked at, and one thing to do. */
import type { ComponentChildren } from 'preact';
import './Empty.css';

type Props = {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
};

export function Empty({ title, children, actions }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <p class="empty-actions">{actions}</p>}
    </div>
  );
}
