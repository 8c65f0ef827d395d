/** What cannot be searched yet, or is left out, and what can be done about it. */
import type { SearchState } from '@/lib/platform/search-messages';
import { search as text } from '@/lib/words/search';
import { Button } from './Button';
import { Notice } from './Notice';

export type SearchReachProps = {
  readonly state: SearchState;
  /** While papers are read again: how many of how many. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly searchesExempt: boolean;
  /** Their files are kept: they can be read again here. */
  readonly canRead: number;
  readonly onRead: () => void;
  readonly onExempt: (searchesExempt: boolean) => void;
};

export function SearchReach(props: SearchReachProps) {
  const { state, reading, searchesExempt, canRead, onRead, onExempt } = props;
  const { ready, of, isPreparing, toRead, exempt } = state;
  const cannotRead = toRead.length - canRead;
  const leavesOut = exempt.papers + exempt.written > 0;
  return (
    <>
      <div role="status" class="search-reach">
        {ready < of && (
          <Notice
            kind="info"
            title={text.notAll(ready, of)}
            actions={
              canRead > 0 && reading === null ? <Button onPress={onRead}>{text.read}</Button> : undefined
            }
          >
            {isPreparing && <p>{text.preparing}</p>}
            {reading !== null && <p>{text.reading(reading.done, reading.of)}</p>}
            {reading === null && canRead > 0 && <p>{text.toRead(canRead)}</p>}
            {cannotRead > 0 && <p>{text.cannotRead(cannotRead)}</p>}
          </Notice>
        )}
      </div>
      {leavesOut && (
        <p class="search-exempt">
          {text.exempt(exempt.papers, exempt.written)}{' '}
          <Button size="small" onPress={() => onExempt(true)}>
            {text.includeExempt}
          </Button>
        </p>
      )}
      {searchesExempt && (
        <p class="search-exempt">
          {text.withExempt}{' '}
          <Button size="small" onPress={() => onExempt(false)}>
            {text.leaveExempt}
          </Button>
        </p>
      )}
    </>
  );
}
