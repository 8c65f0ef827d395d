/** Filled = actual, upright line = target, ◇ = comparators. For the eye alone: the row says it all in words. */
import './GapBar.css';

type Props = {
  readonly actual: number;
  readonly target: number;
  readonly comparators: readonly number[];
};

export function GapBar({ actual, target, comparators }: Props) {
  const most = Math.max(100, actual, target, ...comparators);
  const at = (value: number) => `${(Math.max(0, value) / most) * 100}%`;
  return (
    <svg class="gap-bar" aria-hidden="true">
      <rect class="gap-bar-track" y="6" width="100%" height="10" />
      <rect class="gap-bar-actual" y="6" width={at(actual)} height="10" />
      {comparators.map((value) => (
        <svg key={value} x={at(value)} overflow="visible" aria-hidden="true">
          <path class="gap-bar-peer" d="M0 5.5 5.5 11 0 16.5-5.5 11z" />
        </svg>
      ))}
      <line class="gap-bar-target" x1={at(target)} x2={at(target)} y1="1" y2="21" />
    </svg>
  );
}
