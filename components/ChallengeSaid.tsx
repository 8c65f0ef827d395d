/** How strong a challenge is, and what the member has had explained of it. */
import { words } from '@/lib/words';
import type { HeldChallenge } from './challenge-list';
import type { PanelPaper } from './panel-state';
import { Verdict } from './Verdict';

export function ChallengeVerdict({ held: { challenge, explained } }: { held: HeldChallenge }) {
  const text = words.challenges;
  if (explained) return <Verdict kind="done">{text.explained}</Verdict>;
  return challenge.strength === 'proved' ? (
    <Verdict kind="proved">{text.proved}</Verdict>
  ) : (
    <Verdict kind="doubt">{text.worthAsking}</Verdict>
  );
}

type Props = { readonly paper: PanelPaper; readonly explained: NonNullable<HeldChallenge['explained']> };

export function ExplainedBy({ paper, explained }: Props) {
  const text = words.challenges;
  return (
    <p class="challenge-explained">
      {explainedText(paper, explained)}: {explained.measures ? text.notSameSaid : <q>{explained.reason}</q>}
    </p>
  );
}

function explainedText({ id }: PanelPaper, { paperId, meetingDate }: Props['explained']): string {
  const text = words.challenges;
  if (paperId === id) return text.byYou;
  return meetingDate === null ? text.inEarlierPack : text.inPackOf(words.everywhere.date(meetingDate));
}
