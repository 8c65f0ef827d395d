/**
 * The ways back: each jump leaves the place it was made from behind, each way
 * back leaves one forward. The reader's own, since the browser's history knows
 * addresses alone, and a jump in a paper must not take its way back to the council.
 */

/** A place in a paper: the file's own page number, from 1, and how far down that page, 0 to 1. */
export type Place = { readonly page: number; readonly top: number };

/** The latest place is the last of each. */
export type Trail = { readonly back: readonly Place[]; readonly forward: readonly Place[] };

export const NO_TRAIL: Trail = { back: [], forward: [] };

/** Nobody goes back further, and a list that only grows is none. */
const MOST = 100;
/** A place is the same while its top line is still near the top of the window. */
const NEAR = 0.05;

/** After a jump from `here`: what lay ahead is gone, as in a browser. */
export const jumpedFrom = ({ back }: Trail, here: Place): Trail => ({
  back: isSame(back.at(-1), here) ? back : [...back, here].slice(-MOST),
  forward: [],
});

/** `null` where there is no way back. */
export function wayBack(trail: Trail, here: Place): { readonly to: Place; readonly trail: Trail } | null {
  // A jump to where one already was left a place that would look like no way at all.
  const back = isSame(trail.back.at(-1), here) ? trail.back.slice(0, -1) : trail.back;
  const to = back.at(-1);
  return to ? { to, trail: { back: back.slice(0, -1), forward: [...trail.forward, here] } } : null;
}

/** `null` where nothing lies ahead. */
export function wayForward(trail: Trail, here: Place): { readonly to: Place; readonly trail: Trail } | null {
  const to = trail.forward.at(-1);
  return to ? { to, trail: { back: [...trail.back, here], forward: trail.forward.slice(0, -1) } } : null;
}

const isSame = (one: Place | undefined, other: Place): boolean =>
  one !== undefined && one.page === other.page && Math.abs(one.top - other.top) < NEAR;
