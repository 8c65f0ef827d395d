/** The member's notes on the paper that is open. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { createNoteList, type NoteList, type NotesWanted } from '@/lib/store/note-list';
import { notesOf } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';

export type Notes = NoteList;

export const createNotes = (store: Store, paperId: ReadonlySignal<string | null>): Notes =>
  createNoteList(
    store,
    computed((): NotesWanted | null => {
      const id = paperId.value;
      return id === null ? null : { read: () => notesOf(store, id), holds: (draft) => draft.paperId === id };
    }),
  );
