/** The member's own meanings of short forms. Each change gives the change that takes it back. */
import type { Incoming } from '@/lib/glossary/incoming';
import { isReplacedBy, merged, type OwnMeaning } from '@/lib/glossary/own';
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import { isTreatedAsExempt } from './exempt';
import { inUser, newId, type Store } from './open';
import type { Kept } from './problems';
import type { GlossaryRow } from './rows';
import type { UserDatabase } from './user-database';

export type GlossaryChange = Change<GlossaryRow>;

/** A meaning as the member gives it, with the paper it was given on or taken from. */
export type GivenMeaning = OwnMeaning & Pick<GlossaryRow, 'paperId'>;

/** All of them, the newest first. */
export const ownGlossary = (store: Store): Kept<readonly GlossaryRow[]> =>
  inUser(store, async (user) => ok(await newestFirst(user)));

/** Gives a short form a meaning. What it says anew, or was given instead of, it replaces there. */
export const giveMeaning = (store: Store, given: GivenMeaning): Kept<GlossaryChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.glossary, user.papers, async () => {
      const replaced = (await newestFirst(user))
        .filter((row) => isReplacedBy(row, given))
        .map(({ id }) => id);
      const [id = newId(), ...needless] = replaced;
      const paper = given.paperId === null ? null : await user.papers.get(given.paperId);
      const row: GlossaryRow = {
        ...given,
        id,
        // Taken from a paper that is gone, nobody can say any more that it is public.
        exempt: given.paperId === null ? 'no' : (paper?.exempt ?? 'ask'),
        changedAt: store.now(),
      };
      return ok(await changed(user.glossary, { put: [row], remove: needless }));
    }),
  );

/** Puts and removes rows in one go: an edit, a merger, an import, a deletion, or the undoing of any of them. */
export const changeGlossary = (store: Store, wanted: GlossaryChange): Kept<GlossaryChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.glossary, async () => ok(await changed(user.glossary, wanted))),
  );

/** Brings in what was read from a file and shown to the member. What a changed meaning says of its paper stays. */
export const bringIn = (
  store: Store,
  { fresh, changed: others }: Incoming<GlossaryRow>,
): Kept<GlossaryChange> =>
  changeGlossary(store, {
    put: [
      ...fresh.map(
        (meaning): GlossaryRow => ({
          ...meaning,
          id: newId(),
          paperId: null,
          exempt: 'no',
          changedAt: store.now(),
        }),
      ),
      ...others.map(({ before, after }) => ({ ...before, ...after, changedAt: store.now() })),
    ],
    remove: [],
  });

/** One meaning stays of two, as secret as either. */
export const mergeMeanings = (store: Store, kept: GlossaryRow, other: GlossaryRow): Kept<GlossaryChange> => {
  const { exempt, paperId } = isTreatedAsExempt(kept) ? kept : other;
  const row = { ...merged(kept, other), exempt, paperId, changedAt: store.now() };
  return changeGlossary(store, { put: [row], remove: [other.id] });
};

/** Written at the desk: a new one, or another wording of one that is there. */
export const writeMeaning = (
  store: Store,
  written: Omit<OwnMeaning, 'insteadOf'>,
  before: GlossaryRow | null,
): Kept<GlossaryChange> => {
  const fresh = { id: newId(), paperId: null, exempt: 'no', insteadOf: null } as const;
  const row = { ...(before ?? fresh), ...written, changedAt: store.now() };
  return changeGlossary(store, { put: [row], remove: [] });
};

export const newestFirst = async (user: UserDatabase): Promise<readonly GlossaryRow[]> =>
  (await user.glossary.toArray()).toSorted((one, other) => other.changedAt - one.changedAt);
