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
} & Ways;

type Ways = {
  readonly onDesk: () => void;
  readonly onKeys: () => void;
};

export function Masthead({ over, title, lines, children, onDesk, onKeys }: Props) {
  return (
    <header class="masthead">
      <KloeBar onDesk={onDesk} onKeys={onKeys} />
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

/** The mark, the list of keys, and the way to everything across meetings. */
export function KloeBar({ onDesk, onKeys }: Ways) {
  return (
    <div class="kloe-bar">
      <span>
        <KloeMark size={20} /> {words.everywhere.kloe}
      </span>
      <Button kind="bare" size="small" onPress={onKeys}>
        {words.panel.keys}
      </Button>
      <Button kind="bare" size="small" icon="list" onPress={onDesk}>
        {words.everywhere.desk}
      </Button>
    </div>
  );
}
