/** Search at the desk, and where each hit leads. Loaded on the first visit. */
import type { ReadonlySignal } from '@preact/signals';
import { DeskSearch } from '@/components/DeskSearch';
import { type DeskPlace, hrefOf } from '@/components/desk-places';
import { openingOf, type WholeMeeting } from '@/components/desk-text';
import { ALL_NOTES } from '@/components/note-address';
import { ALL_SEARCHED } from '@/components/search-choice';
import type { SearchAsked, SearchHit } from '@/lib/platform/search-messages';
import { wordsHash } from '@/lib/platform/words-hash';
import type { Store } from '@/lib/store/open';
import type { Act } from './desk';
import { createSearching } from './search';

export function openSearch(
  store: Store,
  act: Act,
  wanted: ReadonlySignal<SearchAsked | null>,
  meetings: ReadonlySignal<readonly WholeMeeting[]>,
) {
  const searching = createSearching(store, act, wanted);
  return {
    Place: () => (
      <DeskSearch
        asked={searching.asked.value ?? ALL_SEARCHED}
        found={searching.found.value}
        state={searching.state.value}
        hasFailed={searching.hasFailed.value}
        reading={searching.reading.value}
        canRead={searching.readable.value.length}
        searchesExempt={searching.searchesExempt.value}
        meetings={meetings.value}
        hrefOf={leadsTo}
        onAsked={searching.ask}
        onMore={searching.more}
        onRead={() => void searching.read()}
        onExempt={(searchesExempt) => void searching.exempt(searchesExempt)}
      />
    ),
  };
}

function leadsTo(hit: SearchHit): string | null {
  if (hit.of !== null) return hrefOf(placeOf(hit, hit.of));
  const opening = hit.paper && openingOf(hit.paper);
  if (opening === null) return null;
  const { exact, source, page } = hit;
  if (hit.paper?.source === 'pdf') {
    return opening + wordsHash({ page: page?.number ?? 1, source, exact });
  }
  return `${opening.split('#')[0]}#:~:text=${encodeURIComponent(exact).replaceAll('-', '%2D')}`;
}

/** Where the member finds what they wrote. */
function placeOf({ kind, meeting, item }: SearchHit, id: string): DeskPlace {
  if (kind === 'short-form') return { kind: 'look-up', asked: id };
  if (meeting === null) return { kind: 'notes', choice: { ...ALL_NOTES, of: { kind: 'nowhere' }, one: id } };
  const { key } = meeting;
  if (kind === 'question' || kind === 'answer') return { kind: 'questions', key, one: id };
  if (kind === 'line') return { kind: 'enquiry', key };
  if (kind === 'follow-up') return { kind: 'meeting', key };
  const choice = { ...ALL_NOTES, of: { kind: 'meeting', key } as const, item, one: id };
  return { kind: 'notes', choice };
}
