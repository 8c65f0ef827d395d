/** One challenge at the desk, whole: what is asked, the passages side by side, the arithmetic, what to do about it. */
import type { ComponentChildren } from 'preact';
import type { Passage } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { challengeTitle } from '@/lib/words/challenges';
import { ChallengeProof } from './ChallengeProof';
import { ChallengeVerdict, ExplainedBy } from './ChallengeSaid';
import type { ExplanationSaid } from './challenge-list';
import type { PlacedChallenge } from './desk-challenge-groups';
import { useExplaining } from './Explaining';
import { rowKeys } from './row-keys';
import './ChallengeCard.css';

export type ChallengeCardProps = {
  readonly placed: PlacedChallenge;
  /** The one that was gone to or pressed last. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onShow: (passage: Passage) => void;
  readonly onAsk: () => void;
  readonly onExplain: (said: ExplanationSaid) => void;
  /** The buttons below it, its own after the others, and what is written on it. */
  readonly actions: (own: ComponentChildren) => ComponentChildren;
};

export function ChallengeCard({
  placed,
  isCurrent,
  onFocus,
  onShow,
  onAsk,
  onExplain,
  actions,
}: ChallengeCardProps) {
  const { key, paper, held } = placed;
  const { challenge, first, explained } = held;
  const title = challengeTitle(challenge.why);
  const { tools, below } = useExplaining(paper, held, title, true, onExplain);
  return (
    <article
      class="challenge-card"
      data-row={key}
      data-current={isCurrent || undefined}
      onFocusCapture={onFocus}
      onKeyDown={rowKeys({ onShow: () => onShow(first), onAsk })}
    >
      <header>
        <p class="challenge-card-kind">
          <ChallengeVerdict held={held} />
          <small>{words.challenges.kind[challenge.kind]}</small>
        </p>
        <h3 tabIndex={-1}>{title}</h3>
        {explained && <ExplainedBy paper={paper} explained={explained} />}
      </header>
      <ChallengeProof paper={paper} challenge={challenge} onShow={onShow} heading="h4" />
      <div class="challenge-card-foot">
        {actions(tools)}
        {below}
      </div>
    </article>
  );
}
