/** Which papers a member may want beside the one they read: of the same meeting, of the committee's others, any other. */
import type { PaperRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';

export type PaperBeside = {
  readonly paper: PaperRow;
  readonly committee: string | null;
  readonly date: string | null;
};

export type PapersBeside = {
  readonly ofMeeting: readonly PaperBeside[];
  readonly ofCommittee: readonly PaperBeside[];
  readonly others: readonly PaperBeside[];
};

/** Each paper once, where it is nearest; only such as the reader can show. */
export function papersBeside(shelf: Shelf, paperId: string): PapersBeside {
  const meetings = [
    ...shelf.councils.flatMap(({ committees }) =>
      committees.flatMap(({ committee, meetings }) =>
        meetings.map((shelved) => ({ ...shelved, committee: committee.name })),
      ),
    ),
    ...shelf.otherMeetings.map((shelved) => ({ ...shelved, committee: null })),
  ].map(({ meeting, papers, committee }) => ({
    committee,
    papers: papers.map((paper): PaperBeside => ({ paper, committee, date: meeting.date })),
  }));
  const isOwn = ({ papers }: (typeof meetings)[number]) => papers.some(({ paper }) => paper.id === paperId);
  const committees = new Set(meetings.filter(isOwn).map(({ committee }) => committee));
  const seen = new Set([paperId]);
  const take = (some: readonly PaperBeside[]): readonly PaperBeside[] =>
    some.filter(({ paper }) => {
      const isNew = paper.source === 'pdf' && !seen.has(paper.id);
      seen.add(paper.id);
      return isNew;
    });
  const papersIn = (some: readonly (typeof meetings)[number][]) => take(some.flatMap(({ papers }) => papers));
  return {
    ofMeeting: papersIn(meetings.filter(isOwn)),
    ofCommittee: papersIn(
      meetings.filter(({ committee }) => committee !== null && committees.has(committee)),
    ),
    others: [
      ...papersIn(meetings),
      ...take(
        [...shelf.toPlace.map(({ paper }) => paper), ...shelf.papersWithoutMeeting].map((paper) => ({
          paper,
          committee: null,
          date: null,
        })),
      ),
    ],
  };
}
