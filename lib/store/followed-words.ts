/**
 * The words that follow-ups quote, in other versions of their papers: what was asked, and what shows that something
 * happened. What became of them is told and waits for nobody: the words that were quoted stay.
 */
import { passageKey } from '@/lib/anchor/history';
import { ok } from '@/lib/result';
import type { FollowUpRow } from './follow-rows';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { QuotedPassage } from './question-rows';
import { type FurtherWords, toCarry, withFound } from './quoted-words';
import { asSecretAs, moreSecret, quotedByFollowUp, secrecyOfFiles } from './quoting';
import type { FurtherSighting } from './sighting-rows';
import type { UserDatabase } from './user-database';

/** By the ids of follow-ups, what was found of their words. */
export type FollowedFound = ReadonlyMap<string, readonly FurtherSighting[]>;

/** The words of what was asked; `null` where they come from no paper. */
function askedPassage({ paperId, paperTitle, item, quote, at }: FollowUpRow): QuotedPassage | null {
  return paperId !== null && quote && at ? { paperId, paperTitle, item, quote, at } : null;
}

/** Each once, though several events may show the same words. */
function quotedIn(row: FollowUpRow): readonly QuotedPassage[] {
  const all = [askedPassage(row), ...row.events.map(({ evidence }) => evidence)];
  const passages = all.filter((passage) => passage !== null);
  return [...new Map(passages.map((passage) => [passageKey(passage), passage])).values()];
}

/** Words quoted from a paper, or held to stand there, of which nothing is known in the other version. */
export const followedToCarry = (store: Store, from: string, to: string): Kept<readonly FurtherWords[]> =>
  inUser(store, async (user) => {
    const rows = await user.followUps
      .where({ paperId: from })
      .or('paperIds')
      .equals(from)
      .distinct()
      .toArray();
    return ok(rows.flatMap((row) => toCarry({ ...row, quoted: quotedIn(row) }, from, to)));
  });

/** Adds what was found in a version. What is known there stays. */
export const addFollowed = (store: Store, found: FollowedFound): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.followUps, user.papers, async () => {
      for (const [id, seen] of found) {
        const row = await user.followUps.get(id);
        if (row) await putFurther(user, row, withFound(row.further ?? [], seen));
      }
      return ok(null);
    }),
  );

/** What was found in any of the papers is known no more. Gives what was known. Inside a transaction over follow-ups and papers. */
export async function forgetFollowed(
  user: UserDatabase,
  paperIds: readonly string[],
): Promise<FollowedFound> {
  const before = new Map<string, readonly FurtherSighting[]>();
  for (const row of await user.followUps.where('paperIds').anyOf(paperIds).distinct().toArray()) {
    const { further = [] } = row;
    const left = further.filter(({ paperId }) => !paperIds.includes(paperId));
    if (left.length === further.length) continue;
    before.set(row.id, further);
    await putFurther(user, row, left);
  }
  return before;
}

/** Puts back what `forgetFollowed` gave. */
export async function rememberFollowed(user: UserDatabase, before: FollowedFound): Promise<void> {
  for (const [id, further] of before) {
    const row = await user.followUps.get(id);
    if (row) await putFurther(user, row, further);
  }
}

async function putFurther(
  user: UserDatabase,
  row: FollowUpRow,
  further: readonly FurtherSighting[],
): Promise<void> {
  const changed = { ...row, further };
  const paperIds = quotedByFollowUp(changed);
  const own = row.paperId === null ? undefined : await user.papers.get(row.paperId);
  const secret = moreSecret(own?.exempt ?? row.exempt, secrecyOfFiles(row.events));
  const exempt = await asSecretAs(user, secret, paperIds, row.exempt);
  await user.followUps.put({ ...changed, paperIds, exempt });
}
