/** Whose meeting this is. Cancelled or draft is said in words under the date. */
import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words';
import { Button } from './Button';
import { KloeMark } from './KloeMark';
import './Masthead.css';

type Props = {
  /** The council. */
  readonly over?: string | null;
  readonly title: string;
  /** Date and place, a line each. */
  readonly lines: readonly string[];
  readonly children?: ComponentChildren;
  readonly onDesk: () => void;
};

export function Masthead({ over, title, lines, children, onDesk }: Props) {
  return (
    <header class="masthead">
      <KloeBar onDesk={onDesk} />
      {over && <p class="masthead-over">{over}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lines.length > 0 && (
        <p class="masthead-lines">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      {children}
    </header>
  );
}

/** The mark, and the way to everything across meetings. */
export function KloeBar({ onDesk }: { onDesk: () => void }) {
  return (
    <div class="kloe-bar">
      <span>
        <KloeMark size={20} /> {words.everywhere.kloe}
      </span>
      <Button kind="bare" size="small" icon="list" onPress={onDesk}>
        {words.everywhere.desk}
      </Button>
    </div>
  );
}
