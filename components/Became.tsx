/** What became of quoted words in another version of their paper, with the way to where they are now. */
import type { ComponentChildren } from 'preact';
import { myNotes } from '@/lib/words/my-notes';
import type { NoteOutcome } from './note-address';
import { type NoteStanding, placeToShow } from './note-outcome';
import { noteSource } from './passage-text';
import type { Showing } from './question-text';
import { Source } from './Source';
import { Verdict, type VerdictKind } from './Verdict';
import './Became.css';

const VERDICTS: Readonly<Record<NoteOutcome, VerdictKind>> = {
  moved: 'plain',
  reworded: 'doubt',
  'figure-changed': 'late',
  ambiguous: 'doubt',
  lost: 'late',
};

type Props = {
  readonly standing: NoteStanding;
  readonly said: string;
  readonly showingOf: Showing;
  readonly children?: ComponentChildren;
};

export function Became({ standing: { outcome, seen }, said, showingOf, children }: Props) {
  const at = placeToShow(seen);
  const href = at && showingOf({ paperId: seen.paperId, at: at.at, quote: at.quote });
  const place = at && noteSource(at);
  return (
    <p class="became">
      <Verdict kind={VERDICTS[outcome]} {...(outcome === 'lost' ? { icon: 'close' as const } : {})}>
        {myNotes.outcome[outcome]}
      </Verdict>{' '}
      {said} {href && place && <Source href={href}>{place}</Source>}
      {children}
    </p>
  );
}
