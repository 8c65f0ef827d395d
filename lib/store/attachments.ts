/** Files that the member keeps with what happened to a follow-up: the letter, the e-mail, the table that was sent. */
import { LARGEST_ATTACHED } from '@/lib/backup/model';
import { fail, ok, type Result } from '@/lib/result';
import { sha256Of } from '@/lib/sha-256';
import { type Change, changed } from './change';
import type { AttachedFile, AttachmentRow, FollowUpDraft, FollowUpEvent, FollowUpRow } from './follow-rows';
import { stamped } from './follow-ups';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { UserDatabase } from './user-database';

export type Attachment = { readonly file: AttachedFile; readonly row: AttachmentRow };

/** Known by the SHA-256 of its bytes. Nothing is written. */
export async function attachmentOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isExempt: boolean,
): Promise<Result<Attachment, { readonly kind: 'too-large' }>> {
  if (bytes.length > LARGEST_ATTACHED) return fail({ kind: 'too-large' });
  const id = await sha256Of(bytes);
  return ok({ file: { id, name, size: bytes.length, isExempt }, row: { id, bytes } });
}

/** `null`: it is not here, though something names it. */
export const attachedBytes = (store: Store, id: string): Kept<Uint8Array<ArrayBuffer> | null> =>
  inUser(store, async (user) => {
    const held = await user.attachments.get(id);
    // A copy: what comes out of a database may stand on memory that is shared.
    return ok(held ? new Uint8Array(held.bytes) : null);
  });

export type DetachedFile = {
  readonly followUps: Change<FollowUpRow>;
  readonly files: readonly AttachmentRow[];
};

/** Takes the file off, and its bytes with it where nothing else names them. What happened stays. */
export const detachFile = (store: Store, draft: FollowUpDraft, eventId: string): Kept<DetachedFile> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.papers, user.attachments, async () => {
      const held = (await user.followUps.get(draft.id)) ?? draft;
      const events = held.events.map((event) => (event.id === eventId ? withoutFile(event) : event));
      const row = await stamped(user, { ...held, events }, store.now());
      const followUps = await changed(user.followUps, { put: [row], remove: [] });
      return ok({ followUps, files: await sweepAttached(user) });
    }),
  );

/** Puts back the file and what named it. */
export const undoDetach = (store: Store, { followUps, files }: DetachedFile): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.attachments, async () => {
      await changed(user.followUps, followUps);
      await user.attachments.bulkPut([...files]);
      return ok(null);
    }),
  );

function withoutFile({ attached: _attached, ...event }: FollowUpEvent): FollowUpEvent {
  return event;
}

/** By id the files that some follow-up names. */
export const attachedTo = (rows: readonly Pick<FollowUpRow, 'events'>[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ events }) => events.flatMap(({ attached }) => attached?.id ?? [])));

/** Inside a transaction over both tables: what nothing names any more goes. Gives what went. */
export async function sweepAttached(user: UserDatabase): Promise<readonly AttachmentRow[]> {
  const ids = await user.attachments.toCollection().primaryKeys();
  if (ids.length === 0) return [];
  const named = attachedTo(await user.followUps.toArray());
  const gone = ids.filter((id) => !named.has(id));
  const rows = (await user.attachments.bulkGet(gone)).filter((row) => row !== undefined);
  await user.attachments.bulkDelete(gone);
  return rows;
}
