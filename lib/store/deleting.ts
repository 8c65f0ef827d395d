/** Takes papers away. What the member made goes only where the member says so. */
import { lastHeld } from '@/lib/anchor/history';
import { ok } from '@/lib/result';
import { plainAddress } from './addresses';
import { sweepAttached } from './attachments';
import { OF_PAPERS } from './derived-database';
import { isTreatedAsExempt } from './exempt';
import { keepLinesSecret } from './line-secrecy';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow } from './rows';
import { forgetUnsaid } from './sightings';
import { BELONGING } from './user-database';
import { forgetVersion } from './versions';

export type WithPaper = {
  readonly notes: 'keep' | 'delete';
  readonly followUps: 'keep' | 'delete';
};

/** How much the member would be asked about. */
export type WrittenOn = {
  readonly notes: number;
  readonly followUps: number;
  /** Figures corrected or dismissed: that goes with the paper, since its words are the paper's. */
  readonly corrections: number;
};

/** What would go with it, or be left without its paper. */
export const writtenOn = (store: Store, paperId: string): Kept<WrittenOn> =>
  inUser(store, async (user) =>
    ok({
      notes: await user.notes.where({ paperId }).count(),
      followUps: await user.followUps.where({ paperId }).count(),
      corrections: await user.figureCorrections.where({ paperId }).count(),
    }),
  );

/**
 * Kept notes still say which paper and page they were on, and whether it was exempt.
 * The user side goes first: if that fails nothing is gone, and what the other side
 * then fails to drop is swept at the next start.
 */
export async function deletePaper(
  store: Store,
  paperId: string,
  { notes, followUps }: WithPaper,
): Kept<null> {
  const deleted = await inUser(store, (user) =>
    user.transaction('rw', [...BELONGING(user), user.files, user.attachments], async () => {
      const paper = await user.papers.get(paperId);
      await user.papers.delete(paperId);
      await user.files.delete(paperId);
      if (paper && isTreatedAsExempt(paper)) await keepSecret(user, paper);
      await user.figureCorrections.where({ paperId }).delete();
      if (notes === 'delete') await deleteNotesMadeOn(user, paperId);
      await forgetUnsaid(user, paperId);
      await forgetVersion(user, paperId);
      if (followUps === 'delete') await user.followUps.where({ paperId }).delete();
      await sweepAttached(user);
      return ok(null);
    }),
  );
  if (deleted.ok) await dropDerived(store, [paperId]);
  return deleted;
}

/** But for those that stand in another version that is still kept: they are that paper's too. */
async function deleteNotesMadeOn(user: Store['user'], paperId: string): Promise<void> {
  for (const note of await user.notes.where({ paperId }).toArray()) {
    const version = lastHeld(note.sightings)?.paperId;
    const isKept = version !== undefined && (await user.papers.get(version)) !== undefined;
    if (isKept) continue;
    await keepLinesSecret(user, [note]);
    await user.notes.delete(note.id);
  }
}

/** What nobody can tell from its words alone any more, once the exempt paper that they are from is gone. */
async function keepSecret(user: Store['user'], { addresses }: PaperRow): Promise<void> {
  // Of a no only its words are kept. What is proposed again is asked again.
  await user.followUps.filter(({ rejected }) => rejected.length > 0).modify({ rejected: [] });
  const isIts = (address: string | null) =>
    address !== null && addresses.includes(plainAddress(address) ?? address);
  await user.meetings
    .filter(({ address, listed }) => isIts(address) || listed.some((one) => isIts(one.address)))
    .modify((meeting, held) => {
      const listed = meeting.listed.map((one) => (isIts(one.address) ? { ...one, isExempt: true } : one));
      held.value = { ...meeting, address: isIts(meeting.address) ? null : meeting.address, listed };
    });
}

/** At start: drops what belongs to no paper any more. */
export async function sweepOrphans(store: Store): Kept<null> {
  // The derived side is looked at first: a paper is always known before its study is stored.
  const derivedIds = await inDerived(store, async (derived) => {
    const documents = await derived.documents.toCollection().primaryKeys();
    const studies = await derived.studies.toCollection().primaryKeys();
    const searched = await derived.searchWords.toCollection().primaryKeys();
    return ok([...new Set([...documents, ...studies, ...searched])]);
  });
  const known = await inUser(store, (user) =>
    user.transaction('rw', [...BELONGING(user), user.files, user.attachments], async () => {
      const papers = new Set(await user.papers.toCollection().primaryKeys());
      const readBefore = (await user.papers.toArray()).flatMap(({ versions }) => versions);
      const files = await user.files.toCollection().primaryKeys();
      await user.files.bulkDelete(files.filter((id) => !papers.has(id)));
      await sweepMeetings(user);
      await sweepAttached(user);
      return ok(new Set([...papers, ...readBefore.map(({ paperId }) => paperId)]));
    }),
  );
  if (!known.ok) return known;
  if (!derivedIds.ok) return derivedIds;
  return dropDerived(
    store,
    derivedIds.value.filter((id) => !known.value.has(id)),
  );
}

/** Inside a transaction over `BELONGING`: a meeting goes when no paper, note, line of enquiry or follow-up names it any more. */
export async function sweepMeetings(user: Store['user']): Promise<void> {
  const named = new Set<unknown>([
    ...(await user.papers.orderBy('meetingKeys').uniqueKeys()),
    ...(await user.notes.orderBy('meetingKeys').uniqueKeys()),
    ...(await user.lines.orderBy('meetingKeys').uniqueKeys()),
    ...(await user.explanations.orderBy('meetingKeys').uniqueKeys()),
    ...(await user.followUps.orderBy('meetingKeys').uniqueKeys()),
  ]);
  const meetings = await user.meetings.toCollection().primaryKeys();
  await user.meetings.bulkDelete(meetings.filter((key) => !named.has(key)));
}

/** All that was worked out from papers. */
export const dropDerived = (store: Store, paperIds: readonly string[]): Kept<null> =>
  inDerived(store, (derived) =>
    derived.transaction('rw', OF_PAPERS(derived), async () => {
      for (const table of OF_PAPERS(derived)) await table.bulkDelete([...paperIds]);
      return ok(null);
    }),
  );
