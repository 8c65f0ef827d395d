/** A follow-up that another member shares → whether it says anything new here, and the row that would then be kept. */
import { mergedFollowUp, noteId, noteText, type SharedFollowUp } from '@/lib/share/follow-up';
import type { Outcome } from '@/lib/share/here';
import { valueName } from '@/lib/share/record';
import type { SharedChange } from '@/lib/store/sharing';
import { type FollowUpHere, type Known, sharedFollowUp } from './shared-records';

type FollowUpChange = {
  readonly outcome: Outcome;
  readonly merged: SharedFollowUp;
  readonly held: FollowUpHere | undefined;
};

/** `held`: the same one as it stands here, `undefined` where it is new. */
export function followUpChange(
  read: SharedFollowUp,
  held: FollowUpHere | undefined,
  known: Known,
): FollowUpChange {
  if (!held) return { outcome: 'fresh', merged: read, held };
  const own = sharedFollowUp(held, known(noteId(read.id)));
  const merged = mergedFollowUp(own, read);
  const nameOf = (one: SharedFollowUp) => valueName({ ...one, changedAt: 0 });
  // What only was found says the same in other words of its paper's: nothing has happened to it.
  const isUntouched = read.changedAt === 0 && read.events.length === 0 && noteText(read.note) === '';
  const isMoreSecret = read.isExempt && !own.isExempt;
  const isSameStill = (isUntouched && !isMoreSecret) || nameOf(merged) === nameOf(own);
  if (isSameStill) return { outcome: 'same', merged: own, held };
  const isBoth = merged.note.versions.length > Math.max(1, own.note.versions.length);
  return { outcome: isBoth ? 'both' : 'newer', merged, held };
}

/** Where words stand in a paper's source is known here alone. */
export function followUpRow(
  { id, asked, events, rejected, note, isExempt }: SharedFollowUp,
  held: FollowUpHere | undefined,
): SharedChange['followUps'][number] {
  const own = new Map(held?.events.map((event) => [event.id, event]));
  return {
    id,
    ...asked,
    at: held?.at && held.paperId === asked.paperId ? held.at : asked.at && { ...asked.at, source: [] },
    events: events.map(
      ({ evidence, ...event }) =>
        own.get(event.id) ?? {
          ...event,
          evidence: evidence && { ...evidence, at: { ...evidence.at, source: [] } },
        },
    ),
    rejected,
    note: noteText(note),
    exempt: isExempt ? 'yes' : 'no',
  };
}
