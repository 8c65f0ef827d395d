/** What does not agree in a paper: what is to be asked, and what the member has had explained. */
import { type Explanation, isOfTwo, isSameAgain, isThisOne, measuresOf } from '@/lib/check/explained';
import { quotes } from '@/lib/check/quoted';
import type { Figure } from '@/lib/extract/findings';
import type { Passage, Sited } from '@/lib/extract/sited';
import type { HeldExplanation } from '@/lib/store/explanations';
import type { ShownChallenge } from '@/lib/store/rows';
import type { PanelPaper } from './panel-state';

export type HeldChallenge = {
  readonly challenge: ShownChallenge;
  readonly first: Passage;
  /** Among all of the paper, from 0. */
  readonly place: number;
  readonly explained: HeldExplanation | null;
};

/** What the member says of a challenge. */
export type ExplanationSaid =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'taken-back'; readonly explanation: HeldExplanation };

type Challenged = Pick<PanelPaper, 'id' | 'explanations'> & {
  readonly study: Pick<PanelPaper['study'], 'challenges' | 'findings'>;
};

const known = new WeakMap<
  Challenged['study'],
  { readonly by: PanelPaper['explanations']; readonly held: readonly HeldChallenge[] }
>();

/** Worked out once for each study, and again for other explanations. */
export function challengesOf({ id, study, explanations }: Challenged): readonly HeldChallenge[] {
  const before = known.get(study);
  if (before?.by === explanations) return before.held;
  const held = study.challenges.flatMap((challenge, place): HeldChallenge[] => {
    const [first] = challenge.passages;
    const explained = explanations.find(
      (one) =>
        (one.paperId === id ? isThisOne(challenge, one) : isSameAgain(challenge, one)) ||
        (one.measures !== undefined && isOfTwo(challenge, measuresIn(study, challenge), one)),
    );
    return first ? [{ challenge, first, place, explained: explained ?? null }] : [];
  });
  known.set(study, { by: explanations, held });
  return held;
}

/** What a conflict may have taken for one measure, by name; none where it is named alike on all sides. */
export function measuresToPart({ study }: Challenged, { challenge }: HeldChallenge): readonly string[] {
  const names = challenge.kind === 'conflict' ? measuresIn(study, challenge) : [];
  return names.length > 1 ? names : [];
}

const measuresIn = ({ findings }: Challenged['study'], challenge: ShownChallenge): readonly string[] =>
  measuresOf(
    challenge,
    findings.filter((one): one is Sited<Figure> => one.finding.kind === 'figure'),
  );

/** Of its row. */
export const challengeKey = ({ place }: HeldChallenge): string => `challenges-${place}`;

export const openChallenges = (paper: Challenged): readonly HeldChallenge[] =>
  challengesOf(paper).filter(({ explained }) => explained === null);

/** Those that hold a figure's own number against others. */
export const challengesAt = (paper: Challenged, figure: Sited<Figure>): readonly HeldChallenge[] =>
  openChallenges(paper).filter(({ challenge }) => quotes(challenge, figure));
