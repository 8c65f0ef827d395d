/**
 * A passage through all versions of its paper: the first quotation stays for ever,
 * and whatever was found of it later is added, never written over.
 */
import type { Outcome } from './anchor';

/** What became of a passage in one version of its paper. `Place` says where words stand. */
export type Sighting<Place> = {
  /** The version that was looked through. */
  readonly paperId: string;
  readonly outcome: Outcome;
  /** Where the words may stand there, likeliest first: none where they are lost, more than one only where `ambiguous`. */
  readonly places: readonly Place[];
  /** Where they are held to stand; `null` while the member has not said, and where they stand nowhere. */
  readonly held: Place | null;
  /** Who said so: Kloe, where the words are the same; else nobody but the member. */
  readonly saidBy: 'kloe' | 'member' | 'nobody';
  /** Milliseconds since 1970. */
  readonly on: number;
};

/** What Kloe found by itself. It is held only where the words are the same. */
export function sighted<Place>(
  paperId: string,
  outcome: Outcome,
  { places, on }: Pick<Sighting<Place>, 'places' | 'on'>,
): Sighting<Place> {
  const isSame = outcome === 'exact' || outcome === 'moved';
  const held = isSame ? (places[0] ?? null) : null;
  return { paperId, outcome, places, held, saidBy: held === null ? 'nobody' : 'kloe', on };
}

/** The member's word: "here", one of the places or another; `held` is `null` for "not in this version, the old words stay". */
export const answered = <Place>(
  { paperId, outcome, places }: Sighting<Place>,
  held: Place | null,
  on: number,
): Sighting<Place> => ({ paperId, outcome, places, held, saidBy: 'member', on });

/** What holds of a passage in a version; `undefined` where nobody has looked. */
export const latestIn = <Seen extends { readonly paperId: string }>(
  sightings: readonly Seen[],
  paperId: string,
): Seen | undefined => sightings.findLast((one) => one.paperId === paperId);

/** The last version in which the words are held to stand; `undefined`: nowhere but where they were marked. */
export const lastHeld = <Seen extends Pick<Sighting<unknown>, 'paperId' | 'held'>>(
  sightings: readonly Seen[],
): Seen | undefined =>
  // A place is given up by a later word on the same version.
  sightings.findLast((one) => one.held !== null && latestIn(sightings, one.paperId) === one);

/** Whether it waits for the member's word. */
export const isWaiting = ({ saidBy }: Pick<Sighting<unknown>, 'saidBy'>): boolean => saidBy === 'nobody';

type Quoted = {
  readonly paperId: string;
  readonly at: { readonly page: number };
  readonly quote: { readonly prefix: string; readonly exact: string };
};

/** The same for the same words of the same page, however often they are quoted. */
export const passageKey = ({ paperId, at, quote }: Quoted): string =>
  JSON.stringify([paperId, at.page, quote.prefix, quote.exact]);

/** Of all that became of several passages, what became of one, in the same order. */
export const sightingsOf = <Seen extends { readonly of: string }>(
  all: readonly Seen[],
  passage: Quoted,
): readonly Seen[] => all.filter(({ of }) => of === passageKey(passage));
