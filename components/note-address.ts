/** Which of the member's notes are shown, and in what order: as it stands in the address. Apart from the choosing, which is loaded with its place. */
import { NOTE_KINDS, type NoteKind } from '@/lib/marking';

export const NOTE_OUTCOMES = ['moved', 'reworded', 'figure-changed', 'ambiguous', 'lost'] as const;
export type NoteOutcome = (typeof NOTE_OUTCOMES)[number];

export const NOTE_ORDERS = ['agenda', 'changed', 'made'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Whose notes: `nowhere` are those of no meeting. */
export type NotesOf =
  | { readonly kind: 'everywhere' | 'nowhere' }
  | { readonly kind: 'meeting'; readonly key: string }
  | { readonly kind: 'committee'; readonly id: string };

export type NoteChoice = {
  readonly of: NotesOf;
  /** `null`: any. */
  readonly kind: NoteKind | null;
  /** What became of its words; `null`: whatever did. */
  readonly outcome: NoteOutcome | null;
  /** Of the agenda; `null`: any. */
  readonly item: string | null;
  readonly order: NoteOrder;
  /** Id of the one that was asked for: it gets the focus. */
  readonly one: string | null;
};

export const ALL_NOTES: NoteChoice = {
  of: { kind: 'everywhere' },
  kind: null,
  outcome: null,
  item: null,
  order: 'agenda',
  one: null,
};

/** As it stands in the address. What holds anyway is not said. */
export const noteQuery = ({
  of,
  kind,
  outcome,
  item,
  order,
  one,
}: NoteChoice): Readonly<Record<string, string>> => ({
  ...(of.kind === 'meeting' && { meeting: of.key }),
  ...(of.kind === 'committee' && { committee: of.id }),
  ...(of.kind === 'nowhere' && { meeting: '' }),
  ...(kind !== null && { kind }),
  ...(outcome !== null && { outcome }),
  ...(item !== null && { item }),
  ...(order !== 'agenda' && { order }),
  ...(one !== null && { one }),
});

/** What is no kind or order of notes is not asked for. */
export function readNoteChoice(asked: URLSearchParams): NoteChoice {
  const kind = NOTE_KINDS.find((one) => one === asked.get('kind')) ?? null;
  const outcome = NOTE_OUTCOMES.find((one) => one === asked.get('outcome')) ?? null;
  const order = NOTE_ORDERS.find((one) => one === asked.get('order')) ?? 'agenda';
  return {
    of: notesOf(asked.get('meeting'), asked.get('committee')),
    kind,
    outcome,
    item: asked.get('item'),
    order,
    one: asked.get('one'),
  };
}

function notesOf(meeting: string | null, committee: string | null): NotesOf {
  if (meeting === '') return { kind: 'nowhere' };
  if (meeting !== null) return { kind: 'meeting', key: meeting };
  return committee === null ? { kind: 'everywhere' } : { kind: 'committee', id: committee };
}
