/** A member's note on page 38 of a pack, and a meeting for it; a test says what is different. */
import type { WholeMeeting } from '@/components/desk-text';
import type { MeetingRow, NoteRow } from '@/lib/store/rows';

export const noteRow = (row: Partial<NoteRow> = {}): NoteRow => ({
  id: 'visits',
  kind: 'question',
  text: 'When will the target be met?',
  colour: null,
  asking: null,
  anchor: null,
  sightings: [],
  seenIn: [],
  paperId: 'pack',
  paperTitle: 'Reports pack',
  quote: { exact: '72%', prefix: 'In quarter 2, ', suffix: ' of visits were on time.' },
  at: { page: 40, printed: '38', source: [] },
  item: '7',
  itemTitle: 'Performance',
  meetingKeys: ['november'],
  exempt: 'no',
  createdAt: Date.UTC(2026, 10, 20),
  changedAt: Date.UTC(2026, 10, 21),
  ...row,
});

const COMMITTEE = { councilId: 'westmarch', joinedInto: null };

export const wholeMeeting = (
  key: string,
  date: string,
  committee = 'Children and Families Scrutiny Committee',
): WholeMeeting => ({
  meeting: { key, date, time: '10:30', venue: null, address: null } as MeetingRow,
  joined: [],
  papers: [],
  notes: 0,
  committee: { ...COMMITTEE, id: `westmarch/${committee.toLowerCase()}`, name: committee },
  council: { id: 'westmarch', name: 'Westmarch County Council', joinedInto: null },
});
