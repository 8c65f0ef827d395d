/** The bar for what is ticked in a list: how much that is, and what can be done with all of it. */
import type { ComponentChildren } from 'preact';
import './FloatingBar.css';
import './ChosenBar.css';

type Props = {
  readonly count: string;
  /** What the filters hide of it, in words. */
  readonly hidden: string | null;
  /** Buttons. */
  readonly children: ComponentChildren;
};

export function ChosenBar({ count, hidden, children }: Props) {
  return (
    <section class="floating-bar chosen-bar" aria-label={count}>
      <p role="status">
        <b>{count}</b> {hidden}
      </p>
      <p class="button-row">{children}</p>
    </section>
  );
}
