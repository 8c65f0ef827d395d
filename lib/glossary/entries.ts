/** All that the glossary holds, for who looks up a short form where no paper says which of its senses is meant. */
import { fromGlossary, fromLearnt, fromOwn } from './explain';
import type { Meaning } from './meaning';
import type { OwnGlossary } from './own';
import { isSame } from './same-words';
import { keyOf, type Terms } from './uk-terms';

export type GlossaryEntry = Meaning & { readonly short: string };

/**
 * The member's own first, wherever they hold, then what papers taught, then the built-in senses: of
 * these first what council papers mean most often. Each meaning once, as the first of them has it.
 */
export function glossaryEntries(terms: Terms, { own, learnt }: OwnGlossary): readonly GlossaryEntry[] {
  const given: readonly GlossaryEntry[] = [
    ...own.map((meaning) => ({ short: meaning.short, ...fromOwn(meaning, terms, []) })),
    ...learnt.map((meaning) => ({ short: meaning.short, ...fromLearnt(meaning, terms) })),
  ];
  const byKey = Map.groupBy(given, ({ short }) => keyOf(short));
  const firstOf = (short: string, long: string) =>
    byKey.get(keyOf(short))?.find((meaning) => isSame(meaning.long, long));
  return [
    ...given.filter((meaning) => firstOf(meaning.short, meaning.long) === meaning),
    ...[...terms.values()]
      .flat()
      .filter(({ short, long }) => !firstOf(short, long))
      .map((term) => ({ short: term.short, ...fromGlossary(term) })),
  ];
}
