/** A few words by Kloe, with their sign. Never two of one kind on a row. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './Verdict.css';

/** `late`: misses its target, overdue. `proved`: a challenge, which is no fault and not red. */
export type VerdictKind = 'late' | 'doubt' | 'proved' | 'done' | 'plain';

const SIGNS: Readonly<Record<VerdictKind, IconName>> = {
  late: 'warning',
  doubt: 'unsure',
  proved: 'differ',
  done: 'tick',
  plain: 'towards',
};

type Props = {
  readonly kind: VerdictKind;
  readonly children: ComponentChildren;
  readonly icon?: IconName;
};

export function Verdict({ kind, children, icon }: Props) {
  return (
    <span class="verdict" data-kind={kind}>
      <Icon name={icon ?? SIGNS[kind]} size="small" />
      <span>{children}</span>
    </span>
  );
}
