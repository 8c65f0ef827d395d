/** Passages about several follow-ups, each beside what was asked, to be confirmed together: only what is ticked. */
import { useState } from 'preact/hooks';
import type { BoardRow } from '@/lib/follow/board';
import type { Proposal } from '@/lib/follow/proposals';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps } from '@/lib/words/follow-ups';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { AskedQuote } from './FollowUpProposal';
import { aboutText, followUpTitle, inUrgency, reasonText } from './follow-up-text';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import './ConfirmManyDialog.css';

type Props = {
  readonly rows: readonly BoardRow[];
  readonly onConfirm: (proposals: readonly Proposal[]) => void;
  readonly onClose: () => void;
};

export function ConfirmManyDialog({ rows, onConfirm, onClose }: Props) {
  const text = followUpDeeds.confirmMany;
  const [ticked, setTicked] = useState<ReadonlySet<Proposal>>(new Set());
  const tick = (proposal: Proposal, isTicked: boolean) => {
    const others = [...ticked].filter((one) => one !== proposal);
    setTicked(new Set(isTicked ? [...others, proposal] : others));
  };
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.what}</p>
      <ul class="confirm-many">
        {rows.flatMap((row) =>
          inUrgency(row).map((proposal) => (
            <li key={`${row.followUp.id} ${proposal.key}`}>
              <h3>
                <small>{aboutText(row)}</small> {followUpTitle(row.followUp)}
              </h3>
              <div>
                <AskedQuote followUp={row.followUp} />
                <ToldWords proposal={proposal} />
              </div>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={ticked.has(proposal)}
                  onChange={({ currentTarget }) => tick(proposal, currentTarget.checked)}
                />
                <span>{text.tick(followUps.state[proposal.state])}</span>
              </label>
              {proposal.isAnnounced && <p class="confirm-many-doubt">{followUps.proposal.announced}</p>}
            </li>
          )),
        )}
      </ul>
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button kind="main" isDisabled={ticked.size === 0} onPress={() => onConfirm([...ticked])}>
          {text.save(ticked.size)}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

function ToldWords({ proposal }: { readonly proposal: Proposal }) {
  const { passage, paper } = proposal.telling;
  return (
    <div>
      <Quote text={passage.words} start={passage.start} end={passage.end} />
      <small>
        {paper.title}, {sourceText(passage)}. {reasonText(proposal)}
      </small>
    </div>
  );
}
