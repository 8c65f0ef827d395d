/** Which target each figure of running text is set against. */
import type { Draft } from './completed';
import { SAYS_NOTHING } from './naming-words';
import type { Aim } from './spoken';

type Drafted = { readonly drafts: readonly Draft[] };

/** In one sentence, what is reported is set against the target that shares its unit. */
export function withTargets(drafts: readonly Draft[]): readonly Draft[] {
  const targets = new Map(
    drafts
      .filter(({ role }) => role === 'target')
      .reverse()
      .map((target) => [target.number.unit, target]),
  );
  return drafts.map((draft) => {
    const target = targets.get(draft.number.unit);
    return target ? aimedAt(draft, aimOf(target)) : draft;
  });
}

/** "… 85% on time. … 72%. A target of 95% has been set": of the sentences before, where it names no measure itself. */
export function withLaterTargets<One extends Drafted>(sentences: readonly One[]): readonly One[] {
  let target: Aim | null = null;
  return sentences
    .toReversed()
    .map((one) => {
      const aimed = target;
      const own = one.drafts.find(({ role }) => role === 'target');
      target = own && SAYS_NOTHING.test(own.ownWords) ? aimOf(own) : target;
      if (aimed === null) return one;
      return { ...one, drafts: one.drafts.map((draft) => aimedAt(draft, aimed)) };
    })
    .toReversed();
}

/** "Timeliness of visits is a worry against a target of 95%." Next: "Visits at home were at 86%": the same target. */
export const withAim = <One extends Drafted>(sentences: readonly One[], aim: Aim | null): readonly One[] =>
  aim === null
    ? sentences
    : sentences.map((one) => ({
        ...one,
        drafts: one.drafts.map((draft) =>
          sharesNoun(draft.indicator, aim.indicator) ? aimedAt(draft, aim) : draft,
        ),
      }));

/** The last target that no figure was set against; `null` where there is none. */
export function aimLeftOpen(sentences: readonly Drafted[]): Aim | null {
  const drafts = sentences.flatMap((one) => one.drafts);
  const target = drafts.findLast(({ role }) => role === 'target');
  const isMet = drafts.some((draft) => draft.target !== null && draft.target === target?.number.value);
  return target && !isMet ? aimOf(target) : null;
}

const aimOf = ({ number, indicator, polarity }: Draft): Aim => ({
  value: number.value,
  unit: number.unit,
  indicator,
  polarity,
});

const aimedAt = (draft: Draft, { value, unit, polarity }: Aim): Draft =>
  draft.role === 'actual' && draft.target === null && !draft.isEarlier && draft.number.unit === unit
    ? { ...draft, target: value, polarity: draft.polarity ?? polarity }
    : draft;

function sharesNoun(one: string, other: string): boolean {
  const words = new Set(nounsIn(one));
  return nounsIn(other).some((word) => words.has(word));
}

const nounsIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !SAYS_NOTHING.test(word))
    .map((word) => word.replace(/s$/, ''));
