/** Entries of a tracker that may be here in other words: each beside what it may be, and the member says which are. */
import type { IncomingTracker } from '@/lib/follow/tracker-entries';
import { trackerImport as text } from '@/lib/words/tracker-import';

type Props = {
  readonly perhaps: IncomingTracker['perhaps'];
  /** Ids of the entries that are the same. */
  readonly same: ReadonlySet<string>;
  readonly onSame: (same: ReadonlySet<string>) => void;
};

export function RewordedEntries({ perhaps, same, onSame }: Props) {
  if (perhaps.length === 0) return null;
  return (
    <fieldset>
      <legend>{text.perhaps(perhaps.length)}</legend>
      <p>{text.perhapsText}</p>
      {perhaps.map(({ entry, held }) => (
        <label key={entry.id} class="choice">
          <input
            type="checkbox"
            checked={same.has(entry.id)}
            onChange={({ currentTarget }) => {
              const others = [...same].filter((id) => id !== entry.id);
              onSame(new Set(currentTarget.checked ? [...others, entry.id] : others));
            }}
          />
          <span>
            {text.isSame(entry.text)}
            <small>{text.asHeld(held.text)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
