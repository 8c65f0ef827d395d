/**
 * What the member says that short forms mean, where each of it holds, and what
 * earlier papers of a committee taught. Which of it holds for a paper follows
 * from the committees and councils that the paper belongs to.
 */
import { isSameName } from '@/lib/document/names';
import { isSame } from './same-words';
import { keyOf } from './uk-terms';

export type CommitteeScope = {
  readonly kind: 'committee';
  readonly council: string;
  readonly committee: string;
};
type CouncilScope = { readonly kind: 'council'; readonly council: string };

/** Where a meaning holds. By name, so that it reads on any computer. */
export type Scope = { readonly kind: 'everywhere' } | CouncilScope | CommitteeScope;

export type OwnMeaning = {
  readonly short: string;
  readonly long: string;
  readonly note: string | null;
  readonly scope: Scope;
  /** What the member called wrong when giving this: it goes behind even where a paper says it. */
  readonly insteadOf: string | null;
};

export type LearntFrom = {
  readonly paperId: string;
  readonly title: string;
  /** Day of its meeting, ISO; `null` where that is not known. */
  readonly date: string | null;
};

/** What another paper of the committee says that a short form means. */
export type LearntMeaning = { readonly short: string; readonly long: string; readonly from: LearntFrom };

/** The best first in both. */
export type OwnGlossary = { readonly own: readonly OwnMeaning[]; readonly learnt: readonly LearntMeaning[] };

export const NOTHING_OWN: OwnGlossary = { own: [], learnt: [] };

/** The committees and councils of a paper, under all the names they have or had. */
export type Belonging = {
  readonly committees: readonly CommitteeScope[];
  readonly councils: readonly string[];
};

/** Of the member's meanings, newest first, those that hold for a paper: the narrower before the wider. */
export const meaningsHere = (meanings: readonly OwnMeaning[], belonging: Belonging): readonly OwnMeaning[] =>
  meanings
    .filter(({ scope }) => holdsHere(scope, belonging))
    .toSorted((one, other) => NARROWNESS[one.scope.kind] - NARROWNESS[other.scope.kind]);

const NARROWNESS = { committee: 0, council: 1, everywhere: 2 } as const;

function holdsHere(scope: Scope, { committees, councils }: Belonging): boolean {
  switch (scope.kind) {
    case 'everywhere':
      return true;
    case 'council':
      return councils.some((council) => isSameName(council, scope.council));
    case 'committee':
      return committees.some((one) => isSameScope(one, scope));
  }
}

/** Places go by their names, not by an id: both may come from another computer. */
export function isSameScope(one: Scope, other: Scope): boolean {
  if (one.kind === 'everywhere' || other.kind === 'everywhere') return one.kind === other.kind;
  if (!isSameName(one.council, other.council)) return false;
  if (one.kind === 'council' || other.kind === 'council') return one.kind === other.kind;
  return isSameName(one.committee, other.committee);
}

/** Whether one place is the other, or lies in it. */
export const isWithin = (scope: Scope, wider: Scope): boolean =>
  wider.kind === 'everywhere' ||
  isSameScope(scope, wider) ||
  (wider.kind === 'council' && scope.kind === 'committee' && isSameName(scope.council, wider.council));

/** What a meaning makes needless, if it is given: itself, and what the member called wrong, at that place or within it. */
export const isReplacedBy = (held: OwnMeaning, given: OwnMeaning): boolean =>
  keyOf(held.short) === keyOf(given.short) &&
  isWithin(held.scope, given.scope) &&
  (isSame(held.long, given.long) || (given.insteadOf !== null && isSame(held.long, given.insteadOf)));

/** Two meanings → the one that stays, with the other's note where it has none, wherever either held. */
export const merged = <Meaning extends OwnMeaning>(kept: Meaning, other: OwnMeaning): Meaning => ({
  ...kept,
  note: kept.note ?? other.note,
  scope: widerOf(kept.scope, other.scope),
});

function widerOf(one: Scope, other: Scope): Scope {
  if (isWithin(other, one)) return one;
  if (isWithin(one, other)) return other;
  const isOneCouncil =
    one.kind !== 'everywhere' && other.kind !== 'everywhere' && isSameName(one.council, other.council);
  return isOneCouncil ? { kind: 'council', council: one.council } : { kind: 'everywhere' };
}

/** A short form's own entries; those in its very letters ("PiP", not "PIP") first. */
export function entriesFor<Entry extends { readonly short: string }>(
  entries: readonly Entry[],
): (short: string) => readonly Entry[] {
  const byKey = Map.groupBy(entries, ({ short }) => keyOf(short));
  return (short) =>
    (byKey.get(keyOf(short)) ?? []).toSorted(
      (one, other) => Number(other.short === short) - Number(one.short === short),
    );
}
