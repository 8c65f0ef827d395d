/** The figures of a meeting or a paper and the challenges of a meeting, with what the member says of them. Loaded on the first visit. */
import { AcrossPacks } from '@/components/AcrossPacks';
import { DeskChallenges } from '@/components/DeskChallenges';
import { DeskFigures } from '@/components/DeskFigures';
import { hrefOf } from '@/components/desk-places';
import { PromisedBefore } from '@/components/PromisedBefore';
import type { PanelPaper } from '@/components/panel-state';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import type { Store } from '@/lib/store/open';
import { deskFigures as text } from '@/lib/words/desk-figures';
import { type Across, createAcross } from './across';
import type { Act } from './desk';
import { type Asked, createFigures } from './figures';

export function openFigures(store: Store, act: Act, asked: Asked) {
  const figures = createFigures(store, act, asked);
  const across = createAcross(store, act, asked);
  return {
    Figures: () => {
      const stored = figures.stored.value;
      const here = asked.asked.value;
      if (stored === null || here === null) return <Skeleton rows={3}>{text.loading}</Skeleton>;
      if (!stored.ok) return <StoreTrouble problem={stored.problem} when="read" />;
      const { name, meetingKey } = figures.about.value;
      return (
        <DeskFigures
          key={hrefOf(here)}
          of={here.of}
          name={name}
          backHref={meetingKey === null ? null : hrefOf({ kind: 'meeting', key: meetingKey })}
          papers={figures.papers.value}
          unread={figures.unread.value}
          actions={figures.actions.value}
        />
      );
    },
    Challenges: () => {
      const stored = figures.stored.value;
      const key = asked.challenged.value;
      if (stored === null || key === null) return <Skeleton rows={3}>{text.loading}</Skeleton>;
      if (!stored.ok) return <StoreTrouble problem={stored.problem} when="read" />;
      return (
        <DeskChallenges
          key={key}
          name={figures.about.value.name}
          backHref={hrefOf({ kind: 'meeting', key })}
          papers={figures.papers.value}
          unread={figures.unread.value}
          across={<FromEarlier across={across} papers={figures.papers.value} />}
          actions={figures.actions.value}
        />
      );
    },
  };
}

type FromEarlierProps = { readonly across: Across; readonly papers: readonly PanelPaper[] };

function FromEarlier({ across, papers }: FromEarlierProps) {
  const date = across.date.value;
  const following = across.following.value;
  if (date === null) return null;
  return (
    <>
      <PromisedBefore
        papers={papers}
        followed={across.followed.value}
        date={date}
        hrefOf={across.hrefOf}
        onAsk={(begins) => void across.askOnMeeting(begins)}
      />
      {following && (
        <AcrossPacks
          following={following}
          date={date}
          hrefOf={({ paper, figure }) => across.hrefOf(paper.id, figure.passage)}
          onAsk={(question) => void across.askOnFigure(question)}
        />
      )}
    </>
  );
}
