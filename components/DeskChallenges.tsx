/** What does not agree in the papers of a meeting, and with those of earlier meetings. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { deskChallenges as text } from '@/lib/words/desk-challenges';
import { type ChallengeActions, ChallengeCards } from './ChallengeCards';
import type { HeldChallenge } from './challenge-list';
import { challengeGroups, type PlacedChallenge, placedIn } from './desk-challenge-groups';
import { Empty } from './Empty';
import { FilterChip } from './FilterChip';
import { Icon } from './Icon';
import { Notice } from './Notice';
import type { PanelPaper } from './panel-state';
import './DeskChallenges.css';

type Props = {
  /** Of the meeting. */
  readonly name: string;
  readonly backHref: string;
  readonly papers: readonly PanelPaper[];
  /** Titles of papers that are to be checked again. */
  readonly unread: readonly string[];
  /** What earlier papers say otherwise, and promised. */
  readonly across: ComponentChildren;
  readonly actions: ChallengeActions;
};

const STANDINGS = ['proved', 'worth asking', 'explained'] as const;
type Standing = (typeof STANDINGS)[number];

const nameOf = (standing: Standing): string =>
  ({
    proved: words.challenges.proved,
    'worth asking': words.challenges.worthAsking,
    explained: words.challenges.explained,
  })[standing];

const standingOf = ({ challenge, explained }: HeldChallenge): Standing =>
  explained === null ? challenge.strength : 'explained';

export function DeskChallenges({ name, backHref, papers, unread, across, actions }: Props) {
  const [chosen, setChosen] = useState<Standing | null>(null);
  const all = placedIn(papers);
  const isShown = ({ held }: PlacedChallenge) => chosen === null || standingOf(held) === chosen;
  const shown = all.filter(isShown);
  return (
    <main class="desk desk-challenges">
      <p>
        <a class="desk-back" href={backHref}>
          <Icon name="back" size="small" /> {text.back}
        </a>
      </p>
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{name}</p>
          <p class="desk-sub">{text.hint}</p>
        </div>
        {all.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
          <div class="desk-challenges-filters" role="group" aria-label={text.show}>
            {STANDINGS.map((standing) => (
              <FilterChip
                key={standing}
                count={all.filter(({ held }) => standingOf(held) === standing).length}
                isChosen={chosen === standing}
                onChoose={(isChosen) => setChosen(isChosen ? standing : null)}
              >
                {nameOf(standing)}
              </FilterChip>
            ))}
          </div>
        )}
      </div>
      {unread.map((title) => (
        <Notice key={title} kind="doubt">
          {text.unread(title)}
        </Notice>
      ))}
      <p role="status" class={all.length > 0 ? undefined : 'hidden-text'}>
        {all.length > 0 && text.shown(shown.length, all.length)}
      </p>
      {shown.length > 0 && (
        <ChallengeCards
          groups={challengeGroups(shown, papers.length > 1)}
          total={shown.length}
          actions={actions}
        />
      )}
      {all.length === 0 && <None papers={papers} unread={unread} />}
      {across}
    </main>
  );
}

function None({ papers, unread }: Pick<Props, 'papers' | 'unread'>) {
  if (papers.length > 0) {
    return (
      <Empty title={text.none}>
        <p>{text.noneText(papers.map(({ title }) => title))}</p>
      </Empty>
    );
  }
  return (
    unread.length === 0 && (
      <Empty title={text.noPapers}>
        <p>{text.noPapersText}</p>
      </Empty>
    )
  );
}
