/** Questions before and at the meeting: what is done to them, each of it to be taken back. */
import { effect, signal } from '@preact/signals';
import type { AgendaItems } from '@/components/QuestionSheet';
import { askingOf, NO_ANSWER, NOTHING_SAID } from '@/lib/ask/asking';
import { ok } from '@/lib/result';
import { linesOf } from '@/lib/store/lines';
import { deleteNote, type NoteDraft, saveNote } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { Answer, Asking } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { questions as text } from '@/lib/words/en/questions';
import type { Act } from './desk';
import type { DeskNotes } from './notes';
import { watched } from './watched';

export type Questions = ReturnType<typeof createQuestions>;

/** `meetingKey`: of the meeting whose questions are on show; `null` elsewhere. */
export function createQuestions(store: Store, act: Act, notes: DeskNotes, meetingKey: () => string | null) {
  const lines = watched(() => {
    const key = meetingKey();
    return key === null ? null : () => linesOf(store, key);
  });
  const begun = signal<string | null>(null);
  const items = signal<AgendaItems>([]);
  effect(() => {
    if (meetingKey() === null) begun.value = null;
  });

  const ask = (note: NoteRow, change: Partial<Asking>) => notes.ask(note, change);
  /** Says what was done; undoing it asks nothing of the store that could fail unsaid. */
  const tell = (said: string, undo: () => void) =>
    act(Promise.resolve(ok(null)), {
      said,
      undo: () => {
        undo();
        return Promise.resolve(ok(null));
      },
    });

  return {
    store,
    notes,
    lines,
    items,
    begun,
    ask,
    tell,

    answer(note: NoteRow, change: Partial<Answer>): void {
      ask(note, { answer: { ...(askingOf(notes.newest(note)).answer ?? NO_ANSWER), ...change } });
    },
    /** `today` becomes the day of an answer that has none. */
    mark(note: NoteRow, status: Asking['status'], number: number, today: string): void {
      const { status: before, answer } = askingOf(notes.newest(note));
      const isFirst = status === 'answered' && answer !== null && answer.on === null;
      ask(note, { status, ...(isFirst ? { answer: { ...answer, on: today } } : {}) });
      void tell(text.sheet.marked(number, text.status[status]), () =>
        ask(note, { status: before, ...(isFirst ? { answer } : {}) }),
      );
    },
    async write(key: string, item: string | null, itemTitle: string | null): Promise<void> {
      const draft = { ...onMeeting(key), kind: 'question', text: '', item, itemTitle } as const;
      const saved = await saveNote(store, draft);
      begun.value = draft.id;
      if (!saved.ok) await act(Promise.resolve(saved));
    },
    /** What was not answered is asked for in writing; the question stays as it is. */
    async request(note: NoteRow, number: number): Promise<void> {
      const {
        id: _,
        asking: __,
        exempt: ___,
        createdAt: ____,
        changedAt: _____,
        ...about
      } = notes.newest(note);
      const id = newId();
      const saved = await saveNote(store, {
        ...about,
        id,
        kind: 'request',
        asking: { ...NOTHING_SAID, to: askingOf(note).to, more: askingOf(note).more },
      });
      if (!saved.ok) return act(Promise.resolve(saved));
      ask(note, { requestId: id });
      await act(Promise.resolve(ok(null)), {
        said: text.sheet.requestMade(number),
        undo: () => {
          ask(note, { requestId: null });
          return deleteNote(store, id);
        },
      });
    },
  };
}

/** A note on no paper; its words are still to come. */
const onMeeting = (key: string): Omit<NoteDraft, 'kind' | 'text' | 'item' | 'itemTitle'> => ({
  id: newId(),
  asking: null,
  paperId: null,
  paperTitle: null,
  quote: null,
  at: null,
  meetingKeys: [key],
});
