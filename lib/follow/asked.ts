/** What was asked, held by its words and its minute, so that no passage is compared with all of it. */
import type { Alike, Likeness } from './likeness';
import type { FollowUp } from './paper';

export type Near = { readonly followUp: FollowUp; readonly alike: Alike };

/** `share`: how much of the shorter text must be words of both, where none of the `minutes` is its own. */
type Least = { readonly minutes: readonly string[]; readonly share: number };

export type Asked = {
  /** In the order in which they were added. */
  readonly all: readonly FollowUp[];
  readonly has: (id: string) => boolean;
  readonly add: (followUp: FollowUp) => void;
  /** Of those that are wanted, what may be about the same as a text, by its words or by having one of the minutes. */
  readonly near: (text: string, least: Least, isWanted: (followUp: FollowUp) => boolean) => readonly Near[];
  /** The words that one of them shares with a text. */
  readonly wordsShared: (text: string, followUp: FollowUp) => readonly string[];
};

/** One word in common says nothing. */
const FEWEST = 2;
/** Of all that was asked, so much has a word that it is looked at last. */
const COMMON = 0.02;

export function askedAmong(followUps: readonly FollowUp[], likeness: Likeness): Asked {
  const { stemsOf, weightOf, wholeOf } = likeness;
  const all: FollowUp[] = [];
  const wholes: number[] = [];
  const ids = new Set<string>();
  const byStem = new Map<string, number[]>();
  const byMinute = new Map<string, number[]>();
  let smallest = Number.POSITIVE_INFINITY;
  const add = (followUp: FollowUp) => {
    const place = all.push(followUp) - 1;
    const stems = stemsOf(followUp.text);
    const whole = wholeOf(followUp.text);
    ids.add(followUp.id);
    wholes.push(whole);
    if (stems.size >= FEWEST) smallest = Math.min(smallest, whole);
    for (const stem of stems) put(byStem, stem, place);
    if (followUp.minute !== null) put(byMinute, followUp.minute, place);
  };
  for (const one of followUps) add(one);

  /** Words of a text that many have and that are not enough without another, and the others. */
  const parted = (text: string, least: number) => {
    const bound = least * Math.min(wholeOf(text), smallest);
    const many = all.length * COMMON;
    const telling: string[] = [];
    const common: string[] = [];
    let rest = 0;
    for (const stem of stemsOf(text)) {
      const weight = weightOf(stem);
      if ((byStem.get(stem)?.length ?? 0) > many && rest + weight < bound) {
        rest += weight;
        common.push(stem);
      } else telling.push(stem);
    }
    return { telling, common, rest };
  };

  return {
    all,
    has: (id) => ids.has(id),
    add,
    near(text, { minutes, share: least }, isWanted) {
      if (all.length === 0) return [];
      const counts = new Uint16Array(all.length);
      const weights = new Float64Array(all.length);
      const isNamed = new Uint8Array(all.length);
      for (const minute of minutes) for (const place of byMinute.get(minute) ?? []) isNamed[place] = 1;
      const { telling, common, rest } = parted(text, least);
      for (const stem of telling) {
        const weight = weightOf(stem);
        for (const place of byStem.get(stem) ?? []) {
          counts[place] = (counts[place] ?? 0) + 1;
          weights[place] = (weights[place] ?? 0) + weight;
        }
      }
      const own = wholeOf(text);
      const found: Near[] = [];
      // One loop without closures: it runs for each passage over all that was ever asked.
      for (let place = 0; place < all.length; place++) {
        if (counts[place] === 0 && isNamed[place] === 0) continue;
        const theirs = wholes[place] ?? 0;
        const lesser = Math.min(own, theirs);
        let weight = weights[place] ?? 0;
        if (weight + rest < least * lesser && isNamed[place] === 0) continue;
        const followUp = all[place];
        if (!followUp || !isWanted(followUp)) continue;
        let count = counts[place] ?? 0;
        const stems = stemsOf(followUp.text);
        for (const stem of common) {
          if (!stems.has(stem)) continue;
          weight += weightOf(stem);
          count += 1;
        }
        const share = weight / lesser || 0;
        if ((count < FEWEST || share < least) && isNamed[place] === 0) continue;
        found.push({ followUp, alike: { share, of: weight / Math.max(own, theirs) || 0, count } });
      }
      return found;
    },
    wordsShared(text, followUp) {
      const theirs = stemsOf(followUp.text);
      return [...stemsOf(text)].filter((stem) => theirs.has(stem));
    },
  };
}

function put(places: Map<string, number[]>, key: string, place: number): void {
  const held = places.get(key);
  if (held) held.push(place);
  else places.set(key, [place]);
}
