/** The whole glossary as it stands: the member's meanings and the built-in ones; `null` until it is open. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type GlossaryEntry, glossaryEntries } from '@/lib/glossary/entries';
import { loadUkTerms, type Terms } from '@/lib/glossary/uk-terms';
import { ownGlossary } from './glossary';
import type { Store } from './open';
import type { GlossaryRow } from './rows';
import { watch } from './watch';

/** A glossary of the member's own that cannot be read is left out: the built-in terms can be looked up all the same. */
export function createGlossaryEntries(store: Store): ReadonlySignal<readonly GlossaryEntry[] | null> {
  const terms = signal<Terms | null>(null);
  const own = signal<readonly GlossaryRow[]>([]);
  void loadUkTerms().then((loaded) => {
    terms.value = loaded;
  });
  watch(
    () => ownGlossary(store),
    (read) => {
      if (read.ok) own.value = read.value;
    },
    new AbortController().signal,
  );
  return computed(() => terms.value && glossaryEntries(terms.value, own.value));
}
