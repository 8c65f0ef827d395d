/** A request that the member made by hand, and the minute that records it: proposed as one, and one once confirmed. */
import { type Asked, askedAmong } from './asked';
import type { Alike, Likeness } from './likeness';
import type { FollowUp } from './paper';
import { type Proposal, proposalFrom } from './proposals';
import type { Raised } from './raised';
import { proposalKey, type Telling } from './tellings';

const linkedTo = ({ events }: FollowUp): readonly string[] =>
  events.flatMap(({ step }) => (step.kind === 'linked' ? [step.to] : []));

const isEntry = (id: string): boolean => id.startsWith('tracker|');

/** The found ones that it was joined to. */
export const joinedTo = (one: FollowUp): readonly string[] => linkedTo(one).filter((id) => !isEntry(id));

/** The entries of trackers that the member said are the same in other words. */
export const sameEntries = (one: FollowUp): readonly string[] => linkedTo(one).filter(isEntry);

/** What the minute says of one that was joined to it, where the member says nothing. */
export function withMinute(one: FollowUp, raised: readonly Raised[]): FollowUp {
  const ids = joinedTo(one);
  const minute = raised.find(({ followUp }) => ids.includes(followUp.id))?.followUp;
  if (!minute) return one;
  const { due, dueDate } = one.dueDate === null ? minute : one;
  return { ...one, minute: one.minute ?? minute.minute, owner: one.owner ?? minute.owner, due, dueDate };
}

/** In what a member jots down fewer words are the same. */
const LEAST = { share: 0.45, words: 2 } as const;
const LIKELY = 0.75;

/** Of the same day and kind, in like words; of several minutes the likest, and the next one once that was said no to. */
export function minutesOf(
  followUps: readonly FollowUp[],
  raised: readonly Raised[],
  likeness: Likeness,
): readonly Proposal[] {
  const byId = new Map(raised.map((one) => [one.followUp.id, one]));
  const minutes = askedAmong(
    [...byId.values()].map(({ followUp }) => followUp),
    likeness,
  );
  return followUps
    .filter((one) => !one.id.startsWith('found|') && joinedTo(one).length === 0)
    .flatMap((one) => {
      const joins = minutes
        .near(one.text, { minutes: [], share: LEAST.share }, (minute) => isSameAsk(one, minute))
        .toSorted((a, b) => b.alike.share - a.alike.share || b.alike.of - a.alike.of)
        .flatMap(({ followUp, alike }) => {
          const minute = byId.get(followUp.id);
          return (minute && joinOf(one, minute, alike, minutes)) ?? [];
        });
      return joins.slice(0, 1);
    });
}

const isSameAsk = (one: FollowUp, minute: FollowUp): boolean =>
  one.kind === minute.kind && (one.madeOn === null || one.madeOn === minute.madeOn);

function joinOf(
  one: FollowUp,
  { followUp, paper, found }: Raised,
  { share, count }: Alike,
  minutes: Asked,
): Proposal | null {
  if (share < LEAST.share || count < LEAST.words) return null;
  const telling: Telling = {
    source: 'minutes',
    ...{ paper, found, passage: found.passage, quote: followUp.text, words: followUp.text, minutes: [] },
    ...{ madeOn: followUp.madeOn, kind: followUp.kind, on: followUp.madeOn },
    steps: [{ kind: 'linked', to: followUp.id }],
  };
  if (one.rejected.includes(proposalKey(telling))) return null;
  const confidence = share >= LIKELY ? 'likely' : 'perhaps';
  const words = minutes.wordsShared(one.text, followUp);
  return proposalFrom({ followUp: one, confidence, reason: { kind: 'words', words } }, telling, null);
}
