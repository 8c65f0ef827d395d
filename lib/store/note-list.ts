/** The member's notes in one place: as stored, with what is being typed on top; making, colouring and deleting can be undone. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Colour } from '@/lib/marking';
import { ok } from '@/lib/result';
import { createLastDone, type Undoable } from './last-done';
import { createNoteWriter, type ShownNote, type Writing, withTyped } from './note-writer';
import { deleteNote, type NoteDraft, restoreNote } from './notes';
import type { Store } from './open';
import type { Kept } from './problems';
import type { NoteRow } from './rows';
import { watching } from './watch';

/** Which notes: of a paper, of a meeting. */
export type NotesWanted = {
  readonly read: () => Kept<readonly NoteRow[]>;
  /** Whether a note that is not stored yet is one of them. */
  readonly holds: (draft: NoteDraft) => boolean;
};

/** `note`: of one with another colour, as it was before. */
export type NoteDone = Undoable & {
  readonly kind: 'made' | 'deleted' | 'recoloured';
  readonly note: NoteRow;
};

export type NoteList = ReturnType<typeof createNoteList>;

export function createNoteList(store: Store, wanted: ReadonlySignal<NotesWanted | null>) {
  const stored = signal<readonly NoteRow[]>([]);
  const writings = signal<ReadonlyMap<string, Writing>>(new Map());
  const { act, did, ...last } = createLastDone<NoteDone>();
  const begun = signal<string | null>(null);
  /** The store could not be read: what is shown may not be all. */
  const isUnread = signal(false);
  const writer = createNoteWriter(store, (next) => {
    writings.value = next;
  });

  effect(() => {
    const now = wanted.value;
    stored.value = [];
    if (now === null) return;
    return watching(now.read, (notes) => {
      isUnread.value = !notes.ok;
      if (notes.ok) stored.value = notes.value;
    });
  });

  const shown = computed((): readonly ShownNote[] => {
    const typed = writings.value;
    const known = new Set(stored.value.map(({ id }) => id));
    const notYetStored = [...typed.values()].flatMap(({ draft, saved }): ShownNote[] =>
      known.has(draft.id) || !wanted.value?.holds(draft) ? [] : [{ note: asRow(draft), saved }],
    );
    return [...stored.value.map((note) => withTyped(note, typed.get(note.id))), ...notYetStored];
  });

  const remove = async ({ id }: NoteRow): Kept<NoteRow | null> => {
    await writer.drop(id);
    return act(
      deleteNote(store, id),
      (note) => note && { kind: 'deleted', note, undo: () => restoreNote(store, note) },
    );
  };
  const colourAsBefore = async ({ id, colour }: NoteRow): Kept<null> => {
    const now = shown.value.find(({ note }) => note.id === id)?.note;
    if (now) writer.write({ ...now, colour });
    return ok(null);
  };

  return {
    ...last,
    shown,
    begun,
    isUnread,
    begin(draft: NoteDraft): void {
      writer.write(draft);
      // A highlight has no words that one would write at once.
      begun.value = draft.kind === 'highlight' ? null : draft.id;
      const note = asRow(draft);
      // It goes with all that was written into it since: that can be undone in its turn.
      did({ kind: 'made', note, undo: () => remove(note) });
    },
    change(note: NoteRow, change: Partial<Pick<NoteRow, 'text' | 'kind'>>): void {
      writer.write({ ...note, ...change });
    },
    remove,
    recolour(note: NoteRow, colour: Colour): void {
      if (note.colour === colour) return;
      writer.write({ ...note, colour });
      did({ kind: 'recoloured', note, undo: () => colourAsBefore(note) });
    },
  };
}

/** A note that the store has not taken yet: the store will know better. */
const asRow = (draft: NoteDraft): NoteRow => ({
  ...draft,
  anchor: null,
  sightings: [],
  seenIn: [],
  exempt: 'ask',
  createdAt: 0,
  changedAt: 0,
});
