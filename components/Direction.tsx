/** The arrow is what the number did; the words say what it means, where the paper lets one say it. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './Direction.css';

export function Direction({ way, children }: { way: 'up' | 'down' | 'same'; children: ComponentChildren }) {
  return (
    <span class="direction">
      <Icon name={way} size="small" />
      <span>{children}</span>
    </span>
  );
}
