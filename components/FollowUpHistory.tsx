/** What has happened to it, the newest first, each with what shows it. */
import type { BoardRow } from '@/lib/follow/board';
import type { FollowUpEvent, FollowUpStep } from '@/lib/store/follow-rows';
import { words } from '@/lib/words';
import { followUps as text } from '@/lib/words/follow-ups';
import { AskedQuote, askedSource } from './FollowUpProposal';
import { newestFirst, stepText } from './follow-up-text';
import { Icon, type IconName } from './Icon';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import type { Showing } from './question-text';
import { Source } from './Source';
import './FollowUpHistory.css';

type Props = { readonly row: BoardRow; readonly showingOf: Showing };

export function FollowUpHistory({ row, showingOf }: Props) {
  const { followUp, life } = row;
  const asked = showingOf(followUp);
  return (
    <ol class="follow-up-history">
      {newestFirst(life.events).map((event) => (
        <EventItem key={event.id} event={event} showingOf={showingOf} />
      ))}
      <li>
        <span class="follow-up-sign" data-kind="asked">
          <Icon name={followUp.kind === 'request' ? 'envelope' : 'towards'} size="small" />
        </span>
        <p class="follow-up-day">{dayText(followUp.madeOn)}</p>
        <p class="follow-up-step">{text.began[followUp.began]}</p>
        <AskedQuote followUp={followUp} />
        {asked !== null && <Source href={asked}>{askedSource(followUp)}</Source>}
      </li>
    </ol>
  );
}

const SIGNS: Partial<Readonly<Record<FollowUpStep['kind'], IconName>>> = {
  judged: 'tick',
  implemented: 'tick',
  decided: 'tick',
  supplied: 'tick',
  'said-complete': 'unsure',
  withheld: 'lock',
  chased: 'clock',
  due: 'clock',
  'comes-back': 'forward',
  sent: 'towards',
  related: 'link',
  linked: 'link',
  review: 'clock',
};

function EventItem({ event, showingOf }: { readonly event: FollowUpEvent; readonly showingOf: Showing }) {
  const { evidence, step, on, words: said } = event;
  const showing = evidence && showingOf(evidence);
  const start = evidence?.quote.prefix.length ?? 0;
  return (
    <li>
      <span class="follow-up-sign">
        <Icon name={SIGNS[step.kind] ?? 'info'} size="small" />
      </span>
      <p class="follow-up-day">{dayText(on)}</p>
      <p class="follow-up-step">{stepText(step)}</p>
      {evidence && (
        <Quote
          text={evidence.quote.prefix + evidence.quote.exact + evidence.quote.suffix}
          start={start}
          end={start + evidence.quote.exact.length}
        />
      )}
      {said !== '' && <p class="follow-up-said">{said}</p>}
      {evidence === null && <p class="follow-up-day">{text.ownWord}</p>}
      {showing && (
        <Source href={showing}>
          {[evidence.paperTitle, sourceText({ ...evidence.at, item: evidence.item })]
            .filter(Boolean)
            .join(', ')}
        </Source>
      )}
    </li>
  );
}

const dayText = (on: string | null): string => (on === null ? text.noDay : words.everywhere.date(on));
