/** The notes on show: as stored, with what is being typed on top. */
import { computed, signal } from '@preact/signals';
import { askingOf } from '@/lib/ask/asking';
import { createNoteWriter, type ShownNote, type Writing, withTyped } from '@/lib/store/note-writer';
import { deleteNote, type NoteDraft, noteWith } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { Asking } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import type { Watched } from './watched';

export type DeskNotes = ReturnType<typeof createDeskNotes>;

type NoteChange = Partial<Pick<NoteRow, 'text' | 'kind' | 'colour' | 'asking'>>;

export function createDeskNotes(store: Store, stored: Watched<readonly NoteRow[]>) {
  const writings = signal<ReadonlyMap<string, Writing>>(new Map());
  const writer = createNoteWriter(store, (next) => {
    writings.value = next;
  });
  const shown = computed((): readonly ShownNote[] => {
    const rows = stored.value?.ok ? stored.value.value : [];
    return rows.map((note) => withTyped(note, writings.value.get(note.id)));
  });
  const held = (id: string) => shown.value.find(({ note }) => note.id === id)?.note;
  /** Of one that is not on show any more: what was typed last, else what the store holds; nothing where it is gone. */
  const elsewhere = async (id: string): Promise<NoteDraft | null> => {
    const writing = writings.value.get(id);
    if (writing && writing.saved !== 'stored') return writing.draft;
    const row = await noteWith(store, id);
    return row.ok ? row.value : null;
  };
  let before: Promise<void> = Promise.resolve();
  const put = (id: string, wanted: (now: NoteDraft) => NoteChange): void => {
    const write = (now: NoteDraft) => writer.write({ ...now, ...wanted(now) });
    const now = held(id);
    if (now) write(now);
    // One after the other: each builds on what the one before it wrote.
    else
      before = before.then(async () => {
        const then = await elsewhere(id);
        if (then) write(then);
      });
  };
  return {
    shown,
    /** Over the note as it now is, whatever was typed since the view was drawn, and wherever the member has gone since. */
    change: ({ id }: NoteRow, wanted: NoteChange): void => put(id, () => wanted),
    ask: ({ id }: NoteRow, wanted: Partial<Asking>): void =>
      put(id, (now) => ({ asking: { ...askingOf(now), ...wanted } })),
    /** As it now is; as it was last seen where it is gone. */
    newest: (note: NoteRow): NoteRow => held(note.id) ?? note,
    /** Ends the writing of one that goes. */
    letGo: ({ id }: NoteRow): Promise<void> => writer.drop(id),
    async remove({ id }: NoteRow): Kept<NoteRow | null> {
      await writer.drop(id);
      return deleteNote(store, id);
    },
  };
}
