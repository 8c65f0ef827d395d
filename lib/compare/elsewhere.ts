/** Pairs what is left of two papers, wherever it stands: the same words first, then the likest. */
import { likenessOf, wordsOf } from './likeness';
import type { Said } from './said';
import type { Indexes } from './same-order';

/** Each is compared with so many that share its rarest words. */
const MOST_LIKE = 8;
/** A word that stands in more of what is left says nothing. */
const COMMON = 24;
/** What stands elsewhere must be more alike to be the same thing in other words. */
const ALIKE_ELSEWHERE = 0.7;

type Left = { readonly said: Said; readonly index: number };

/** `earlier` and `later`: what is not paired yet. */
export function pairsElsewhere(earlier: readonly Left[], later: readonly Left[]): readonly Indexes[] {
  const used = new Set<number>();
  const same = Map.groupBy(earlier, ({ said }) => said.letters);
  const pair =
    (find: (said: Said) => readonly Left[]) =>
    (one: Left): readonly Indexes[] => {
      const found = find(one.said).find(({ index }) => !used.has(index));
      if (!found) return [];
      used.add(found.index);
      return [[found.index, one.index]];
    };
  const pairs = later.flatMap(pair(({ letters }) => same.get(letters) ?? []));
  const paired = new Set(pairs.map(([, to]) => to));
  const likest = likestAmong(earlier.filter(({ index }) => !used.has(index)));
  return [...pairs, ...later.filter(({ index }) => !paired.has(index)).flatMap(pair(likest))];
}

function likestAmong(left: readonly Left[]): (said: Said) => readonly Left[] {
  const having = new Map<string, Left[]>();
  for (const one of left) {
    for (const word of new Set(wordsOf(one.said.text))) {
      const others = having.get(word);
      if (others) others.push(one);
      else having.set(word, [one]);
    }
  }
  return (said) => {
    const counts = new Map<Left, number>();
    for (const word of new Set(wordsOf(said.text))) {
      const others = having.get(word) ?? [];
      if (others.length > COMMON) continue;
      for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return [...counts]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, MOST_LIKE)
      .map(([one]) => ({ one, likeness: likenessOf(one.said, said) }))
      .filter(({ likeness }) => likeness >= ALIKE_ELSEWHERE)
      .toSorted((one, other) => other.likeness - one.likeness)
      .map(({ one }) => one);
  };
}
