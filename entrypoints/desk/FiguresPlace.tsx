/** The figures of a meeting or a paper, with what the member says of them. Loaded on the first visit. */
import { DeskFigures } from '@/components/DeskFigures';
import { hrefOf } from '@/components/desk-places';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import type { Store } from '@/lib/store/open';
import { deskFigures as text } from '@/lib/words/en/desk-figures';
import type { Act } from './desk';
import { type Asked, createFigures } from './figures';

export function openFigures(store: Store, act: Act, asked: Asked) {
  const figures = createFigures(store, act, asked);
  return {
    Place: () => {
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
  };
}
