/** The challenges of a meeting's papers by paper and item, those that were explained last. */
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { challengeKey, challengesOf, type HeldChallenge } from './challenge-list';
import { itemTitle } from './panel-lists';
import type { PanelPaper } from './panel-state';

export type PlacedChallenge = {
  /** Its own among those of all papers. */
  readonly key: string;
  readonly paper: PanelPaper;
  readonly held: HeldChallenge;
};

export type ChallengeGroup = {
  readonly key: string;
  readonly title: string;
  /** Of the paper, where there are several. */
  readonly paperTitle: string | null;
  readonly challenges: readonly PlacedChallenge[];
};

export const placedIn = (papers: readonly PanelPaper[]): readonly PlacedChallenge[] =>
  papers.flatMap((paper) =>
    challengesOf(paper).map((held) => ({ key: `${paper.id} ${challengeKey(held)}`, paper, held })),
  );

export function challengeGroups(
  challenges: readonly PlacedChallenge[],
  hasTitles: boolean,
): readonly ChallengeGroup[] {
  const { group } = findingWords;
  const open = challenges.filter(({ held }) => held.explained === null);
  const explained = challenges.filter(({ held }) => held.explained !== null);
  const byItem = Map.groupBy(open, ({ paper, held: { first } }) => `${paper.id} ${first.item ?? ''}`);
  const groups = [...byItem].flatMap(([key, own]): readonly ChallengeGroup[] => {
    const [one] = own;
    if (!one) return [];
    const { item } = one.held.first;
    const title = item === null ? group.noItem : group.item(item, itemTitle(one.paper, item));
    return [{ key, title, paperTitle: hasTitles ? one.paper.title : null, challenges: own }];
  });
  const last = { key: 'explained', title: words.challenges.explained, paperTitle: null };
  return explained.length === 0 ? groups : [...groups, { ...last, challenges: explained }];
}
