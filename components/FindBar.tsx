/** Finding words in a paper: how often, the next place, the place before. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KEYS, keyAmong } from '@/lib/keys';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { SearchAll } from './SearchAll';
import './FindBar.css';

export type FindOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  /** `current` counts from 1; 0 before any place was shown. `isCounting`: pages are still to be looked at. */
  | {
      readonly kind: 'found';
      readonly current: number;
      readonly total: number;
      readonly isCounting: boolean;
    };

type Props = {
  readonly query: string;
  readonly outcome: FindOutcome;
  /** Grows each time the member asks for the bar: the field then takes the focus. */
  readonly asked: number;
  readonly onQuery: (query: string) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** Selects the place that is shown, for a note, a question … */
  readonly onMark: () => void;
  readonly onClose: () => void;
};

export function FindBar({ query, outcome, asked, onQuery, onNext, onPrevious, onMark, onClose }: Props) {
  const { find } = readerWords;
  const field = useRef<HTMLInputElement>(null);
  const deeds = { next: onNext, previous: onPrevious, mark: onMark };
  // Before it is painted: who types at once must not miss it.
  useLayoutEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);

  return (
    <search class="find-bar">
      <label for="find-words">{find.label}</label>
      <input
        id="find-words"
        ref={field}
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="find-outcome"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const deed = keyAmong(event, KEYS.find);
          if (deed === null) return;
          event.preventDefault();
          deeds[deed]();
        }}
      />
      <Button kind="bare" icon="fold" label={find.previous} onPress={onPrevious} />
      <Button kind="bare" icon="unfold" label={find.next} onPress={onNext} />
      <Button
        kind="bare"
        icon="highlight"
        label={find.mark}
        isDisabled={outcome.kind !== 'found' || outcome.current === 0}
        onPress={onMark}
      />
      <Button kind="bare" icon="close" label={find.close} onPress={onClose} />
      <output id="find-outcome" class="find-bar-outcome">
        {outcome.kind === 'looking' && find.looking}
        {outcome.kind === 'none' && find.none(query)}
        {outcome.kind === 'found' && find.found(outcome.current, outcome.total, outcome.isCounting)}
      </output>
      <SearchAll asked={query} />
    </search>
  );
}
