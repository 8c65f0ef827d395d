/** What earlier papers of a meeting's committee say otherwise than its own, and promised for it. */
import { computed, effect, signal } from '@preact/signals';
import { hrefOf } from '@/components/desk-places';
import { meetingWith } from '@/components/desk-text';
import { placeOf } from '@/components/note-place';
import type { SeriesQuestion } from '@/components/series-text';
import type { Passage } from '@/lib/extract/sited';
import type { Result } from '@/lib/result';
import { overTime } from '@/lib/series/over-time';
import { type CommitteeFigures, committeeFigures } from '@/lib/store/committee-figures';
import { type CommitteePapers, committeePapers } from '@/lib/store/committee-follow';
import { deleteNote, saveNote } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { StoreProblem } from '@/lib/store/problems';
import { sameMeasures } from '@/lib/store/same-measures';
import { figuresOverTime } from '@/lib/words/figures-over-time';
import type { Act } from './desk';
import type { Asked } from './figures';
import { showingIn } from './showing';
import { watched } from './watched';

/** What is kept of the committee's papers, read on arrival, since it takes a while. */
type Around = {
  readonly figures: Result<CommitteeFigures, StoreProblem>;
  readonly followed: Result<CommitteePapers, StoreProblem>;
};

export type Across = ReturnType<typeof createAcross>;

export function createAcross(
  store: Store,
  act: Act,
  { challenged, meetings }: Pick<Asked, 'challenged' | 'meetings'>,
) {
  const meeting = computed(
    () => (challenged.value === null ? null : meetingWith(meetings.value, challenged.value)) ?? null,
  );
  const date = computed(() => meeting.value?.meeting.date ?? null);
  const committee = computed(() => (date.value === null ? null : (meeting.value?.committee?.id ?? null)));
  const around = signal<Around | null>(null);
  effect(() => {
    const id = committee.value;
    around.value = null;
    if (id === null) return;
    void Promise.all([committeeFigures(store, id), committeePapers(store, id)]).then(
      ([figures, followed]) => {
        if (committee.peek() === id) around.value = { figures, followed };
      },
    );
  });
  const answers = watched(() => {
    const { value } = committee;
    return value === null ? null : () => sameMeasures(store, value);
  });
  const following = computed(() => {
    const figures = around.value?.figures;
    return figures?.ok && answers.value?.ok ? overTime(figures.value.papers, answers.value.value) : null;
  });
  const followed = computed(() => (around.value?.followed.ok ? around.value.followed.value.papers : []));
  const rows = () => (around.value?.followed.ok ? around.value.followed.value.rows : []);
  /** Begins a question on this meeting, on the words where they are in one of its papers, and goes to where it is written. */
  const ask = async (
    begins: string,
    words: { readonly paperId: string; readonly passage: Passage } | null,
  ) => {
    const here = challenged.peek() ?? '';
    const row = rows().find(({ id, meetingKeys }) => id === words?.paperId && meetingKeys.includes(here));
    const id = newId();
    const saved = await saveNote(store, {
      id,
      kind: 'question',
      text: begins,
      asking: null,
      colour: null,
      itemTitle: null,
      ...(row && words ? placeOf(words.passage) : { quote: null, at: null, item: null }),
      paperId: row?.id ?? null,
      paperTitle: row?.title ?? null,
      meetingKeys: row?.meetingKeys ?? [here],
    });
    const said = figuresOverTime.asked;
    await act(Promise.resolve(saved), { said, undo: () => deleteNote(store, id) });
    if (saved.ok) location.hash = hrefOf({ kind: 'meeting', key: here });
  };
  return {
    date,
    following,
    followed,
    /** The words in the reader, or the page on the web. */
    hrefOf: (paperId: string, passage: Passage): string | null =>
      showingIn(rows())({ paperId, ...placeOf(passage) }),
    askOnFigure: ({ reading: { paper, figure }, begins }: SeriesQuestion): Promise<void> =>
      ask(begins, { paperId: paper.id, passage: figure.passage }),
    askOnMeeting: (begins: string): Promise<void> => ask(begins, null),
  };
}
