/** What has happened to it, the newest first, each with what shows it. */
import type { BoardRow } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import type { Proposal } from '@/lib/follow/proposals';
import { timeLine } from '@/lib/follow/time-line';
import type { FollowUpEvent, FollowUpStep } from '@/lib/store/follow-rows';
import { words } from '@/lib/words';
import { followUps as text } from '@/lib/words/follow-ups';
import { questions } from '@/lib/words/questions';
import { AttachedFileLine } from './AttachedFileLine';
import { Became } from './Became';
import { DecidedWords } from './DecidedWords';
import { AskedQuote } from './FollowUpProposal';
import { askedSource, dueWhyText, stepText } from './follow-up-text';
import { Icon, type IconName } from './Icon';
import { type NoteStanding, quotedBecame } from './note-outcome';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import type { Showing } from './question-text';
import { Source } from './Source';
import './FollowUpHistory.css';

export type HistoryActions = {
  readonly onOpenFile: (event: FollowUpEvent) => void;
  readonly onRemoveFile: (event: FollowUpEvent) => void;
};

type Props = HistoryActions & { readonly row: BoardRow; readonly showingOf: Showing };

export function FollowUpHistory({ row, showingOf, ...actions }: Props) {
  const { followUp, life } = row;
  const asked = showingOf(followUp);
  return (
    <ol class="follow-up-history">
      {timeLine(row).map((entry) => {
        switch (entry.kind) {
          case 'perhaps':
            return <PerhapsItem key={entry.proposal.key} proposal={entry.proposal} before={life.state} />;
          case 'due':
            return <DueItem key="due" row={row} {...entry} />;
          default:
            return (
              <EventItem
                key={entry.event.id}
                event={entry.event}
                followUp={followUp}
                showingOf={showingOf}
                {...actions}
              />
            );
        }
      })}
      <li>
        <span class="follow-up-sign" data-kind="asked">
          <Icon name={followUp.kind === 'request' ? 'envelope' : 'towards'} size="small" />
        </span>
        <p class="follow-up-day">{dayText(followUp.madeOn)}</p>
        <p class="follow-up-step">{text.began[followUp.began]}</p>
        <AskedQuote followUp={followUp} />
        {asked !== null && <Source href={asked}>{askedSource(row)}</Source>}
        <BecameElsewhere standing={becameOfAsked(followUp)} showingOf={showingOf} />
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

type PerhapsProps = { readonly proposal: Proposal; readonly before: BoardRow['life']['state'] };

/** Its words stand in the card above, where it can be confirmed. */
function PerhapsItem({ proposal: { telling, state }, before }: PerhapsProps) {
  return (
    <li>
      <span class="follow-up-sign" data-kind="perhaps">
        <Icon name="unsure" size="small" />
      </span>
      <p class="follow-up-day">
        {dayText(telling.on)}, {text.foundIn(telling.paper.title)}
      </p>
      <p class="follow-up-step">{text.perhaps(state, before)}</p>
      <p class="follow-up-day">{text.notRecord}</p>
    </li>
  );
}

type DueProps = { readonly row: BoardRow; readonly day: string; readonly isLate: boolean };

function DueItem({ row, day, isLate }: DueProps) {
  const why = dueWhyText(row);
  return (
    <li>
      <span class="follow-up-sign" data-kind={isLate ? 'late' : 'due'}>
        <Icon name={isLate ? 'warning' : 'clock'} size="small" />
      </span>
      <p class="follow-up-day">{dayText(day)}</p>
      <p class="follow-up-step">{isLate ? text.dueNotAnswered : text.dueStep}</p>
      {why !== '' && <p class="follow-up-day">{why}</p>}
    </li>
  );
}

type ItemProps = HistoryActions & {
  readonly event: FollowUpEvent;
  readonly followUp: FollowUp;
  readonly showingOf: Showing;
};

function EventItem({ event, followUp, showingOf, onOpenFile, onRemoveFile }: ItemProps) {
  const { evidence, step, on, words: said, from, attached } = event;
  const showing = evidence && showingOf(evidence);
  const start = evidence?.quote.prefix.length ?? 0;
  return (
    <li>
      <span class="follow-up-sign">
        <Icon name={SIGNS[step.kind] ?? 'info'} size="small" />
      </span>
      <p class="follow-up-day">{dayText(on)}</p>
      <p class="follow-up-step">
        {stepText(step)}
        {from !== undefined && ` ${text.from(from)}`}
      </p>
      {evidence && (
        <Quote
          text={evidence.quote.prefix + evidence.quote.exact + evidence.quote.suffix}
          start={start}
          end={start + evidence.quote.exact.length}
        />
      )}
      {said !== '' && <p class="follow-up-said">{said}</p>}
      {step.kind === 'decided' && (
        <DecidedWords asked={followUp.text} decided={evidence?.quote.exact ?? said} />
      )}
      {attached && (
        <AttachedFileLine
          file={attached}
          onOpen={() => onOpenFile(event)}
          onRemove={() => onRemoveFile(event)}
        />
      )}
      {evidence === null && <p class="follow-up-day">{text.ownWord}</p>}
      {showing && (
        <Source href={showing}>
          {[evidence.paperTitle, sourceText({ ...evidence.at, item: evidence.item })]
            .filter(Boolean)
            .join(', ')}
        </Source>
      )}
      <BecameElsewhere standing={evidence && quotedBecame(followUp, evidence)} showingOf={showingOf} />
    </li>
  );
}

function becameOfAsked(followUp: FollowUp): NoteStanding | null {
  const { paperId, quote, at } = followUp;
  return paperId !== null && quote && at ? quotedBecame(followUp, { paperId, quote, at }) : null;
}

type BecameProps = { readonly standing: NoteStanding | null; readonly showingOf: Showing };

/** Of quoted words, once the council has published their paper again. */
const BecameElsewhere = ({ standing, showingOf }: BecameProps) =>
  standing && (
    <Became
      standing={standing}
      said={questions.became[standing.outcome](standing.seen.paperTitle)}
      showingOf={showingOf}
    />
  );

const dayText = (on: string | null): string => (on === null ? text.noDay : words.everywhere.date(on));
