/**
 * A passage through all versions of its paper: the first quotation stays for ever,
 * and whatever was found of it later is added, never written over.
 */
import type { Anchor, Found, Outcome } from './anchor';

export type Sighting = {
  /** The version of the paper that was looked through. */
  readonly paperId: string;
  readonly outcome: Outcome;
  /** Where the words are now held to be; `null` while the member has not said, or they are lost. */
  readonly anchor: Anchor | null;
  /** Who said so: Kloe, where the words are the same; else nobody but the member. */
  readonly saidBy: 'kloe' | 'member' | 'nobody';
  /** Milliseconds since 1970. */
  readonly at: number;
};

export type Passage = { readonly first: Anchor; readonly sightings: readonly Sighting[] };

/** What is sought in the next version: the words as last confirmed. */
export const lastAnchor = ({ first, sightings }: Passage): Anchor =>
  sightings.findLast(({ anchor }) => anchor !== null)?.anchor ?? first;

/** `anchor`: the words as they now stand. It is kept only where they are the same words. */
export function sighted(
  passage: Passage,
  {
    paperId,
    found,
    anchor,
    now,
  }: {
    readonly paperId: string;
    readonly found: Found;
    readonly anchor: Anchor | null;
    readonly now: number;
  },
): Passage {
  const isSame = found.kind === 'exact' || found.kind === 'moved';
  return added(passage, {
    paperId,
    outcome: found.kind,
    anchor: isSame ? anchor : null,
    saidBy: isSame && anchor ? 'kloe' : 'nobody',
    at: now,
  });
}

/** "Yes, that is it", or "not this" (`anchor` is `null`). */
export function confirmed(
  passage: Passage,
  {
    paperId,
    anchor,
    now,
  }: { readonly paperId: string; readonly anchor: Anchor | null; readonly now: number },
): Passage {
  const last = passage.sightings.findLast((one) => one.paperId === paperId);
  const outcome = anchor === null ? 'lost' : (last?.outcome ?? 'moved');
  return added(passage, { paperId, outcome, anchor, saidBy: 'member', at: now });
}

const added = ({ first, sightings }: Passage, sighting: Sighting): Passage => ({
  first,
  sightings: [...sightings, sighting],
});
