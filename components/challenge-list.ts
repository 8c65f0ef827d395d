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

const measuresIn = (study: Challenged['study'], challenge: ShownChallenge): readonly string[] =>
  measuresOf(challenge, figuresIn(study));

const figuresIn = ({ findings }: Challenged['study']): readonly Sited<Figure>[] =>
  findings.filter((one): one is Sited<Figure> => one.finding.kind === 'figure');

/** Of a side's words the figure that the arithmetic names: in a row the last, in a sentence the only one; else all of them. */
export function meantIn(
  { study }: Challenged,
  { why }: ShownChallenge,
  side: Passage,
): Pick<Passage, 'start' | 'end'> {
  const { words } = side;
  const quoted = figuresIn(study).filter((figure) => quotes({ why, passages: [side] }, figure));
  const printed = quoted.map(({ passage }) => passage.words.slice(passage.start, passage.end));
  const figure = new Set(printed).size === 1 || words.includes('\t') ? printed.at(-1) : undefined;
  if (!figure) return side;
  let start = words.lastIndexOf(figure, side.end - figure.length);
  // Not the end of a longer number.
  while (start > side.start && /[\d.,]/.test(words[start - 1] ?? ''))
    start = words.lastIndexOf(figure, start - 1);
  return start < side.start ? side : { start, end: start + figure.length };
}

/** Of its row. */
export const challengeKey = ({ place }: HeldChallenge): string => `challenges-${place}`;

export const openChallenges = (paper: Challenged): readonly HeldChallenge[] =>
  challengesOf(paper).filter(({ explained }) => explained === null);

/** Those that hold a figure's own number against others. */
export const challengesAt = (paper: Challenged, figure: Sited<Figure>): readonly HeldChallenge[] =>
  openChallenges(paper).filter(({ challenge }) => quotes(challenge, figure));
