/** How far the reading is. Said aloud at each quarter only; the figures on screen are always new. */
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { Icon } from './Icon';
import './Progress.css';

type Props = {
  readonly done: number;
  readonly of: number;
  /** "Pages read". */
  readonly label: string;
  /** "112 of 249 pages". */
  readonly children: ComponentChildren;
  /** "about 4 seconds more". */
  readonly left?: string | undefined;
  /** "12 agenda items", "201 figures so far". */
  readonly found?: readonly string[];
  readonly stopLabel?: string;
  readonly onStop?: () => void;
  /** What is said at the quarters: "50 per cent read". */
  readonly spoken: (percent: number) => string;
};

export function Progress({ done, of, label, children, left, found, stopLabel, onStop, spoken }: Props) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  const quarter = Math.floor(share * 4) * 25;
  return (
    <div class="progress">
      <div
        class="progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-label={label}
      >
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p class="progress-now">
        <span>{children}</span>
        {left !== undefined && <span class="progress-left">{left}</span>}
      </p>
      <span class="hidden-text" role="status">
        {quarter > 0 && spoken(quarter)}
      </span>
      {found !== undefined && found.length > 0 && <Found lines={found} />}
      {onStop && stopLabel !== undefined && <Button onPress={onStop}>{stopLabel}</Button>}
    </div>
  );
}

function Found({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="progress-found">
      {lines.map((line) => (
        <li key={line}>
          <Icon name="tick" size="small" />
          {line}
        </li>
      ))}
    </ul>
  );
}
