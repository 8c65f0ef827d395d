/** Rows that are kept here → records as members share them. Where words stand in a paper's source stays here. */
import type { ListedQuestion } from '@/lib/ask/question-list';
import type { FollowUp } from '@/lib/follow/paper';
import type { SharedLine, SharedMeaning, SharedQuestion } from '@/lib/share/bundle';
import {
  type Asked,
  noteId,
  type SharedEvent,
  type SharedFollowUp,
  type SharedPassage,
} from '@/lib/share/follow-up';
import { type HeldRow, noteHere } from '@/lib/share/here';
import type { LineRow, QuotedPassage } from '@/lib/store/question-rows';
import type { Exempt, GlossaryRow, NoteRow } from '@/lib/store/rows';
import type { SharingRow } from '@/lib/store/sharing-rows';
import { listedLine, listedQuestion } from './listed-questions';

/** `changedAt`: 0 where it was only found. */
export type FollowUpHere = FollowUp & { readonly exempt: Exempt; readonly changedAt: number };

/** What this computer remembers of a record that it shared, by the name of the record. */
export type Known = (id: string) => SharingRow | undefined;

export const knownIn = (rows: readonly SharingRow[]): Known => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id);
};

/** The chair sees whose a question is. */
export const questionHere =
  (memberName: string) =>
  (note: NoteRow): HeldRow<SharedQuestion> => {
    const listed: ListedQuestion = listedQuestion(note);
    const by = listed.by.trim() === '' ? memberName : listed.by;
    const value = { ...listed, by, meetingKeys: note.meetingKeys.toSorted() };
    return { rowId: note.id, changedAt: note.changedAt, value };
  };

/** When a line was written is all that is known of its age. */
export const lineHere = (line: LineRow): HeldRow<SharedLine> => ({
  rowId: line.id,
  changedAt: line.createdAt,
  value: { ...listedLine(line), meetingKeys: line.meetingKeys.toSorted() },
});

export const meaningHere = ({
  id,
  changedAt,
  exempt,
  short,
  long,
  note,
  scope,
  insteadOf,
}: GlossaryRow): HeldRow<SharedMeaning> => ({
  rowId: id,
  changedAt,
  value: { short, long, note, scope, insteadOf, isExempt: exempt !== 'no' },
});

export function sharedFollowUp(one: FollowUpHere, known: SharingRow | undefined): SharedFollowUp {
  const { id, events, rejected, note, exempt, changedAt } = one;
  return {
    id,
    asked: askedOf(one),
    changedAt,
    events: events.map(sharedEvent).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    rejected: rejected.toSorted(),
    note: noteHere(noteId(id), note, changedAt, known),
    isExempt: exempt !== 'no',
  };
}

const askedOf = (one: FollowUpHere): Asked => ({
  kind: one.kind,
  text: one.text,
  began: one.began,
  madeOn: one.madeOn,
  minute: one.minute,
  owner: one.owner,
  decider: one.decider,
  due: one.due,
  dueDate: one.dueDate,
  paperId: one.paperId,
  paperTitle: one.paperTitle,
  quote: one.quote,
  at: one.at && { page: one.at.page, printed: one.at.printed },
  item: one.item,
  itemTitle: one.itemTitle,
  meetingKeys: one.meetingKeys.toSorted(),
});

const sharedEvent = ({
  evidence,
  attached: _attached,
  ...event
}: FollowUp['events'][number]): SharedEvent => ({
  ...event,
  evidence: evidence && sharedPassage(evidence),
});

const sharedPassage = ({ at, ...passage }: QuotedPassage): SharedPassage => ({
  ...passage,
  at: { page: at.page, printed: at.printed },
});
