/** Questions before and at the meeting: what is done to them, each of it to be taken back. */
import { computed, effect, signal } from '@preact/signals';
import type { WholeMeeting } from '@/components/desk-text';
import { placeOf } from '@/components/note-place';
import type { SuggestedQuestion } from '@/components/SuggestedQuestions';
import { askingOf, NO_ANSWER, NOTHING_SAID } from '@/lib/ask/asking';
import { moved } from '@/lib/ask/order';
import { ok } from '@/lib/result';
import { makeRequest } from '@/lib/store/follow-ups';
import { linesOf } from '@/lib/store/lines';
import { deleteNote, type NoteDraft, saveNote } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { Answer, Asking } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { questions as text } from '@/lib/words/questions';
import type { Act } from './desk';
import { createEnquiryLines } from './enquiry-lines';
import type { DeskNotes } from './notes';
import { createQuestionLists } from './question-lists';
import { createSuggested } from './suggested';
import { watched } from './watched';

export type Questions = ReturnType<typeof createQuestions>;

/** What the rest of the desk lends. */
export type Lent = {
  readonly store: Store;
  readonly act: Act;
  readonly notes: DeskNotes;
  /** The meeting whose questions are on show. */
  readonly meeting: () => WholeMeeting | undefined;
  /** Whether some glossary explains a short form. */
  readonly isKnown: (short: string) => boolean;
};

export function createQuestions({ store, act, notes, meeting, isKnown }: Lent) {
  const whole = computed(() => meeting() ?? null);
  const key = computed(() => whole.value?.meeting.key ?? null);
  const lines = watched(() => {
    const { value } = key;
    return value === null ? null : () => linesOf(store, value);
  });
  /** The question or line that was begun just now: its words are being written. */
  const begun = signal<string | null>(null);
  effect(() => {
    if (key.value === null) begun.value = null;
  });
  const suggested = createSuggested(store, whole, isKnown);
  const titleOf = (item: string | null) =>
    suggested.items.value.find((one) => one.item === item)?.title ?? null;
  const { beginLine, ...enquiryLines } = createEnquiryLines(store, act, begun);
  const meetingKeys = () => (key.value === null ? [] : [key.value]);

  const { ask } = notes;
  const nothing = () => Promise.resolve(ok(null));
  const tell = (said: string, undo: (() => void) | null = null) =>
    act(nothing(), {
      said,
      undo:
        undo &&
        (() => {
          undo();
          return nothing();
        }),
    });
  /** Keeps a new note; what is said of it stands beside its undoing. */
  const keep = async (
    saving: Kept<NoteRow>,
    said: string,
    alsoUndo: () => void = () => {},
  ): Promise<boolean> => {
    const saved = await saving;
    const undo = () => {
      alsoUndo();
      return saved.ok ? deleteNote(store, saved.value.id) : nothing();
    };
    await act(Promise.resolve(saved), { said, undo });
    return saved.ok;
  };

  return {
    lines,
    /** A meeting that is not kept has none to wait for. */
    isReady: computed(() => key.value === null || lines.value !== null),
    begun,
    suggested,
    ask,
    tell,
    lists: createQuestionLists(store, act),
    ...enquiryLines,
    beginLine: (item: string | null): Promise<void> =>
      beginLine({ meetingKeys: meetingKeys(), item, itemTitle: titleOf(item) }),

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
    move(note: NoteRow, step: -1 | 1, among: readonly NoteRow[]): void {
      const order = moved(among, note, step);
      if (!order) return;
      order.forEach((one, place) => {
        ask(one, { place: place + 1 });
      });
      void tell(text.enquiry.moved(note.text.slice(0, 60)), () => {
        for (const one of among) ask(one, { place: askingOf(one).place });
      });
    },
    async write(item: string | null, kind: 'question' | 'note'): Promise<void> {
      const draft = { ...onMeeting(meetingKeys()), kind, item, itemTitle: titleOf(item) };
      const saved = await saveNote(store, draft);
      begun.value = draft.id;
      const undo = () => (saved.ok ? notes.remove(saved.value) : nothing());
      await act(Promise.resolve(saved), { said: words.notes.made[kind], undo });
    },
    /** What was not answered is asked for in writing; the question stays as it is. */
    async request(note: NoteRow, number: number): Promise<void> {
      const {
        paperId,
        paperTitle,
        quote,
        at,
        item,
        itemTitle,
        meetingKeys,
        text: words,
      } = notes.newest(note);
      const { to, more } = askingOf(note);
      const id = newId();
      const request = makeRequest(store, {
        ...{ id, text: words, colour: null, paperId, paperTitle, quote, at, item, itemTitle, meetingKeys },
        asking: { ...NOTHING_SAID, to, more },
      });
      const undo = () => ask(note, { requestId: null });
      if (await keep(request, text.sheet.requestMade(number), undo)) ask(note, { requestId: id });
    },
    async take({ paperId, paperTitle, item, text: words, passages }: SuggestedQuestion): Promise<void> {
      const [first, ...others] = passages;
      const more = others.flatMap((passage) => {
        const { quote, at, item: on } = placeOf(passage);
        return quote && at ? [{ paperId, paperTitle, item: on, quote, at }] : [];
      });
      const question = saveNote(store, {
        ...{ ...onMeeting(meetingKeys()), text: words, paperId, paperTitle, ...placeOf(first), item },
        itemTitle: titleOf(item),
        asking: { ...NOTHING_SAID, more },
      });
      await keep(question, text.suggest.taken);
    },
  };
}

/** A question on no paper; its words are still to come. */
const onMeeting = (meetingKeys: readonly string[]): NoteDraft => ({
  id: newId(),
  kind: 'question',
  text: '',
  asking: null,
  colour: null,
  paperId: null,
  paperTitle: null,
  quote: null,
  at: null,
  item: null,
  itemTitle: null,
  meetingKeys,
});
