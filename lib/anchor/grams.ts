/** Finds where in a long text something like a pattern may stand: by the short stretches both have. */

/** Letters of a stretch: long enough to be rare, short enough to stand between two errors of a scan. */
const GRAM = 8;
/** A stretch that comes more often says nothing. */
const COMMON = 64;
const BITS = 18;

/** Places by the hash of the gram that begins there: the last one, and for each the one before it. */
export type GramIndex = {
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly count: Uint16Array;
};

/** Some megabytes for a pack: made once a paper, and only where words are looked for all over it. */
export function gramIndex(letters: string): GramIndex {
  const last = new Int32Array(1 << BITS).fill(-1);
  const count = new Uint16Array(1 << BITS);
  const before = new Int32Array(Math.max(0, letters.length - GRAM + 1));
  for (let at = 0; at < before.length; at++) {
    const hash = hashAt(letters, at);
    before[at] = last[hash] ?? -1;
    last[hash] = at;
    count[hash] = Math.min(65_535, (count[hash] ?? 0) + 1);
  }
  return { last, before, count };
}

function hashAt(letters: string, at: number): number {
  let hash = 0;
  for (let step = 0; step < GRAM; step++) hash = Math.imul(hash, 31) + letters.charCodeAt(at + step);
  return (Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)) & ((1 << BITS) - 1);
}

/**
 * Where `pattern` would begin, likeliest first, at most `most` places; each holds
 * at least a tenth as many of its stretches as the first does.
 */
export function likelyStarts(
  { last, before, count }: GramIndex,
  pattern: string,
  most: number,
): readonly number[] {
  const width = Math.max(24, pattern.length >> 1);
  const votes = new Map<number, { votes: number; start: number }>();
  for (let offset = 0; offset + GRAM <= pattern.length; offset++) {
    const hash = hashAt(pattern, offset);
    if ((count[hash] ?? 0) > COMMON) continue;
    for (let at = last[hash] ?? -1; at >= 0; at = before[at] ?? -1) {
      const start = at - offset;
      const bucket = Math.floor(start / width);
      const known = votes.get(bucket);
      if (known) known.votes++;
      else votes.set(bucket, { votes: 1, start });
    }
  }
  const ranked = [...votes].sort(([, one], [, other]) => other.votes - one.votes);
  const enough = (ranked[0]?.[1].votes ?? 0) / 10;
  const kept: number[] = [];
  for (const [bucket, { votes: cast, start }] of ranked) {
    if (kept.length === most || cast < enough) break;
    const isBeside = kept.some((other) => Math.abs(Math.floor(other / width) - bucket) <= 1);
    if (!isBeside) kept.push(start);
  }
  return kept;
}
