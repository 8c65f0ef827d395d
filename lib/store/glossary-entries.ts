/** All that can be looked up: the member's meanings, what papers taught, the built-in terms; `null` until it is open. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type GlossaryEntry, glossaryEntries } from '@/lib/glossary/entries';
import { loadUkTerms, type Terms } from '@/lib/glossary/uk-terms';
import { ownGlossary } from './glossary';
import { type TaughtMeaning, watchLearnt } from './learnt';
import type { Store } from './open';
import type { GlossaryRow } from './rows';
import { watch } from './watch';

/** What cannot be read of the store is left out: the built-in terms can be looked up all the same. */
export function createGlossaryEntries(store: Store): ReadonlySignal<readonly GlossaryEntry[] | null> {
  const terms = signal<Terms | null>(null);
  const own = signal<readonly GlossaryRow[]>([]);
  const learnt = signal<readonly TaughtMeaning[]>([]);
  const { signal: always } = new AbortController();
  void loadUkTerms().then((loaded) => {
    terms.value = loaded;
  });
  watch(
    () => ownGlossary(store),
    (read) => {
      if (read.ok) own.value = read.value;
    },
    always,
  );
  watchLearnt(
    store,
    (taught) => {
      learnt.value = taught;
    },
    always,
  );
  return computed(
    () => terms.value && glossaryEntries(terms.value, { own: own.value, learnt: learnt.value }),
  );
}
