/** When a committee meets next: as its agenda says, else its work programme, else as meetings were read. */
import type { FollowedPaper } from '@/lib/extract/followed';
import { remembered } from './remembered';

/** For an ISO day the first later one on which the committee meets; `null` where nothing says. */
export function meetingsFrom(papers: readonly FollowedPaper[]): (day: string) => string | null {
  const own = papers.filter(({ isOwn }) => isOwn);
  const read = meetingsRead(own);
  return remembered((day) => {
    const ofDay = own.filter(({ date }) => date === day);
    const next = (days: readonly (string | null)[]) =>
      days.filter((one): one is string => one !== null && one > day).toSorted()[0] ?? null;
    return next(ofDay.flatMap(announced)) ?? next(ofDay.flatMap(programmed)) ?? next(read);
  });
}

/** The days of meetings of which a paper or the minutes were read, oldest first. */
export function meetingsRead(papers: readonly FollowedPaper[]): readonly string[] {
  const days = papers
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ date, findings }) => [
      date,
      ...findings.flatMap(({ finding }) =>
        finding.kind === 'recommendation' && finding.origin === 'resolved' ? [finding.meetingDate] : [],
      ),
    ]);
  return [...new Set(days.filter((day) => day !== null))].toSorted();
}

const announced = ({ findings }: FollowedPaper): readonly string[] =>
  findings.flatMap(({ finding }) => (finding.kind === 'meeting' ? finding.next.map(({ date }) => date) : []));

const programmed = ({ findings }: FollowedPaper): readonly (string | null)[] =>
  findings.flatMap(({ finding }) => (finding.kind === 'work-programme' ? [finding.meetingDate] : []));
