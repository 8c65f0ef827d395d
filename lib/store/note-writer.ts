/**
 * Stores what the member writes at each key, one save of a note at a time and
 * the newest words last. What the disk refuses stays here, to be tried again
 * with the next key.
 */
import { type NoteDraft, saveNote } from './notes';
import type { Store } from './open';
import type { StoreProblem } from './problems';
import type { NoteRow } from './rows';

export type Writing = {
  readonly draft: NoteDraft;
  /** `pending`: typed, not yet on disk. Else why it could not be stored. */
  readonly saved: 'stored' | 'pending' | StoreProblem['kind'];
  /** When the store took it, by its own clock; `null` until it has. */
  readonly storedAt: number | null;
};

export type ShownNote = { readonly note: NoteRow; readonly saved: Writing['saved'] };

/** A note as the store last told of it, with what is typed on top until the store has told of that too. */
export function withTyped(note: NoteRow, writing: Writing | undefined): ShownNote {
  if (!writing) return { note, saved: 'stored' };
  const isTold = writing.storedAt !== null && note.changedAt >= writing.storedAt;
  const { kind, text, colour, asking } = writing.draft;
  return { note: isTold ? note : { ...note, kind, text, colour, asking }, saved: writing.saved };
}

export type NoteWriter = {
  readonly write: (draft: NoteDraft) => void;
  /** Ends the writing of a note; resolves when nothing of it can be stored any more. */
  readonly drop: (id: string) => Promise<void>;
};

/** `changed` gets every note written since the start, by id. */
export function createNoteWriter(
  store: Store,
  changed: (writings: ReadonlyMap<string, Writing>) => void,
): NoteWriter {
  const writings = new Map<string, Writing>();
  const saving = new Map<string, Promise<void>>();

  const set = (draft: NoteDraft, saved: Writing['saved'], storedAt: number | null = null) => {
    writings.set(draft.id, { draft, saved, storedAt });
    changed(new Map(writings));
  };
  const saveAll = async (id: string) => {
    for (;;) {
      const draft = writings.get(id)?.draft;
      if (!draft) return;
      const kept = await saveNote(store, draft);
      const newest = writings.get(id)?.draft;
      if (newest !== draft) continue;
      return kept.ok ? set(draft, 'stored', kept.value.changedAt) : set(draft, kept.problem.kind);
    }
  };

  return {
    write(draft) {
      set(draft, 'pending');
      if (saving.has(draft.id)) return;
      saving.set(
        draft.id,
        saveAll(draft.id).finally(() => saving.delete(draft.id)),
      );
    },
    async drop(id) {
      writings.delete(id);
      changed(new Map(writings));
      await saving.get(id);
    },
  };
}
