/** All that the glossary holds, for who looks up a short form where no paper says which of its senses is meant. */
import { fromGlossary, fromOwn } from './explain';
import type { Meaning } from './meaning';
import type { OwnMeaning } from './own';
import { isSame } from './same-words';
import { keyOf, type Terms } from './uk-terms';

export type GlossaryEntry = Meaning & { readonly short: string };

/** The member's own first, wherever they hold; of the built-in senses first what council papers mean most often. */
export function glossaryEntries(terms: Terms, own: readonly OwnMeaning[]): readonly GlossaryEntry[] {
  const ownByKey = Map.groupBy(own, ({ short }) => keyOf(short));
  const isOwn = (short: string, long: string) =>
    ownByKey.get(keyOf(short))?.some((meaning) => isSame(meaning.long, long)) ?? false;
  return [
    ...own.map((meaning) => ({ short: meaning.short, ...fromOwn(meaning, terms, []) })),
    ...[...terms.values()]
      .flat()
      .filter(({ short, long }) => !isOwn(short, long))
      .map((term) => ({ short: term.short, ...fromGlossary(term) })),
  ];
}
