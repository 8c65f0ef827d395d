/** Lines of enquiry stay as secret as they were when an exempt question leaves them: their words may be about the same. */
import type { LineRow } from './question-rows';
import { quotedBy } from './quoting';
import type { NoteRow } from './rows';
import type { UserDatabase } from './user-database';

/** Inside a transaction over notes, lines and papers: `questions` as they were, before they went or changed their line. */
export async function keepLinesSecret(user: UserDatabase, questions: readonly NoteRow[]): Promise<void> {
  for (const { exempt, paperId, asking, seenIn } of questions) {
    const line = exempt !== 'no' && asking?.lineId ? await user.lines.get(asking.lineId) : undefined;
    if (!line) continue;
    const ids = [...(paperId === null ? [] : [paperId]), ...quotedBy({ asking, seenIn })];
    const papers = await user.papers.bulkGet(ids);
    const secret = ids.filter((_, at) => papers[at]?.exempt !== 'no');
    await user.lines.put({ ...line, exemptFrom: [...new Set([...(line.exemptFrom ?? []), ...secret])] });
  }
}

/** Of two wordings of a note: whether it left the line that it was in. */
export const leftItsLine = (before: NoteRow, now: Pick<NoteRow, 'asking'>): boolean =>
  (before.asking?.lineId ?? null) !== (now.asking?.lineId ?? null);

/** The member said that a paper is public: what stayed here for its sake alone need not any more. */
export async function openLines(user: UserDatabase, paperId: string): Promise<void> {
  for (const line of await linesFrom(user, paperId)) {
    const { exemptFrom, ...open } = without(line, paperId);
    await user.lines.put(exemptFrom.length > 0 ? { ...open, exemptFrom } : open);
  }
}

/** The paper is forgotten: so is which one it was. */
export async function forgetInLines(user: UserDatabase, paperId: string): Promise<void> {
  for (const line of await linesFrom(user, paperId)) await user.lines.put(without(line, paperId));
}

const linesFrom = (user: UserDatabase, paperId: string): Promise<readonly LineRow[]> =>
  user.lines.filter(({ exemptFrom }) => exemptFrom?.includes(paperId) ?? false).toArray();

const without = ({ exemptFrom = [], ...line }: LineRow, paperId: string) => ({
  ...line,
  exemptFrom: exemptFrom.filter((id) => id !== paperId),
});
