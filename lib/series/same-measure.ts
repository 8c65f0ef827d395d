/**
 * The member's word on which names mean one measure → groups of names. What is
 * confirmed holds in both directions and from name to name. Where that would
 * join two names the member has told apart, none of those names are joined, and
 * the conflict is shown: whatever the order in which the answers were given.
 */

export type Answer = {
  readonly measures: readonly [string, string];
  readonly isSame: boolean;
};

/** Names that answers both join and part. */
export type Conflict<A extends Answer = Answer> = { readonly answers: readonly A[] };

export type Groups<A extends Answer = Answer> = {
  /** The group of each measure named in an answer, by the first of its names; others are groups of their own. */
  readonly groupOf: (measure: string) => string;
  readonly conflicts: readonly Conflict<A>[];
};

export function groupsFrom<A extends Answer>(answers: readonly A[]): Groups<A> {
  const joined = joinedBy(answers.filter(({ isSame }) => isSame));
  const isTorn = ({ measures: [one, other], isSame }: A) => !isSame && joined(one) === joined(other);
  const torn = new Set(answers.filter(isTorn).map(({ measures: [one] }) => joined(one)));
  const conflicts = [...torn].toSorted().map((group) => ({
    answers: answers
      .filter((answer) => joined(answer.measures[0]) === group && joined(answer.measures[1]) === group)
      .toSorted((a, b) => (a.measures.join() < b.measures.join() ? -1 : 1)),
  }));
  return {
    groupOf: (measure) => (torn.has(joined(measure)) ? measure : joined(measure)),
    conflicts,
  };
}

/** Pairs → the first name of all that hang together with one. */
function joinedBy(answers: readonly Answer[]): (measure: string) => string {
  const first = new Map<string, string>();
  const rootOf = (measure: string): string => {
    let root = measure;
    for (let next = first.get(root); next !== undefined; next = first.get(root)) root = next;
    return root;
  };
  for (const {
    measures: [one, other],
  } of answers) {
    const [low, high] = [rootOf(one), rootOf(other)].toSorted() as [string, string];
    if (low !== high) first.set(high, low);
  }
  return rootOf;
}
