/** The notes on show: as stored, with what is being typed on top. */
import { computed, signal } from '@preact/signals';
import type { ShownNote } from '@/components/panel-state';
import { createNoteWriter, type Writing } from '@/lib/store/note-writer';
import { deleteNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { NoteRow } from '@/lib/store/rows';
import type { Watched } from './watched';

export function createDeskNotes(store: Store, stored: Watched<readonly NoteRow[]>) {
  const writings = signal<ReadonlyMap<string, Writing>>(new Map());
  const writer = createNoteWriter(store, (next) => {
    writings.value = next;
  });
  const shown = computed((): readonly ShownNote[] => {
    const rows = stored.value?.ok ? stored.value.value : [];
    return rows.map((note): ShownNote => {
      const writing = writings.value.get(note.id);
      if (!writing) return { note, saved: 'stored' };
      const { kind, text } = writing.draft;
      return { note: { ...note, kind, text }, saved: writing.saved };
    });
  });
  return {
    shown,
    change(note: NoteRow, change: Partial<Pick<NoteRow, 'text' | 'kind'>>): void {
      writer.write({ ...note, ...change });
    },
    async remove({ id }: NoteRow): Kept<NoteRow | null> {
      await writer.drop(id);
      return deleteNote(store, id);
    },
  };
}
