/** The notes on show: as stored, with what is being typed on top. */
import { computed, signal } from '@preact/signals';
import { createNoteWriter, type ShownNote, type Writing, withTyped } from '@/lib/store/note-writer';
import { deleteNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { NoteRow } from '@/lib/store/rows';
import type { Watched } from './watched';

export type NoteChange = Partial<Pick<NoteRow, 'text' | 'kind' | 'asking'>>;

export function createDeskNotes(store: Store, stored: Watched<readonly NoteRow[]>) {
  const writings = signal<ReadonlyMap<string, Writing>>(new Map());
  const writer = createNoteWriter(store, (next) => {
    writings.value = next;
  });
  const shown = computed((): readonly ShownNote[] => {
    const rows = stored.value?.ok ? stored.value.value : [];
    return rows.map((note) => withTyped(note, writings.value.get(note.id)));
  });
  return {
    shown,
    /** Over the note as it now is, whatever was typed since the view was drawn. */
    change({ id }: NoteRow, change: NoteChange): void {
      const now = shown.value.find(({ note }) => note.id === id)?.note;
      if (now) writer.write({ ...now, ...change });
    },
    async remove({ id }: NoteRow): Kept<NoteRow | null> {
      await writer.drop(id);
      return deleteNote(store, id);
    },
  };
}
