/** A request that the member wrote on a paper or a question sheet, as it is followed. */
import type { NoteRow } from '@/lib/store/rows';
import type { FollowUp } from './paper';

/** `madeOn`: the day of the meeting, ISO; `null` where that is not known. */
export const followedNote = (note: NoteRow, committeeId: string, madeOn: string | null): FollowUp => ({
  id: note.id,
  kind: 'request',
  committeeId,
  text: note.text || (note.quote?.exact ?? ''),
  began: 'asked',
  madeOn,
  minute: null,
  owner: note.asking?.to || null,
  decider: null,
  due: null,
  dueDate: null,
  paperId: note.paperId,
  paperTitle: note.paperTitle,
  quote: note.quote,
  at: note.at,
  item: note.item,
  itemTitle: note.itemTitle,
  meetingKeys: note.meetingKeys,
  note: '',
  events: [],
  rejected: [],
});
