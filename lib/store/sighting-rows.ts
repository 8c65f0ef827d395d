/** What the database `kloe` holds of a note's words in other versions of its paper. */
import type { Anchor } from '@/lib/anchor/anchor';
import type { Sighting } from '@/lib/anchor/history';
import type { FromPaper, Quotation, QuotedAt } from './rows';

/** Where the words of a note stand in one version of its paper. */
export type NotePlace = Pick<FromPaper, 'item' | 'itemTitle'> & {
  readonly quote: Quotation;
  readonly at: QuotedAt;
  /** What finds them again; `null` until Kloe has read the paper around them. */
  readonly anchor: Anchor | null;
};

/** What became of them in a version: found by Kloe or said by the member. */
export type NoteSighting = Sighting<NotePlace> & {
  /** Of the version, so that it reads without that paper. */
  readonly paperTitle: string;
};

/** Kept with a note, and written by `sightings.ts` alone. */
export type Seen = {
  /** What finds the words again, as first marked: `null` where no words were, or nobody has read the paper around them yet. */
  readonly anchor: Anchor | null;
  /** What became of them in other versions of the paper, oldest first. Added to, never written over. */
  readonly sightings: readonly NoteSighting[];
  /** The versions that `sightings` tell of; the store keeps it so. */
  readonly seenIn: readonly string[];
};
