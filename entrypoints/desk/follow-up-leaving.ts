/** What of the board may leave this computer. */
import type { FollowUpsToWrite } from '@/components/follow-up-document';
import { type BoardRow, chosenFrom } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import type { KeptFollowing } from '@/lib/store/committee-follow';
import { mayLeave } from '@/lib/store/exempt';
import type { Exempt, PaperRow } from '@/lib/store/rows';
import type { FilesOf } from './FollowUpFiles';

/** A row of the board, as secret as all that it holds. */
export type MarkedRow = BoardRow & { readonly exempt: Exempt };

/** What is kept says it of itself; what was only found is as its paper, and of a paper that is gone nobody can tell. */
export function marked(
  rows: readonly BoardRow[],
  { followUps, requests }: KeptFollowing,
  papers: readonly PaperRow[],
): readonly MarkedRow[] {
  const kept = new Map([...requests, ...followUps].map(({ id, exempt }) => [id, exempt]));
  const found = new Map(papers.map(({ id, exempt }) => [id, exempt]));
  const ofPaper = ({ paperId }: FollowUp): Exempt =>
    paperId === null ? 'no' : (found.get(paperId) ?? 'ask');
  return rows.map((row) => ({ ...row, exempt: kept.get(row.followUp.id) ?? ofPaper(row.followUp) }));
}

export const isOutstanding = ({ group }: BoardRow): boolean => group !== 'closed';

export type Leaving = {
  /** What is shown of the board, closed ones too. */
  readonly rows: readonly MarkedRow[];
  readonly about: Pick<FollowUpsToWrite, 'committee' | 'memberName' | 'today' | 'next'>;
  readonly papers: readonly PaperRow[];
};

/** `null` while the board is not there. */
export function leavingOf({ followed, committee, here, memberName }: FilesOf): Leaving | null {
  const board = followed.board.value;
  const papers = followed.papers.value;
  const kept = followed.kept.value;
  if (board === null || !papers?.ok || !kept?.ok) return null;
  return {
    rows: marked(chosenFrom(board.rows, here), kept.value, papers.value.rows),
    about: { committee: committee.name, memberName, today: followed.today(), next: board.next },
    papers: papers.value.rows,
  };
}

export function listToWrite({ rows, about, papers }: Leaving, withExempt: boolean): FollowUpsToWrite {
  const open = rows.filter(isOutstanding);
  const allowed = mayLeave(open);
  return {
    ...about,
    rows: withExempt ? open : allowed.rows,
    leftOut: withExempt ? 0 : allowed.leftOut,
    holdsExempt: withExempt && allowed.leftOut > 0,
    addressOf: addressIn(papers),
  };
}

/** Closed ones too: a calendar that has them takes them off. */
export const remindedOf = ({ rows }: Leaving, withExempt: boolean): readonly BoardRow[] =>
  withExempt ? rows : mayLeave(rows).rows;

/** Of the paper on the web, at its page. */
function addressIn(papers: readonly PaperRow[]): FollowUpsToWrite['addressOf'] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return ({ paperId, at }) => {
    const paper = byId.get(paperId ?? '');
    const address = paper?.addresses[0] ?? null;
    return address === null || at === null || paper?.source !== 'pdf'
      ? address
      : `${address}#page=${at.page}`;
  };
}
