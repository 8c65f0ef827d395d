/**
 * Forgets an exempt paper at the member's word: the paper, all that was made on it, and its words wherever else they
 * are kept. What the member wrote elsewhere stays, without them.
 */
import { ok } from '@/lib/result';
import { sweepAttached } from './attachments';
import { dropDerived, sweepMeetings } from './deleting';
import { forgetInLines, keepLinesSecret } from './line-secrecy';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { Asking } from './question-rows';
import {
  asSecretAs,
  moreSecret,
  notesQuoting,
  ownExempt,
  quotedByFollowUp,
  quotedPapers,
  secrecyOfFiles,
} from './quoting';
import type { PaperRow } from './rows';
import { putSightings, withoutFurther } from './sightings';
import type { UserDatabase } from './user-database';
import { forgetVersion } from './versions';

/** All of it or nothing; it cannot be undone. */
export async function forgetPaper(store: Store, { id, addresses }: PaperRow): Kept<null> {
  const forgotten = await inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      await user.papers.delete(id);
      await user.files.delete(id);
      await keepLinesSecret(user, await user.notes.where({ paperId: id }).toArray());
      for (const table of MADE_ON_PAPERS(user)) await table.where({ paperId: id }).delete();
      await user.sameMeasures.filter(({ paperIds }) => paperIds.includes(id)).delete();
      await forgetVersion(user, id);
      const changed = await forgetQuotations(user, id);
      await forgetInLines(user, id);
      await forgetEvidence(user, id);
      await forgetListed(user, addresses);
      await sweepAttached(user);
      await forgetShared(user, changed);
      await sweepMeetings(user);
      await sweepCommittees(user);
      return ok(null);
    }),
  );
  return forgotten.ok ? dropDerived(store, [id]) : forgotten;
}

const MADE_ON_PAPERS = (user: UserDatabase) => [
  user.notes,
  user.followUps,
  user.glossary,
  user.figureCorrections,
  user.explanations,
];

/** In questions on other papers, and where notes of other versions stood in it. Gives the ids of those. */
async function forgetQuotations(user: UserDatabase, paperId: string): Promise<readonly string[]> {
  const quoting = await notesQuoting(user, paperId);
  await keepLinesSecret(user, quoting);
  for (const note of quoting) {
    const { asking, sightings, ...rest } = withoutFurther(note, paperId);
    const others = sightings.filter((seen) => seen.paperId !== paperId);
    const without = { ...rest, sightings: others, asking: asking && withoutPaper(asking, paperId) };
    const quoted = [rest.paperId, ...(without.asking?.paperIds ?? []), ...others.map((seen) => seen.paperId)];
    const papers = await user.papers.bulkGet(quoted.filter((one) => one !== null));
    // As secret as what it still quotes; of a paper that is gone nobody can tell.
    const isKnown = papers.every((paper) => paper !== undefined);
    await putSightings(user, { ...without, exempt: isKnown ? 'no' : note.exempt }, others);
  }
  return quoting.map(({ id }) => id);
}

function withoutPaper(asking: Asking, paperId: string): Asking {
  const { answer, more } = asking;
  const left = {
    ...asking,
    more: more.filter((passage) => passage.paperId !== paperId),
    answer: answer?.passage?.paperId === paperId ? { ...answer, passage: null } : answer,
  };
  return { ...left, paperIds: quotedPapers(left) };
}

/** Of a no only its words are kept, and nobody can say of which paper they are. */
async function forgetEvidence(user: UserDatabase, paperId: string): Promise<void> {
  for (const row of await user.followUps.toArray()) {
    const isQuoting = row.paperIds.includes(paperId);
    if (!isQuoting && row.rejected.length === 0) continue;
    const events = row.events.map((event) =>
      event.evidence?.paperId === paperId ? { ...event, evidence: null } : event,
    );
    const further = row.further?.filter((seen) => seen.paperId !== paperId);
    const paperIds = quotedByFollowUp({ ...row, events, further });
    const own = moreSecret(await ownExempt(user, row), secrecyOfFiles(events));
    const exempt = isQuoting ? await asSecretAs(user, own, paperIds, row.exempt) : row.exempt;
    await user.followUps.put({ ...row, events, paperIds, exempt, rejected: [], ...(further && { further }) });
  }
}

/** Its name in the lists of pages; a page that is read again lists it again. */
async function forgetListed(user: UserDatabase, addresses: readonly string[]): Promise<void> {
  for (const meeting of await user.meetings
    .where('listedAddresses')
    .anyOf([...addresses])
    .toArray()) {
    const isOther = (address: string) => !addresses.some((own) => address.startsWith(own));
    await user.meetings.put({
      ...meeting,
      listed: meeting.listed.filter(({ address }) => isOther(address)),
      listedAddresses: meeting.listedAddresses.filter(isOther),
    });
  }
}

/** What was shared of something that is gone, or had its words. */
async function forgetShared(user: UserDatabase, changed: readonly string[]): Promise<void> {
  const tables = [user.notes, user.lines, user.glossary, user.followUps];
  const keys = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  const kept = new Set(keys.flat().filter((id) => !changed.includes(id)));
  await user.sharing.filter(({ id }) => !kept.has(id.slice(id.indexOf('|') + 1))).delete();
}

/** A committee that nothing names any more and the member joined with none. */
async function sweepCommittees(user: UserDatabase): Promise<void> {
  const rows = [
    await user.meetings.toArray(),
    await user.followUps.toArray(),
    await user.sameMeasures.toArray(),
  ];
  const named = new Set(
    [...rows.flat(), ...(await user.meetingDays.toArray())].map((row) => row.committeeId),
  );
  const committees = await user.committees.toArray();
  const joined = new Set(committees.flatMap(({ joinedInto }) => joinedInto ?? []));
  const gone = committees.filter(
    ({ id, joinedInto }) => joinedInto === null && !named.has(id) && !joined.has(id),
  );
  await user.committees.bulkDelete(gone.map(({ id }) => id));
}
