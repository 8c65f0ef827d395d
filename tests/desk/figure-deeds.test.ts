// @vitest-environment happy-dom
/** What is said of figures at the desk is told with the way back; where there is none, why. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Act, Done } from '@/entrypoints/desk/desk';
import { createFigureDeeds } from '@/entrypoints/desk/figure-deeds';
import { createCorrectionList } from '@/lib/store/correction-list';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createNoteList } from '@/lib/store/note-list';
import { notesOf } from '@/lib/store/notes';
import type { StoreProblem } from '@/lib/store/problems';
import { rememberPaper } from '@/lib/store/remembering';
import { PACK } from '../components/sample';
import { passage } from '../support/passage';
import { refuseWrites } from '../support/refused';
import { freshStore, kept, paperFacts } from '../support/store';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

/** What the desk says now; `press` presses "Undo". */
async function atTheDesk() {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ id: PACK.id }), null));
  const ids = signal([PACK.id]);
  const notes = createNoteList(store, signal({ read: () => notesOf(store, PACK.id), holds: () => true }));
  const lists = {
    corrections: createCorrectionList(store, ids),
    explanations: createExplanationList(store, ids),
    notes,
  };
  const done = signal<Done | null>(null);
  const problem = signal<StoreProblem | null>(null);
  const act: Act = async (outcome, said = null) => {
    const result = await outcome;
    problem.value = result.ok ? null : result.problem;
    done.value = result.ok ? said : null;
  };
  const deeds = createFigureDeeds(act, lists, () => undefined);
  const press = async () => {
    const undo = done.value?.undo;
    if (undo) await act(undo());
  };
  const says = async (words: string) => vi.waitFor(() => expect(done.value?.said).toBe(words));
  return { deeds, notes, problem, press, says };
}

const VISITS = { paper: PACK, passage: passage('‹72%› of visits were in time.', { item: null }) };

test('a note that is taken back can be had again, with what was written into it', async () => {
  const { deeds, notes, press, says } = await atTheDesk();
  deeds.onBegin('note', VISITS);
  await says('Note begun');
  const texts = () => notes.shown.value.map(({ note, saved }) => [note.text, saved]);
  await vi.waitFor(() => expect(texts()).toEqual([['', 'stored']]));
  for (const { note } of notes.shown.value) deeds.onText(note, 'Since when?');
  await vi.waitFor(() => expect(texts()).toEqual([['Since when?', 'stored']]));
  await press();
  await says('Note deleted');
  await vi.waitFor(() => expect(texts()).toEqual([]));
  await press();
  await vi.waitFor(() => expect(texts()).toEqual([['Since when?', 'stored']]));
});

test('an explanation that cannot be taken back is said to hold still', async () => {
  const { deeds, problem, press, says } = await atTheDesk();
  const sides = [{ words: '83% of visits', start: 0, page: 3 }];
  const explanation = { kind: 'conflict', sides, reason: 'One counts the year to date' } as const;
  deeds.onExplain(PACK, { kind: 'explained', explanation });
  await says('Explained, and kept with your reason.');
  refuseWrites();
  await press();
  expect(problem.value).toEqual({ kind: 'full' });
});
