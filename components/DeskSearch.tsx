/** Search in everything: as one types, in the words of papers and in all that was written. */
import { useRef } from 'preact/hooks';
import { isKey, KEYS } from '@/lib/keys';
import type { SearchAsked, SearchFound, SearchGroup, SearchHit } from '@/lib/platform/search-messages';
import { search as text } from '@/lib/words/search';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import type { WholeMeeting } from './desk-text';
import { Empty } from './Empty';
import { Field } from './Field';
import { FilterChip } from './FilterChip';
import { Notice } from './Notice';
import { SearchFilters } from './SearchFilters';
import { SearchReach, type SearchReachProps } from './SearchReach';
import { SearchResult } from './SearchResult';
import { isNarrowed } from './search-choice';
import { useFirstField } from './use-first-field';
import './DeskSearch.css';

type Props = Omit<SearchReachProps, 'state'> & {
  readonly asked: SearchAsked;
  /** The answer to what is asked or, for a moment, to what was asked before; `null` where nothing is. */
  readonly found: SearchFound | null;
  /** `null` until everything is open. */
  readonly state: SearchReachProps['state'] | null;
  readonly hasFailed: boolean;
  readonly meetings: readonly WholeMeeting[];
  readonly hrefOf: (hit: SearchHit) => string | null;
  readonly onAsked: (asked: SearchAsked) => void;
  readonly onMore: () => void;
};

const GROUPS: readonly SearchGroup[] = ['paper', 'asks', 'note', 'question', 'answer', 'short-form'];
/** So many more are shown at once. */
const MORE = 30;

export function DeskSearch(props: Props) {
  const { asked, found, state, hasFailed, meetings, onAsked } = props;
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  useFirstField(top);
  useArrowKeys(list, '[data-hit]', 'a');
  const isEmpty = state !== null && state.of === 0 && state.written === 0 && state.exempt.papers === 0;
  const isAsked = asked.asked.trim() !== '';
  return (
    <main class="desk desk-search">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.sub}</p>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus */}
      <div
        class="search-field"
        ref={top}
        onKeyDown={(event) => {
          if (!isKey(event, KEYS.list.next)) return;
          event.preventDefault();
          list.current?.querySelector<HTMLElement>('[data-hit] a')?.focus();
        }}
      >
        <Field
          type="search"
          icon="find"
          isArrival
          label={text.label}
          placeholder={text.example}
          value={asked.asked}
          onValue={(value) => onAsked({ ...asked, asked: value })}
        />
      </div>
      {hasFailed && (
        <Notice kind="late" title={text.failed} isAlert>
          {text.failedText}
        </Notice>
      )}
      {state && <SearchReach {...props} state={state} />}
      <div class="desk-columns">
        <SearchFilters asked={asked} meetings={meetings} onAsked={onAsked} />
        <section ref={list} aria-label={text.results}>
          {isAsked && found && <Found {...props} found={found} />}
          {isAsked && !found && !hasFailed && <p role="status">{state ? text.looking : text.loading}</p>}
          {!isAsked && (isEmpty ? <NothingYet /> : <HowTo />)}
        </section>
      </div>
    </main>
  );
}

function Found(props: Props & { readonly found: SearchFound }) {
  const { asked, found, hrefOf, onAsked, onMore } = props;
  const { total, hits, counts, respelt } = found;
  const any = GROUPS.some((group) => counts[group] > 0);
  return (
    <>
      <div role="status" class="search-said">
        {total > 0 && <p>{hits.length < total ? text.foundFirst(hits.length, total) : text.found(total)}</p>}
        {respelt.map(({ typed, instead }) => (
          <p key={typed}>{instead.length > 0 ? text.respelt(typed, instead) : text.nowhere(typed)}</p>
        ))}
      </div>
      {any && (
        // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
        <div class="search-groups" role="group" aria-label={text.groups}>
          {GROUPS.map((group) => (
            <FilterChip
              key={group}
              count={counts[group]}
              isChosen={asked.group === group}
              onChoose={(isChosen) => onAsked({ ...asked, group: isChosen ? group : null })}
            >
              {text.group[group]}
            </FilterChip>
          ))}
        </div>
      )}
      {total === 0 && <NoneFound {...props} />}
      {hits.length > 0 && (
        <ol class="search-results">
          {hits.map((hit) => (
            <SearchResult key={hit.key} hit={hit} href={hrefOf(hit)} />
          ))}
        </ol>
      )}
      {hits.length < total && (
        <Button onPress={onMore}>{text.more(Math.min(MORE, total - hits.length))}</Button>
      )}
      {hits.length > 0 && <small class="search-keys">{text.keys}</small>}
    </>
  );
}

function NoneFound({ asked, found, state, onAsked }: Props & { readonly found: SearchFound }) {
  return (
    <Empty title={text.none(asked.asked.trim())}>
      <p>{isNarrowed(asked) ? text.noneWithin : text.noneText(state?.ready ?? 0)}</p>
      {found.alone.length > 0 && (
        <>
          <p>{text.alone}</p>
          <ul class="search-alone">
            {found.alone.map(({ typed, places }) => (
              <li key={typed}>
                {places === 0 ? (
                  text.aloneIn(typed, 0)
                ) : (
                  <Button size="small" onPress={() => onAsked({ ...asked, asked: typed })}>
                    {text.aloneIn(typed, places)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}

function HowTo() {
  return (
    <Empty title={text.start}>
      <p>{text.startText}</p>
      <p>{text.startQuotes}</p>
      <p>{text.startNumbers}</p>
    </Empty>
  );
}

function NothingYet() {
  return (
    <Empty title={text.empty}>
      <p>{text.emptyText}</p>
    </Empty>
  );
}
