/** All challenges of a meeting in a list by item, each leading to its card. For screens that have room for it. */
import { useRef } from 'preact/hooks';
import { words } from '@/lib/words';
import { challengeTitle } from '@/lib/words/challenges';
import { deskChallenges as text } from '@/lib/words/desk-challenges';
import { useArrowKeys } from './arrow-keys';
import type { ChallengeGroup } from './desk-challenge-groups';
import './ChallengeNav.css';

type Props = {
  readonly groups: readonly ChallengeGroup[];
  readonly current: string | null;
  readonly onGo: (key: string) => void;
};

export function ChallengeNav({ groups, current, onGo }: Props) {
  const box = useRef<HTMLElement>(null);
  useArrowKeys(box, 'li', 'button');
  return (
    <nav class="challenge-nav" aria-label={text.byItem} ref={box} tabIndex={-1}>
      {groups.map(({ key, title, challenges }) => (
        <section key={key}>
          <p>{title}</p>
          <ul>
            {challenges.map(({ key: own, held: { challenge, explained } }) => (
              <li key={own}>
                <button
                  type="button"
                  aria-current={own === current ? 'true' : undefined}
                  onClick={() => onGo(own)}
                >
                  <span>{challengeTitle(challenge.why)}</span>
                  <small>
                    {explained
                      ? words.challenges.explained
                      : challenge.strength === 'proved'
                        ? words.challenges.proved
                        : words.challenges.worthAsking}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
