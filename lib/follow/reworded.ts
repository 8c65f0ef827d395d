/** An entry of a tracker that is new by its words, and what is followed already that it may be in other words. */
import { askedAmong } from './asked';
import { likenessAmong } from './likeness';
import type { FollowUp } from './paper';

/** The minute's number leaves less to the words. */
const SAME_MINUTE = 0.25;
const LEAST = { share: 0.5, words: 2 } as const;

/** By the entry's id; the likest, each once. */
export function rewordedAmong(
  fresh: readonly FollowUp[],
  held: readonly FollowUp[],
): ReadonlyMap<string, FollowUp> {
  const texts = [...fresh, ...held].map(({ text }) => text);
  const asked = askedAmong(held, likenessAmong(texts));
  const found = fresh.flatMap((entry) => {
    const least = { minutes: entry.minute === null ? [] : [entry.minute], share: LEAST.share };
    return asked
      .near(entry.text, least, (one) => isSameMeeting(one, entry))
      .filter(({ followUp, alike: { share, count } }) =>
        entry.minute !== null && entry.minute === followUp.minute
          ? share >= SAME_MINUTE
          : count >= LEAST.words,
      )
      .map(({ followUp, alike }) => ({ entry, followUp, share: alike.share }));
  });
  const byEntry = new Map<string, FollowUp>();
  const taken = new Set<string>();
  for (const { entry, followUp } of found.toSorted((one, other) => other.share - one.share)) {
    if (byEntry.has(entry.id) || taken.has(followUp.id)) continue;
    byEntry.set(entry.id, followUp);
    taken.add(followUp.id);
  }
  return byEntry;
}

/** Whatever kind each calls it: of one meeting, or of one that nobody named. */
const isSameMeeting = (one: FollowUp, entry: FollowUp): boolean =>
  one.madeOn === null || entry.madeOn === null || one.madeOn === entry.madeOn;
