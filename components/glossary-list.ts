/** The member's meanings and those that papers taught, as the desk lists them. */
import { isWithin, type OwnMeaning, type Scope } from '@/lib/glossary/own';
import { isSame } from '@/lib/glossary/same-words';
import type { TaughtMeaning } from '@/lib/store/learnt';
import type { GlossaryRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';
import { deskGlossary as text } from '@/lib/words/desk-glossary';

export type ShownMeaning = Pick<OwnMeaning, 'short' | 'long' | 'scope'> & {
  readonly key: string;
  /** What it is filtered by. */
  readonly kind: Scope['kind'] | 'learnt';
  readonly source: GlossaryRow | TaughtMeaning;
};

export const isOwnRow = (source: ShownMeaning['source']): source is GlossaryRow => 'id' in source;

/** The member's own first, then what was learnt and the member does not say too; each by short form. */
export const shownMeanings = (
  rows: readonly GlossaryRow[],
  taught: readonly TaughtMeaning[],
): readonly ShownMeaning[] => [
  ...rows
    .map((row) => ({ key: row.id, ...placed(row), kind: row.scope.kind, source: row }))
    .toSorted(byShort),
  ...taught
    .filter((one) => !rows.some((row) => isSaidIn(row, one)))
    .map((one) => ({
      key: `${one.from.paperId} ${one.short} ${one.long}`,
      ...placed(one),
      kind: 'learnt' as const,
      source: one,
    }))
    .toSorted(byShort),
];

const placed = ({ short, long, scope }: Pick<OwnMeaning, 'short' | 'long' | 'scope'>) => ({
  short,
  long,
  scope,
});

const isSaidIn = (row: GlossaryRow, { short, long, scope }: TaughtMeaning): boolean =>
  row.short === short && isSame(row.long, long) && isWithin(scope, row.scope);

const byShort = (one: ShownMeaning, other: ShownMeaning): number =>
  one.short.localeCompare(other.short, 'en-GB') || one.long.localeCompare(other.long, 'en-GB');

export function scopeText(scope: Scope): string {
  switch (scope.kind) {
    case 'everywhere':
      return text.kind.everywhere;
    case 'council':
      return scope.council;
    case 'committee':
      return text.committee(scope.committee, scope.council);
  }
}

/**
 * Where each of those listed holds, as far as that tells them apart: a council is named where there are
 * several, the committee of what was learnt likewise; else `null`.
 */
export function placesAmong(listed: readonly ShownMeaning[]): (shown: ShownMeaning) => string | null {
  const councils = new Set(listed.flatMap(({ scope }) => ('council' in scope ? scope.council : [])));
  const learntIn = new Set(listed.flatMap(({ kind, scope }) => (kind === 'learnt' ? scopeText(scope) : [])));
  return ({ kind, scope }) => {
    if (kind === 'learnt' && learntIn.size === 1) return null;
    return scope.kind === 'committee' && councils.size === 1 ? scope.committee : scopeText(scope);
  };
}

/** Everywhere, and all councils and committees that were read of. */
export const scopesOf = ({ councils }: Shelf): readonly Scope[] => [
  { kind: 'everywhere' },
  ...councils.flatMap(({ council, committees }): readonly Scope[] => [
    { kind: 'council', council: council.name },
    ...committees.map(
      ({ committee }): Scope => ({ kind: 'committee', council: council.name, committee: committee.name }),
    ),
  ]),
];
