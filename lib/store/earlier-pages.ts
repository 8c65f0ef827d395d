/**
 * A meeting's page changes from week to week: of earlier readings only those with notes on them stay, and of
 * the last one its text, so that what has changed since can be told. Gone with the others is what Kloe alone
 * said of notes there.
 */
import type { PaperRow } from './rows';
import { forgetUnsaid } from './sightings';
import type { UserDatabase } from './user-database';
import { linkOf, putLink } from './versions';

/** Inside a transaction over `BELONGING`. */
export async function followEarlierPages(user: UserDatabase, paper: PaperRow): Promise<void> {
  const {
    id,
    addresses: [address],
  } = paper;
  const earlier = await user.papers
    .where({ addresses: address ?? '' })
    .and((one) => one.kind === 'meeting-page' && one.id !== id)
    .sortBy('readAt');
  const last = earlier.at(-1);
  if (last && !linkOf(paper, last)) {
    await putLink(user, [last.id, id], { isVersion: 'yes', saidBy: 'kloe', isTold: false });
  }
  for (const { id: paperId } of earlier) {
    const notes = await user.notes.where({ paperId }).count();
    const followUps = await user.followUps.where({ paperId }).count();
    if (notes + followUps > 0) continue;
    await user.papers.delete(paperId);
    await user.figureCorrections.where({ paperId }).delete();
    await forgetUnsaid(user, paperId);
  }
}
