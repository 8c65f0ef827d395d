/** The challenges of a meeting, each whole, by item; on wide screens beside a list of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { findingWords } from '@/lib/words/findings';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import { ChallengeCard, type ChallengeCardProps } from './ChallengeCard';
import { ChallengeNav } from './ChallengeNav';
import type { ChallengeGroup } from './desk-challenge-groups';
import { useKeptFocus } from './kept-focus';
import { isAbout } from './note-place';
import type { PanelActions, ShownNote } from './panel-state';
import { RowNotes } from './RowNotes';

export type ChallengeActions = Pick<
  PanelActions,
  'onShow' | 'onBegin' | 'onExplain' | 'onText' | 'onKind' | 'onCopy' | 'onDelete'
> & {
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
};

/** More cards would be felt as a pause on a council's laptop. */
const AT_FIRST = 50;

type Props = {
  readonly groups: readonly ChallengeGroup[];
  readonly total: number;
  readonly actions: ChallengeActions;
};

export function ChallengeCards({ groups, total, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<string | null>(null);
  const [limit, setLimit] = useState(AT_FIRST);
  const order = groups.flatMap(({ challenges }) => challenges.map(({ key }) => key));
  const current = gone !== null && order.includes(gone) ? gone : (order[0] ?? null);
  const [wanted, setWanted] = useState<string | null>(null);
  useArrowKeys(box, '[data-row]', 'h3');
  useKeptFocus(box, 'h3');
  useEffect(() => {
    if (wanted === null) return;
    const card = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted)}"]`);
    card?.scrollIntoView();
    card?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);
  const goTo = (key: string) => {
    setLimit(Math.max(limit, order.indexOf(key) + 1));
    setGone(key);
    setWanted(key);
  };
  return (
    <div class="desk-columns">
      <ChallengeNav groups={groups} current={current} onGo={goTo} />
      <div class="desk-challenges-cards" ref={box}>
        {firstOf(groups, limit).map(({ key, title, paperTitle, challenges }) => (
          <section key={key} aria-label={title}>
            <h2>
              {title}
              {paperTitle !== null && <small>{paperTitle}</small>}
            </h2>
            {challenges.map((placed) => (
              <Card
                key={placed.key}
                placed={placed}
                isCurrent={placed.key === current}
                onFocus={() => setGone(placed.key)}
                actions={actions}
              />
            ))}
          </section>
        ))}
        {total > limit && (
          <p>
            <Button onPress={() => setLimit(limit + AT_FIRST)}>
              {findingWords.showMore(Math.min(AT_FIRST, total - limit), total - limit)}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function firstOf(groups: readonly ChallengeGroup[], limit: number): readonly ChallengeGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const challenges = group.challenges.slice(0, Math.max(0, left));
    left -= challenges.length;
    return challenges.length > 0 ? [{ ...group, challenges }] : [];
  });
}

type CardProps = Pick<ChallengeCardProps, 'placed' | 'isCurrent' | 'onFocus'> & {
  readonly actions: ChallengeActions;
};

function Card({ placed, isCurrent, onFocus, actions }: CardProps) {
  const { paper, held } = placed;
  const about = { paper, passage: held.first, challenge: held.challenge };
  return (
    <ChallengeCard
      placed={placed}
      isCurrent={isCurrent}
      onFocus={onFocus}
      onShow={(passage) => actions.onShow(paper, passage)}
      onAsk={() => actions.onBegin('question', about)}
      onExplain={(said) => actions.onExplain(paper, said)}
      actions={(own) => (
        <RowNotes
          about={about}
          notes={actions.notes.filter(({ note }) => isAbout(note, paper.id, held.first))}
          begun={actions.begun}
          isMain={isCurrent}
          actions={actions}
        >
          {own}
        </RowNotes>
      )}
    />
  );
}
