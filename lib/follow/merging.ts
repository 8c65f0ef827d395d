/** Duplicates that the member merged, and what was split: which follow-up stands for which. */
import { lifeOf } from './life';
import type { FollowUp } from './paper';

/** What stands for one in the end: itself, where it was not merged or what it was merged into is gone. */
export function survivorsOf(byId: ReadonlyMap<string, FollowUp>): (followUp: FollowUp) => FollowUp {
  return (followUp) => {
    let one = followUp;
    const seen = new Set<string>();
    while (!seen.has(one.id)) {
      seen.add(one.id);
      const into = mergedInto(one);
      one = (into === null ? null : byId.get(into)) ?? one;
    }
    return one;
  };
}

const mergedInto = (one: FollowUp): string | null =>
  one.events.some(({ step }) => step.kind === 'merged') ? lifeOf(one).mergedInto : null;

/** Its parts stand for it. */
export const isSplit = (one: FollowUp): boolean =>
  one.events.some(({ step }) => step.kind === 'split') && lifeOf(one).splitInto.length > 0;

/** What counts as each, by its id. */
export function mergedByInto(followUps: readonly FollowUp[]): ReadonlyMap<string, readonly FollowUp[]> {
  const survivor = survivorsOf(new Map(followUps.map((one) => [one.id, one])));
  const merged = followUps.filter((one) => survivor(one) !== one);
  return Map.groupBy(merged, (one) => survivor(one).id);
}
