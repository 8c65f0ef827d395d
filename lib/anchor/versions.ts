/**
 * Is one paper another version of an other: a pack published again, the page and the file of one
 * report, draft and final minutes, a supplement that replaces an appendix? Told by how much of
 * either stands in the other; where that does not settle it, the member is asked.
 */

export type Kinship = 'version' | 'ask' | 'other';

export type Compared = {
  /** Shares of the text, 0 to 1: of the earlier paper that the later one has, and the other way round; `null`: too short to tell. */
  readonly ofEarlier: number | null;
  readonly ofLater: number | null;
  /** Both were read from one address. */
  readonly isSameAddress: boolean;
  /** `apart`: both have meetings, and none in common. `unknown`: one of them has none. */
  readonly meeting: 'same' | 'apart' | 'unknown';
  /** One is the committee system's own page of a meeting: it names what others hold. */
  readonly hasMeetingPage: boolean;
};

/** Papers of one meeting that share so much are versions; what shares less is asked about. */
const SURE = 0.5;
const WORTH_ASKING = 0.25;
/** What was published at an address takes the place of what was there, if anything of it is left. */
const SAME_ADDRESS = 0.1;
/** Reports of one committee share their phrases from meeting to meeting: of other meetings only copies are asked about. */
const COPY = 0.8;

export function kinshipOf({ ofEarlier, ofLater, isSameAddress, meeting, hasMeetingPage }: Compared): Kinship {
  const shared = Math.max(ofEarlier ?? 0, ofLater ?? 0);
  if (isSameAddress) return shared >= SAME_ADDRESS ? 'version' : 'ask';
  if (meeting === 'same') {
    if (shared >= SURE) return 'version';
    return shared >= WORTH_ASKING && !hasMeetingPage ? 'ask' : 'other';
  }
  return shared >= COPY && !hasMeetingPage ? 'ask' : 'other';
}
