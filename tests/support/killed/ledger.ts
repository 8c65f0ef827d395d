/**
 * What a member saw on the screen, and when: whatever stood there a second before the browser was killed
 * must be kept. Each thing written begins with words of its own, its tag, by which it is found again.
 */

/** The most that may be lost. */
const LOST_MS = 1000;

/** `shownAt`: `null` while nobody can say whether it has reached the page. */
type Shown = { readonly words: string; shownAt: number | null };

/** What stood in one place, oldest first, and the tags it began with. */
type Place = { readonly tags: readonly string[]; readonly shown: Shown[] };

export type Reckoned = {
  /** How many things had been on the screen long enough. */
  readonly owed: number;
  readonly wrong: readonly string[];
};

export type Ledger = {
  /** What may stand from now on in place of what began with the tag; call what it returns once the page shows it. */
  writing(tag: string, words: string): () => void;
  /** From now on what begins with the tag takes the place of `before`, if that is in the ledger. */
  inPlaceOf(before: string, tag: string): void;
  /** Whether anything of the tag was written yet. */
  holds(tag: string): boolean;
  /** Things that are put in together: all of them or none. */
  together(tags: readonly string[]): void;
  /** Holds all that is kept after the browser was killed against it. From then on it is as it is kept. */
  reckon(kept: readonly string[], killedAt: number): Reckoned;
};

export function createLedger(now: () => number): Ledger {
  let places: Place[] = [];
  let groups: (readonly string[])[] = [];
  const placeOf = (tag: string) => places.find(({ tags }) => tags.includes(tag));

  return {
    writing(tag, words) {
      const one: Shown = { words, shownAt: null };
      const place = placeOf(tag);
      if (place) place.shown.push(one);
      else places.push({ tags: [tag], shown: [one] });
      return () => {
        one.shownAt = now();
      };
    },
    inPlaceOf(before, tag) {
      places = places.map((place) =>
        place.shown.at(-1)?.words === before ? { ...place, tags: [...place.tags, tag] } : place,
      );
    },
    holds: (tag) => placeOf(tag) !== undefined,
    together(tags) {
      groups.push(tags);
    },
    reckon(kept, killedAt) {
      const all = places.map((place) => ({ place, ...standing(place, kept, killedAt) }));
      const parted = groups.filter((tags) => {
        const held = tags.filter((tag) => kept.some((words) => words.startsWith(tag))).length;
        return held > 0 && held < tags.length;
      });
      places = all.flatMap(({ place: { tags }, held: [words] }): Place[] =>
        words === undefined
          ? []
          : [
              {
                tags: tags.filter((tag) => words.startsWith(tag)),
                shown: [{ words, shownAt: Number.NEGATIVE_INFINITY }],
              },
            ],
      );
      groups = [];
      return {
        owed: all.filter(({ isOwed }) => isOwed).length,
        wrong: [
          ...all.flatMap(({ wrong }) => wrong ?? []),
          ...parted.map(([first]) => `of what came with "${first}" only a part is kept`),
        ],
      };
    },
  };
}

function standing({ tags, shown }: Place, kept: readonly string[], killedAt: number) {
  const isOld = ({ shownAt }: Shown) => shownAt !== null && shownAt < killedAt - LOST_MS;
  const last = shown.findLastIndex(isOld);
  const allowed = shown.slice(Math.max(0, last)).map(({ words }) => words);
  const held = kept.filter((words) => tags.some((tag) => words.startsWith(tag)));
  const [one, ...others] = held;
  const isOwed = last >= 0;
  const what = `"${allowed[0]}"`;
  if (others.length > 0) return { held, isOwed, wrong: `${what} is kept ${held.length} times` };
  if (one === undefined) return { held, isOwed, wrong: isOwed ? `${what} is lost` : null };
  return { held, isOwed, wrong: allowed.includes(one) ? null : `"${one}" is kept in place of ${what}` };
}
