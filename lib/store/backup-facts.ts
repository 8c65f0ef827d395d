/** How old the last backup is, and what it lacks. */
import { ok } from '@/lib/result';
import { isTreatedAsExempt } from './exempt';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { UserDatabase } from './user-database';

export type BackupFacts = {
  /** Milliseconds since 1970; `null`: there is none. */
  readonly lastBackup: number | null;
  /** What was written since. */
  readonly newer: {
    readonly notes: number;
    readonly questions: number;
    /** Follow-ups, meanings, corrections and answers. */
    readonly others: number;
  };
  /** The first of it; `null` where there is nothing newer. */
  readonly newerSince: number | null;
  /** Papers, notes and all else that a backup leaves out unless the member chooses otherwise. */
  readonly exempt: number;
  /** Of the papers that are kept with their bytes, in bytes. */
  readonly paperBytes: number;
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** A fortnight is about as long as papers are out before their meeting. */
const OLD_AFTER_DAYS = 14;
/** Who has only just begun is not told to back up. */
const FIRST_AFTER_DAYS = 7;

/** Old enough, with something newer, to be said on the desk. */
export function isBackupOld({ lastBackup, newerSince }: BackupFacts, now: number): boolean {
  if (newerSince === null) return false;
  return lastBackup === null || lastBackup > now
    ? now - newerSince > FIRST_AFTER_DAYS * DAY_MS
    : now - lastBackup > OLD_AFTER_DAYS * DAY_MS;
}

/** Whole days; 0 where it never was, or is yet to come. */
export const daysSince = (moment: number | null, now: number): number =>
  moment === null ? 0 : Math.max(0, Math.floor((now - moment) / DAY_MS));

export const backupFacts = (store: Store): Kept<BackupFacts> =>
  inUser(store, (user) =>
    user.transaction('r', user.tables, async () => {
      const held = await user.settings.get('this-device');
      const lastBackup = held?.name === 'this-device' ? held.value.lastBackup : null;
      // Made by a clock that has been put back since: what is newer cannot be told from what is not.
      const isUntold = lastBackup === null || lastBackup > store.now();
      const isNewer = (moment: number) => isUntold || moment > lastBackup;
      const notes = (await user.notes.toArray()).filter(({ changedAt }) => isNewer(changedAt));
      const others = (await momentsOf(user)).filter(isNewer);
      const moments = [...notes.map(({ changedAt }) => changedAt), ...others];
      const questions = notes.filter(({ kind }) => kind === 'question').length;
      return ok({
        lastBackup,
        newer: { notes: notes.length - questions, questions, others: others.length },
        newerSince: moments.length === 0 ? null : moments.reduce((one, other) => Math.min(one, other)),
        exempt: await countExempt(user),
        paperBytes: await bytesOfPapers(user),
      });
    }),
  );

/** When each of what is neither paper nor note was written. */
async function momentsOf(user: UserDatabase): Promise<readonly number[]> {
  const changed = [user.followUps, user.glossary, user.figureCorrections, user.explanations] as const;
  const rows = await Promise.all(changed.map((table) => table.toArray()));
  return [
    ...rows.flat().map(({ changedAt }) => changedAt),
    ...(await user.sameMeasures.toArray()).map(({ answeredAt }) => answeredAt),
    ...(await user.lines.toArray()).map(({ createdAt }) => createdAt),
  ];
}

async function countExempt(user: UserDatabase): Promise<number> {
  const marked = [
    user.papers,
    user.notes,
    user.followUps,
    user.glossary,
    user.figureCorrections,
    user.explanations,
  ];
  const rows = await Promise.all(marked.map((table) => table.toArray()));
  return rows.flat().filter(isTreatedAsExempt).length;
}

async function bytesOfPapers(user: UserDatabase): Promise<number> {
  const held = new Set(await user.files.toCollection().primaryKeys());
  const papers = await user.papers.toArray();
  return papers
    .filter((paper) => held.has(paper.id) && !isTreatedAsExempt(paper))
    .reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}
