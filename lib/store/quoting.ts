/**
 * A note may quote more than the paper it hangs on: the other side of a contradiction, the words
 * of an answer, its own words in another version. It is as secret as the most secret of them.
 */
import type { FollowUpEvent, FollowUpRow } from './follow-rows';
import type { Asking, QuotedPassage } from './question-rows';
import type { Exempt, NoteRow } from './rows';
import type { UserDatabase } from './user-database';

/** What a question quotes besides the words it hangs on: further ones, and those that show its answer. */
export const quotedPassages = ({
  more,
  answer,
}: Pick<Asking, 'more' | 'answer'>): readonly QuotedPassage[] =>
  answer?.passage ? [...more, answer.passage] : more;

/** The papers it quotes besides its own, each once. */
export const quotedPapers = (asking: Asking): readonly string[] => [
  ...new Set(quotedPassages(asking).map(({ paperId }) => paperId)),
];

const SECRECY: readonly Exempt[] = ['no', 'ask', 'yes'];

/** "yes" before "ask" before "no". */
export const moreSecret = (one: Exempt, other: Exempt): Exempt =>
  SECRECY.indexOf(other) > SECRECY.indexOf(one) ? other : one;

/** The papers whose words a follow-up holds besides those of its own: what happened to it, and versions of either. */
export function quotedByFollowUp({
  paperId: own,
  events,
  further = [],
}: Pick<FollowUpRow, 'paperId' | 'events' | 'further'>): readonly string[] {
  const quoted = [...events.flatMap(({ evidence }) => evidence ?? []), ...further];
  return [...new Set(quoted.map(({ paperId }) => paperId).filter((id) => id !== own))];
}

/** Of the files attached to them, as the member says. */
export const secrecyOfFiles = (events: readonly FollowUpEvent[]): Exempt =>
  events.some(({ attached }) => attached?.isExempt) ? 'yes' : 'no';

type Quoting = Pick<NoteRow, 'asking' | 'seenIn'>;

/** The papers whose words a note holds besides those of its own: versions of it, and others that a question quotes. */
export const quotedBy = ({ asking, seenIn }: Quoting): readonly string[] => [
  ...(asking?.paperIds ?? []),
  ...seenIn,
];

/** `own`: of the paper it hangs on; `before`: as it was, which holds where a quoted paper is kept no more. */
export async function exemptOf(
  user: UserDatabase,
  own: Exempt,
  note: Quoting,
  before: Exempt = 'ask',
): Promise<Exempt> {
  return asSecretAs(user, own, quotedBy(note), before);
}

/** The same for any list of papers. */
export async function asSecretAs(
  user: UserDatabase,
  own: Exempt,
  paperIds: readonly string[],
  before: Exempt = 'ask',
): Promise<Exempt> {
  const quoted = await user.papers.bulkGet([...paperIds]);
  return quoted.reduce((most, paper) => moreSecret(most, paper?.exempt ?? before), own);
}

/** On other papers, or on other versions of it. */
export const notesQuoting = (user: UserDatabase, paperId: string): Promise<NoteRow[]> =>
  user.notes.where('asking.paperIds').equals(paperId).or('seenIn').equals(paperId).toArray();

/** What quotes a paper besides its own, after that paper or the own ones changed. */
export async function restampQuoting(user: UserDatabase, paperId: string): Promise<void> {
  const quoting = await notesQuoting(user, paperId);
  const quotingMore = await user.notes
    .where({ paperId })
    .and((note) => quotedBy(note).length > 0)
    .toArray();
  for (const note of [...quoting, ...quotingMore]) {
    const own = await ownExempt(user, note);
    await user.notes.update(note.id, { exempt: await exemptOf(user, own, note, note.exempt) });
  }
  const followUps = await user.followUps.where('paperIds').equals(paperId).toArray();
  const quotingOthers = await user.followUps
    .where({ paperId })
    .and(({ paperIds }) => paperIds.length > 0)
    .toArray();
  for (const { id, paperIds, ...row } of [...followUps, ...quotingOthers]) {
    const own = moreSecret(await ownExempt(user, row), secrecyOfFiles(row.events));
    await user.followUps.update(id, { exempt: await asSecretAs(user, own, paperIds, row.exempt) });
  }
}

/** Of the paper it hangs on; of one that is gone, as it was. */
export async function ownExempt(
  user: UserDatabase,
  { paperId, exempt }: Pick<FollowUpRow, 'paperId' | 'exempt'>,
): Promise<Exempt> {
  if (paperId === null) return 'no';
  return (await user.papers.get(paperId))?.exempt ?? exempt;
}
