/** What was asked, held by its words and its minute, so that no passage is compared with all of it. */
import type { Alike, Likeness } from './likeness';
import type { FollowUp } from './paper';

export type Near = { readonly followUp: FollowUp; readonly alike: Alike };

export type Asked = {
  /** In the order in which they were added. */
  readonly all: readonly FollowUp[];
  readonly has: (id: string) => boolean;
  readonly add: (followUp: FollowUp) => void;
  /** Of those that are wanted, what may be about the same as a text, by its words or by having one of the minutes. */
  readonly near: (
    text: string,
    minutes: readonly string[],
    isWanted: (followUp: FollowUp) => boolean,
  ) => readonly Near[];
  /** The words that one of them shares with a text. */
  readonly wordsShared: (text: string, followUp: FollowUp) => readonly string[];
};

/** One word in common says nothing. */
const FEWEST = 2;
/** With less in common nothing is about the same, whoever says it. */
const LEAST_SHARE = 0.25;

export function askedAmong(followUps: readonly FollowUp[], likeness: Likeness): Asked {
  const { stemsOf, weightOf, wholeOf } = likeness;
  const all: FollowUp[] = [];
  const wholes: number[] = [];
  const ids = new Set<string>();
  const byStem = new Map<string, number[]>();
  const byMinute = new Map<string, number[]>();
  const add = (followUp: FollowUp) => {
    const place = all.push(followUp) - 1;
    ids.add(followUp.id);
    wholes.push(wholeOf(followUp.text));
    for (const stem of stemsOf(followUp.text)) put(byStem, stem, place);
    if (followUp.minute !== null) put(byMinute, followUp.minute, place);
  };
  for (const one of followUps) add(one);
  return {
    all,
    has: (id) => ids.has(id),
    add,
    near(text, minutes, isWanted) {
      const counts = new Uint16Array(all.length);
      const weights = new Float64Array(all.length);
      for (const stem of stemsOf(text)) {
        const weight = weightOf(stem);
        for (const place of byStem.get(stem) ?? []) {
          counts[place] = (counts[place] ?? 0) + 1;
          weights[place] = (weights[place] ?? 0) + weight;
        }
      }
      const named = new Set(minutes.flatMap((minute) => byMinute.get(minute) ?? []));
      const own = wholeOf(text);
      const found: Near[] = [];
      // One loop without closures: it runs for each passage over all that was ever asked.
      for (let place = 0; place < all.length; place++) {
        const count = counts[place] ?? 0;
        if (count < FEWEST && !named.has(place)) continue;
        const weight = weights[place] ?? 0;
        const theirs = wholes[place] ?? 0;
        const share = weight / Math.min(own, theirs) || 0;
        if (share < LEAST_SHARE && !named.has(place)) continue;
        const followUp = all[place];
        if (!followUp || !isWanted(followUp)) continue;
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
