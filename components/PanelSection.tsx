/** A part of a column with its heading and a remark beside it. */
import type { ComponentChildren } from 'preact';
import './PanelSection.css';

type Props = {
  readonly title?: string;
  readonly remark?: string | null;
  /** Names a part that has no heading. */
  readonly label?: string;
  readonly children: ComponentChildren;
};

export function PanelSection({ title, remark, label, children }: Props) {
  return (
    <section class="panel-section" aria-label={label ?? title}>
      {title !== undefined && (
        <div class="panel-section-head">
          <h2>{title}</h2>
          {remark && <small>{remark}</small>}
        </div>
      )}
      {children}
    </section>
  );
}
