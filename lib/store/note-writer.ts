/**
 * Stores what the member writes at each key, one save of a note at a time and
 * the newest words last. What the disk refuses stays here, to be tried again
 * with the next key.
 */
import { type NoteDraft, saveNote } from './notes';
import type { Store } from './open';
import type { StoreProblem } from './problems';

export type Writing = {
  readonly draft: NoteDraft;
  /** `pending`: typed, not yet on disk. Else why it could not be stored. */
  readonly saved: 'stored' | 'pending' | StoreProblem['kind'];
};

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

  const set = (draft: NoteDraft, saved: Writing['saved']) => {
    writings.set(draft.id, { draft, saved });
    changed(new Map(writings));
  };
  const saveAll = async (id: string) => {
    for (;;) {
      const draft = writings.get(id)?.draft;
      if (!draft) return;
      const kept = await saveNote(store, draft);
      const newest = writings.get(id)?.draft;
      if (newest === draft) return set(draft, kept.ok ? 'stored' : kept.problem.kind);
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
