/** What became of a note's words in the versions of its paper that were read since it was made. */
import type { Outcome } from '@/lib/anchor/anchor';
import { isWaiting, latestIn, sightingsOf } from '@/lib/anchor/history';
import { askingOf } from '@/lib/ask/asking';
import type { QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import type { FurtherSighting, NotePlace, NoteSighting } from '@/lib/store/sighting-rows';
import type { NoteOutcome } from './note-address';
import { noteSource } from './passage-text';

export type NoteStanding = {
  /** As the member said, where they have: held elsewhere is moved, held nowhere is lost. */
  readonly outcome: NoteOutcome;
  /** Waits for the member's word. */
  readonly isWaiting: boolean;
  readonly seen: NoteSighting;
};

/** What waits for a word goes before what is settled; `null` where the words stand as they did, or nobody has looked. */
export function outcomeOf({
  sightings,
}: {
  readonly sightings: readonly NoteSighting[];
}): NoteStanding | null {
  const latest = sightings.filter((seen) => latestIn(sightings, seen.paperId) === seen);
  const seen = latest.findLast(isWaiting) ?? latest.at(-1);
  if (!seen) return null;
  const outcome = settled(seen);
  return outcome === 'exact' ? null : { outcome, isWaiting: isWaiting(seen), seen };
}

function settled({ outcome, saidBy, held }: NoteSighting): Outcome {
  if (saidBy !== 'member') return outcome;
  if (held === null) return 'lost';
  return outcome === 'exact' ? outcome : 'moved';
}

/** The same of any words that a question quotes: of those it hangs on, or of further ones. */
export function becameOf(note: NoteRow, passage: QuotedPassage): NoteStanding | null {
  const { more, answer } = askingOf(note);
  return [...more, answer?.passage].includes(passage) ? quotedBecame(note, passage) : outcomeOf(note);
}

/** The same of words that something quotes besides those it hangs on. */
export const quotedBecame = (
  { further = [] }: { readonly further?: readonly FurtherSighting[] | undefined },
  passage: Pick<QuotedPassage, 'paperId' | 'quote' | 'at'>,
): NoteStanding | null => outcomeOf({ sightings: sightingsOf(further, passage) });

/** Where the words are held to stand; while nobody has said, the one place they may stand at. */
export function placeToShow({ held, places, saidBy }: NoteSighting): NotePlace | null {
  if (held !== null || saidBy === 'member') return held;
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** "A figure in these words is another in the second issue. Item 7, page 39." `became`: in the words of where it is written. */
export function becameText(
  { outcome, seen }: NoteStanding,
  became: Readonly<Record<NoteOutcome, (paper: string) => string>>,
): string {
  const place = placeToShow(seen);
  const source = place && noteSource(place);
  return [became[outcome](seen.paperTitle), source && `${source}.`].filter(Boolean).join(' ');
}
