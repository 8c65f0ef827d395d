/** What bringing in other meanings would change in a glossary, before anything is changed. */
import { isSameScope, type OwnMeaning } from './own';
import { isSame } from './same-words';
import { keyOf } from './uk-terms';

export type Incoming<Held extends OwnMeaning> = {
  readonly fresh: readonly OwnMeaning[];
  readonly changed: readonly { readonly before: Held; readonly after: OwnMeaning }[];
  readonly same: readonly OwnMeaning[];
};

/**
 * The same words for the same place are the same meaning, whatever their notes.
 * Other words change a meaning where there is just one for that place on both
 * sides; else they stand beside it.
 */
export function compareGlossaries<Held extends OwnMeaning>(
  held: readonly Held[],
  read: readonly OwnMeaning[],
): Incoming<Held> {
  const heldBy = Map.groupBy(held, ({ short }) => keyOf(short));
  const readBy = Map.groupBy(read, ({ short }) => keyOf(short));
  const fresh: OwnMeaning[] = [];
  const changed: { before: Held; after: OwnMeaning }[] = [];
  const same: OwnMeaning[] = [];
  for (const after of read) {
    const isThere = ({ scope }: OwnMeaning) => isSameScope(scope, after.scope);
    const there = (heldBy.get(keyOf(after.short)) ?? []).filter(isThere);
    const isOnly = there.length === 1 && readBy.get(keyOf(after.short))?.filter(isThere).length === 1;
    const before = there.find(({ long }) => isSame(long, after.long)) ?? (isOnly ? there[0] : undefined);
    if (!before) fresh.push(after);
    else if (isEqual(before, after)) same.push(after);
    else changed.push({ before, after });
  }
  return { fresh, changed, same };
}

const isEqual = (one: OwnMeaning, other: OwnMeaning): boolean =>
  one.short === other.short &&
  one.long === other.long &&
  one.note === other.note &&
  one.insteadOf === other.insteadOf;
