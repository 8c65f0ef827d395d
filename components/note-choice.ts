/** The notes that are chosen, in their order and under their headings. */
import { byNumber } from '@/lib/ask/order';
import type { Titled } from '@/lib/document/titles';
import type { NoteRow } from '@/lib/store/rows';
import { byItem, type ItemGroup, keysOf, meetingWith, type WholeMeeting } from './desk-text';
import type { NoteChoice, NoteOrder, NotesOf } from './note-address';
import { outcomeOf } from './note-outcome';

/** `meetings`: all that are kept, with the committee they count as. */
export function chooseNotes<Note extends NoteRow>(
  notes: readonly Note[],
  { of, kind, outcome, item }: NoteChoice,
  meetings: readonly WholeMeeting[],
): readonly Note[] {
  const isOf = belongingTo(of, meetings);
  return notes.filter(
    (note) =>
      isOf(note) &&
      (kind === null || note.kind === kind) &&
      (item === null || note.item === item) &&
      (outcome === null || outcomeOf(note)?.outcome === outcome),
  );
}

function belongingTo(of: NotesOf, meetings: readonly WholeMeeting[]): (note: NoteRow) => boolean {
  switch (of.kind) {
    case 'everywhere':
      return () => true;
    case 'nowhere':
      return ({ meetingKeys }) => meetingKeys.length === 0;
    case 'meeting': {
      const whole = meetingWith(meetings, of.key);
      return within(whole ? keysOf(whole) : [of.key]);
    }
    case 'committee':
      return within(meetings.filter(({ committee }) => committee?.id === of.id).flatMap(keysOf));
  }
}

function within(keys: readonly string[]): (note: NoteRow) => boolean {
  const own = new Set(keys);
  return ({ meetingKeys }) => meetingKeys.some((key) => own.has(key));
}

export type NoteGroup = {
  /** `null`: of no meeting, or of one that is not kept here. */
  readonly whole: WholeMeeting | null;
  readonly items: readonly ItemGroup[];
};

/** By meeting, in the order of `meetings`, then by item; `agenda`: items as the pages of their meetings print them. A note of several meetings stands with the first that is shown. */
export function groupNotes(
  notes: readonly NoteRow[],
  { of }: NoteChoice,
  meetings: readonly WholeMeeting[],
  agenda: readonly Titled[],
): readonly NoteGroup[] {
  const places = new Map(
    meetings.flatMap((whole, place) => keysOf(whole).map((key) => [key, place] as const)),
  );
  const placeOf = ({ meetingKeys }: NoteRow): number => {
    if (of.kind === 'meeting') return places.get(of.key) ?? meetings.length;
    return Math.min(meetings.length, ...meetingKeys.flatMap((key) => places.get(key) ?? []));
  };
  return [...Map.groupBy(notes, placeOf)]
    .toSorted(([one], [other]) => one - other)
    .map(([place, own]) => ({
      whole: meetings[place] ?? null,
      items: byItem(own, agenda).toSorted((one, other) => byNumber(one.item, other.item)),
    }));
}

/** The newest first. */
export const byAge = (notes: readonly NoteRow[], order: Exclude<NoteOrder, 'agenda'>): readonly NoteRow[] =>
  notes.toSorted((one, other) =>
    order === 'made' ? other.createdAt - one.createdAt : other.changedAt - one.changedAt,
  );

/** Items that the notes stand on, in agenda order. */
export const itemsOf = (notes: readonly NoteRow[]): readonly string[] =>
  [...new Set(notes.flatMap(({ item }) => item ?? []))].toSorted(byNumber);
