/** What the database `kloe` holds of the versions of a paper, and of a note's words in them. */
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

/** What became of further words that a question quotes, in a version of their paper. */
export type FurtherSighting = NoteSighting & {
  /** Which words: `passageKey`. */
  readonly of: string;
};

/** Kept with a note, and written by `sightings.ts` alone. */
export type Seen = {
  /** What finds the words again, as first marked: `null` where no words were, or nobody has read the paper around them yet. */
  readonly anchor: Anchor | null;
  /** What became of them in other versions of the paper, oldest first. Added to, never written over. */
  readonly sightings: readonly NoteSighting[];
  /** Of the further words it quotes, in any order; `undefined` where nobody has looked for them. */
  readonly further?: readonly FurtherSighting[] | undefined;
  /** The versions that `sightings` and `further` tell of; the store keeps it so. */
  readonly seenIn: readonly string[];
};

/** Another version of a paper; kept with the one of the two that was read later. */
export type VersionLink = {
  readonly paperId: string;
  /** Of that version, so that it can be named when it is kept no more. */
  readonly title: string;
  readonly readAt: number;
  /** `ask`: they share too much to be two papers and too little to be sure. Nothing is carried over until the member has answered. */
  readonly isVersion: 'yes' | 'no' | 'ask';
  readonly saidBy: 'kloe' | 'member';
  /** The member has seen what was carried over. */
  readonly isTold: boolean;
};
