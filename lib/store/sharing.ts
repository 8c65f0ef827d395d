/** What members share of a committee: read for a file, and brought in from one, all of it or nothing, with the way back. */
import { ok } from '@/lib/result';
import type { BroughtQuestion } from './bringing-in';
import { type Change, changed } from './change';
import type { FollowUpDraft, FollowUpRow } from './follow-rows';
import { byId, groupOf } from './joins';
import { keepLinesSecret } from './line-secrecy';
import { stayingSecret } from './lines';
import { keepCommittee, keepNamedMeeting, knownMeetings, type NamedMeeting } from './meetings';
import { putNote } from './notes';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';
import { moreSecret, quotedByFollowUp } from './quoting';
import type { Exempt, GlossaryRow, MeetingRow, NoteRow } from './rows';
import type { MeetingDaysRow, SharingRow } from './sharing-rows';
import { BELONGING, type UserDatabase } from './user-database';

/** All rows that may be part of a record, of whichever committee. */
export type HeldToShare = {
  readonly questions: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly meanings: readonly GlossaryRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly known: readonly SharingRow[];
  /** Of the committee, and of those that count as it. */
  readonly meetings: readonly MeetingRow[];
  readonly days: MeetingDaysRow | null;
  /** Of all papers that are kept. */
  readonly mostSecret: Exempt;
};

export const heldToShare = (store: Store, committeeId: string): Kept<HeldToShare> =>
  inUser(store, async (user) => {
    const { committees, meetings } = await knownMeetings(user);
    const group = new Set(groupOf(byId(committees), committeeId).map(({ id }) => id));
    return ok({
      questions: (await user.notes.toArray()).filter(({ kind }) => kind === 'question'),
      lines: await user.lines.toArray(),
      meanings: await user.glossary.toArray(),
      followUps: await user.followUps.toArray(),
      known: await user.sharing.toArray(),
      meetings: meetings.filter(({ committeeId: of }) => group.has(of ?? '')),
      days: (await user.meetingDays.get(committeeId)) ?? null,
      mostSecret: (await user.papers.toArray()).map(({ exempt }) => exempt).reduce(moreSecret, 'no'),
    });
  });

/** Remembers what went out. */
export const rememberShared = (store: Store, rows: readonly SharingRow[]): Kept<null> =>
  inUser(store, async (user) => {
    await user.sharing.bulkPut(rows);
    return ok(null);
  });

export type SharedChange = {
  readonly council: string;
  readonly committee: string;
  readonly meetings: readonly NamedMeeting[];
  readonly days: Omit<MeetingDaysRow, 'committeeId'>;
  /** `exempt`: as the file says; what is known here may say more. */
  readonly followUps: readonly (Omit<FollowUpDraft, 'committeeId'> & { readonly exempt: Exempt })[];
  readonly questions: Rows<BroughtQuestion>;
  readonly lines: Rows<LineRow>;
  readonly meanings: Rows<GlossaryRow>;
  readonly known: readonly SharingRow[];
};

type Rows<Row> = { readonly put: readonly Row[]; readonly remove: readonly string[] };

export type BeforeSharing = {
  readonly followUps: Change<FollowUpRow>;
  readonly notes: Change<NoteRow>;
  readonly lines: Change<LineRow>;
  readonly meanings: Change<GlossaryRow>;
  readonly known: Change<SharingRow>;
};

const TABLES = (user: UserDatabase) => [...BELONGING(user), user.sharing, user.meetingDays];

export const bringInShared = (store: Store, change: SharedChange): Kept<BeforeSharing> =>
  inUser(store, (user) =>
    user.transaction('rw', TABLES(user), async () => {
      const now = store.now();
      const committeeId = await keepCommittee(user, change.council, change.committee);
      for (const meeting of change.meetings) await keepNamedMeeting(user, meeting, now);
      await user.meetingDays.put({ committeeId, ...change.days });
      const followUps: FollowUpRow[] = [];
      for (const draft of change.followUps) followUps.push(await followUpHere(user, draft, committeeId, now));
      return ok({
        followUps: await changed(user.followUps, { put: followUps, remove: [] }),
        notes: await putQuestions(user, change.questions, now),
        lines: await changed(user.lines, {
          ...change.lines,
          put: await asSecretAsHere(user, change.lines.put),
        }),
        meanings: await changed(user.glossary, change.meanings),
        known: await changed(user.sharing, { put: change.known, remove: [] }),
      });
    }),
  );

export const undoSharing = (store: Store, before: BeforeSharing): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', TABLES(user), async () => {
      await changed(user.followUps, before.followUps);
      await changed(user.notes, before.notes);
      await changed(user.lines, before.lines);
      await changed(user.glossary, before.meanings);
      await changed(user.sharing, before.known);
      return ok(null);
    }),
  );

const asSecretAsHere = async (user: UserDatabase, lines: readonly LineRow[]): Promise<readonly LineRow[]> => {
  const held = await user.lines.bulkGet(lines.map(({ id }) => id));
  return lines.map((line, at) => ({ ...line, ...stayingSecret(held[at]) }));
};

/** As secret as its papers, where they are kept here, and as the file says it is. */
async function followUpHere(
  user: UserDatabase,
  { exempt, ...draft }: SharedChange['followUps'][number],
  committeeId: string,
  now: number,
): Promise<FollowUpRow> {
  const before = await user.followUps.get(draft.id);
  const further = before?.further;
  const paperIds = quotedByFollowUp({ ...draft, further });
  const papers = await user.papers.bulkGet([...paperIds, ...(draft.paperId === null ? [] : [draft.paperId])]);
  const known = papers.flatMap((paper) => paper?.exempt ?? []);
  return {
    ...draft,
    ...(further && { further }),
    committeeId: before?.committeeId ?? committeeId,
    paperIds,
    exempt: [...known, before?.exempt ?? 'no'].reduce(moreSecret, exempt),
    createdAt: before?.createdAt ?? now,
    changedAt: now,
  };
}

async function putQuestions(
  user: UserDatabase,
  { put, remove }: SharedChange['questions'],
  now: number,
): Promise<Change<NoteRow>> {
  const ids = [...put.map(({ id }) => id), ...remove];
  const before = (await user.notes.bulkGet(ids)).filter((note) => note !== undefined);
  const known = new Map(before.map((note) => [note.id, note]));
  await keepLinesSecret(
    user,
    before.filter(({ id }) => remove.includes(id)),
  );
  await user.notes.bulkDelete([...remove]);
  for (const { exempt, ...draft } of put) {
    const paper = draft.paperId === null ? undefined : await user.papers.get(draft.paperId);
    const note = await putNote(user, draft, now);
    const isKnownHere = paper !== undefined || known.has(draft.id);
    await user.notes.update(note.id, { exempt: isKnownHere ? moreSecret(note.exempt, exempt) : exempt });
  }
  return { put: before, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
}
