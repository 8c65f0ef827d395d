/**
 * Recommendations and information requests that the member follows. What papers say was asked is found again whenever
 * they are read (`follow-board.ts`) and becomes a row here only once the member does something with it. A request
 * that the member marks or writes is a note of the kind `request`: `makeRequest` makes it, and the board shows it.
 */
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import type { AttachmentRow, FollowUpDraft, FollowUpEvent, FollowUpRow } from './follow-rows';
import { keysOfMeeting } from './linked-meetings';
import { inAgendaOrder, type NoteDraft, paperOf, saveNote, stamp } from './notes';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { asSecretAs, moreSecret, quotedByFollowUp, secrecyOfFiles } from './quoting';
import type { NoteRow } from './rows';
import type { UserDatabase } from './user-database';

export type FollowUpChange = Change<FollowUpRow>;

/** Whatever is known of where it comes from. */
export type RequestDraft = Omit<NoteDraft, 'kind'>;

/**
 * Makes an information request of a selection: words marked in a paper, an item, a paper or a meeting as a whole, a
 * question that was not answered.
 */
export const makeRequest = (store: Store, draft: RequestDraft): Kept<NoteRow> =>
  saveNote(store, { ...draft, kind: 'request' });

/** Keeps follow-ups as they now are, all of them or none. Gives the change that takes it back. */
export const saveFollowUps = (store: Store, drafts: readonly FollowUpDraft[]): Kept<FollowUpChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.papers, async () => {
      const rows = await Promise.all(drafts.map((draft) => stamped(user, draft, store.now())));
      return ok(await changed(user.followUps, { put: rows, remove: [] }));
    }),
  );

export type Told = { readonly draft: FollowUpDraft; readonly events: readonly FollowUpEvent[] };

/** Adds what happened to each, with the files it names, to all of them or none; what was only found, or is new, is kept from here on. */
export const addToEach = (
  store: Store,
  told: readonly Told[],
  files: readonly AttachmentRow[] = [],
): Kept<FollowUpChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.papers, user.attachments, async () => {
      await user.attachments.bulkPut([...files]);
      const held = await user.followUps.bulkGet(told.map(({ draft: { id } }) => id));
      const now = store.now();
      const rows = await Promise.all(
        told.map(({ draft, events }, place) => stamped(user, withEvents(held[place] ?? draft, events), now)),
      );
      return ok(await changed(user.followUps, { put: rows, remove: [] }));
    }),
  );

export const addEvents = (
  store: Store,
  draft: FollowUpDraft,
  events: readonly FollowUpEvent[],
): Kept<FollowUpChange> => addToEach(store, [{ draft, events }]);

function withEvents(held: FollowUpDraft, events: readonly FollowUpEvent[]): FollowUpDraft {
  const known = new Set(held.events.map(({ id }) => id));
  return { ...held, events: [...held.events, ...events.filter(({ id }) => !known.has(id))] };
}

/** Those that are not kept yet, and what happened to those that are: all of it, or none. Nothing held is written over. */
export const bringInFollowUps = (store: Store, drafts: readonly FollowUpDraft[]): Kept<FollowUpChange> =>
  addToEach(
    store,
    drafts.map((draft) => ({ draft, events: draft.events })),
  );

/** The member says that a passage has nothing to do with it: never proposed again. */
export const rejectProposal = (store: Store, draft: FollowUpDraft, proposal: string): Kept<FollowUpChange> =>
  changeHeld(store, draft, (held) => ({ ...held, rejected: [...new Set([...held.rejected, proposal])] }));

/** The member's own words about the whole of it, as they are typed. */
export const writeFollowUpNote = (store: Store, draft: FollowUpDraft, note: string): Kept<FollowUpChange> =>
  changeHeld(store, draft, (held) => ({ ...held, note }));

const changeHeld = (
  store: Store,
  draft: FollowUpDraft,
  change: (held: FollowUpDraft) => FollowUpDraft,
): Kept<FollowUpChange> => changeFollowUps(store, [draft], change);

/** Changes what is held by now, which another window may have added to; what was only found is kept from here on. */
export const changeFollowUps = (
  store: Store,
  drafts: readonly FollowUpDraft[],
  change: (held: FollowUpDraft) => FollowUpDraft,
): Kept<FollowUpChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.papers, async () => {
      const held = await user.followUps.bulkGet(drafts.map(({ id }) => id));
      const rows = await Promise.all(
        drafts.map((draft, place) => stamped(user, change(held[place] ?? draft), store.now())),
      );
      return ok(await changed(user.followUps, { put: rows, remove: [] }));
    }),
  );

/** Takes a change back. */
export const undoFollowUps = (store: Store, change: FollowUpChange): Kept<FollowUpChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, async () => ok(await changed(user.followUps, change))),
  );

/** Of a meeting, in the order of its agenda. */
export const followUpsOf = (store: Store, meetingKey: string): Kept<readonly FollowUpRow[]> =>
  inUser(store, async (user) =>
    ok(
      (
        await user.followUps
          .where('meetingKeys')
          .anyOf(await keysOfMeeting(user, meetingKey))
          .distinct()
          .toArray()
      ).sort(inAgendaOrder),
    ),
  );

/** As its paper and the papers it quotes say. */
export async function stamped(user: UserDatabase, draft: FollowUpDraft, now: number): Promise<FollowUpRow> {
  const before = await user.followUps.get(draft.id);
  const own = stamp(draft, before, await paperOf(user, draft), now);
  // A window may not know yet what was found in another version.
  const further = before?.further ?? draft.further;
  const paperIds = quotedByFollowUp({ ...draft, further });
  const secret = moreSecret(own.exempt, secrecyOfFiles(draft.events));
  const exempt = await asSecretAs(user, secret, paperIds, before?.exempt);
  return { ...draft, ...own, ...(further && { further }), paperIds, exempt };
}
