/** A passage that may be about it: both side by side, why, and yes or no. */
import { useId } from 'preact/hooks';
import type { Passage } from '@/lib/extract/sited';
import { lifeOf } from '@/lib/follow/life';
import type { FollowUp } from '@/lib/follow/paper';
import { type Proposal, partSteps } from '@/lib/follow/proposals';
import { followUps as text } from '@/lib/words/follow-ups';
import { Button } from './Button';
import { DecidedWords } from './DecidedWords';
import { reasonText } from './follow-up-text';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Source } from './Source';
import './FollowUpProposal.css';

export type ProposalAnswer = 'yes' | 'no' | 'in part';

type Props = {
  readonly proposal: Proposal;
  /** Where it was asked, as that is cited. */
  readonly source: string;
  readonly asked: string | null;
  readonly told: string | null;
  readonly onAnswer: (proposal: Proposal, answer: ProposalAnswer) => void;
};

export function FollowUpProposal({ proposal, source, asked, told, onAnswer }: Props) {
  const id = useId();
  const { followUp, telling, state, isAnnounced } = proposal;
  const say = text.proposal;
  return (
    <section class="follow-up-proposal" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {telling.source === 'minutes' ? say.isMinute : say.title(state, lifeOf(followUp).state)}
        </h2>
        <p>{reasonText(proposal)}</p>
      </header>
      <div class="follow-up-sides">
        <div>
          <h3>{text.whatWasAsked}</h3>
          <AskedQuote followUp={followUp} />
          {asked !== null && <Source href={asked}>{source}</Source>}
        </div>
        <div>
          <h3>{say.thisPaper(telling.paper.title)}</h3>
          <ToldQuote passage={telling.passage} />
          {told !== null && <Source href={told}>{sourceText(telling.passage)}</Source>}
        </div>
      </div>
      {telling.steps.some(({ kind }) => kind === 'decided') && (
        <DecidedWords asked={followUp.text} decided={telling.quote} />
      )}
      {isAnnounced && <p class="follow-up-announced">{say.announced}</p>}
      <footer>
        <Button kind="main" icon="tick" onPress={() => onAnswer(proposal, 'yes')}>
          {say.yes}
        </Button>
        <Button onPress={() => onAnswer(proposal, 'no')}>{say.no}</Button>
        {partSteps(telling) !== null && (
          <Button onPress={() => onAnswer(proposal, 'in part')}>{say.inPart}</Button>
        )}
        <small>{text.canUndo}</small>
      </footer>
    </section>
  );
}

const ToldQuote = ({ passage: { words, start, end } }: { readonly passage: Passage }) => (
  <Quote text={words} start={start} end={end} />
);

/** Its words in their sentence or row; the member's own where it comes from no paper. */
export function AskedQuote({ followUp: { quote, text: words } }: { readonly followUp: FollowUp }) {
  if (quote === null) return <p>{words}</p>;
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  return <Quote text={quote.prefix + quote.exact + quote.suffix} start={start} end={end} />;
}
