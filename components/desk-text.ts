/** What meetings and papers are called on the desk, and where they open. */
import { inSmallLetters, type Titled } from '@/lib/document/titles';
import type { CommitteeRow, CouncilRow, MeetingRow, NoteRow, PaperRow } from '@/lib/store/rows';
import type { Shelf, ShelfMeeting } from '@/lib/store/shelf';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { pageText } from './passage-text';

/** A meeting with the committee and council it counts as; `null` where its page names none. */
export type WholeMeeting = ShelfMeeting & {
  readonly committee: CommitteeRow | null;
  readonly council: CouncilRow | null;
};

export const wholeMeetings = ({ councils, otherMeetings }: Shelf): readonly WholeMeeting[] => [
  ...councils.flatMap(({ council, committees }) =>
    committees.flatMap(({ committee, meetings }) =>
      meetings.map((meeting) => ({ ...meeting, committee, council })),
    ),
  ),
  ...otherMeetings.map((meeting) => ({ ...meeting, committee: null, council: null })),
];

/** Of a meeting, at whichever address. */
export const keysOf = ({ meeting, joined }: Pick<ShelfMeeting, 'meeting' | 'joined'>): readonly string[] =>
  [meeting, ...joined].map(({ key }) => key);

export const meetingWith = (meetings: readonly WholeMeeting[], key: string): WholeMeeting | undefined =>
  meetings.find((whole) => keysOf(whole).includes(key));

/** "Tuesday 24 November 2026, 10.30 am". */
export function whenText({ date, time }: Pick<MeetingRow, 'date' | 'time'>): string {
  if (date === null) return deskWords.meeting.noDate;
  return time === null ? words.everywhere.day(date) : words.everywhere.dayAndTime(date, time);
}

/** "Children and Families Scrutiny Committee, 24 November 2026". */
export function meetingName(committee: string | null, date: string | null): string {
  const day = date === null ? deskWords.meeting.noDate : words.everywhere.date(date);
  return `${committee ?? deskWords.shelf.noCommittee}, ${day}`;
}

export const titleOf = ({ title }: Pick<PaperRow, 'title'>): string => title || deskWords.paper.untitled;

/** "Pack, PDF, 249 pages, 11.4 MB, read on 20 November 2026, stopped at page 38". */
export function aboutPaper(paper: PaperRow): string {
  const { kind, format, readOn, stoppedAt } = deskWords.paper;
  const isPaged = paper.source === 'pdf';
  return [
    kind[paper.kind],
    paper.kind === 'meeting-page' ? null : format[paper.source],
    isPaged && paper.pages !== null ? words.everywhere.pages(paper.pages) : null,
    paper.bytes === null ? null : words.everywhere.size(paper.bytes),
    readOn(paper.readAt),
    isPaged && paper.stoppedAt && paper.stoppedAt.page > 1
      ? stoppedAt(pageText({ ...paper.stoppedAt, number: paper.stoppedAt.page }))
      : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** Kloe's reader for a PDF; the council's own page for a web page; `null` for what cannot be shown again. */
export function openingOf(paper: Pick<PaperRow, 'id' | 'source' | 'addresses'>): string | null {
  if (paper.source === 'pdf') return `reader.html?${new URLSearchParams({ paper: paper.id })}`;
  return paper.addresses[0] ?? null;
}

export type ItemGroup = {
  readonly item: string | null;
  readonly title: string | null;
  readonly notes: readonly NoteRow[];
};

/** By item, in the order in which the items first come; `agenda`: the items as the papers print them. */
export function byItem(notes: readonly NoteRow[], agenda: readonly Titled[]): readonly ItemGroup[] {
  const items = [...new Set(notes.map(({ item }) => item))];
  return items.map((item) => {
    const own = notes.filter((note) => note.item === item);
    const title = own.find(({ itemTitle }) => itemTitle)?.itemTitle ?? null;
    return { item, title: title && inSmallLetters(title, agenda), notes: own };
  });
}

export const itemHeading = ({ item, title }: ItemGroup): string =>
  item === null ? deskWords.meeting.noItem : deskWords.meeting.item(item, title);
