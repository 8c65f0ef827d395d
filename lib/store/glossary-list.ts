/** The glossary as it holds for the paper on show; what the member changes in it can be taken back. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LearntMeaning, OwnGlossary, Scope } from '@/lib/glossary/own';
import { changeGlossary, type GivenMeaning, giveMeaning } from './glossary';
import { glossaryOfPaper, type PaperGlossary } from './glossary-of-paper';
import { createLastDone, type Undoable } from './last-done';
import { learntFrom } from './learnt';
import type { Store } from './open';
import { watching } from './watch';

/** A meaning given just now. */
type Given = Undoable & Pick<GivenMeaning, 'short' | 'long'>;

const NOTHING: PaperGlossary = { own: [], scopes: [{ kind: 'everywhere' }], committeeIds: [] };

export function createGlossaryList(store: Store, paperId: ReadonlySignal<string | null>) {
  const held = signal(NOTHING);
  const learnt = signal<readonly LearntMeaning[]>([]);
  const { act, ...last } = createLastDone<Given>();

  effect(() => {
    const id = paperId.value;
    held.value = NOTHING;
    if (id === null) return;
    return watching(
      () => glossaryOfPaper(store, id),
      (read) => {
        // A paper's row changes whenever one scrolls; its lists are made anew only for another glossary.
        if (read.ok && JSON.stringify(read.value) !== JSON.stringify(held.value)) held.value = read.value;
      },
    );
  });

  const committees = computed(() => held.value.committeeIds.join('\n'));
  effect(() => {
    const ids = committees.value.split('\n').filter((id) => id !== '');
    learnt.value = [];
    let isStill = true;
    // Once for each paper: other papers are seldom read while this one is open.
    if (ids.length > 0) {
      void learntFrom(store, ids, paperId.peek()).then((read) => {
        if (isStill && read.ok) learnt.value = read.value;
      });
    }
    return () => {
      isStill = false;
    };
  });

  return {
    ...last,
    glossary: computed((): OwnGlossary => ({ own: held.value.own, learnt: learnt.value })),
    scopes: computed((): readonly Scope[] => held.value.scopes),
    async give(given: GivenMeaning): Promise<void> {
      const { short, long } = given;
      await act(giveMeaning(store, given), (before) => ({
        short,
        long,
        undo: () => changeGlossary(store, before),
      }));
    },
  };
}
