/** What the member did last can be taken back; where it cannot, that is said and not passed over. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createPairing } from '@/entrypoints/sidepanel/pairing';
import { holdMeasures } from '@/lib/correct/held-measures';
import { createCorrectionList } from '@/lib/store/correction-list';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createGlossaryList } from '@/lib/store/glossary-list';
import { createNoteList } from '@/lib/store/note-list';
import { notesOf, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { createVersionList } from '@/lib/store/version-list';
import { linkVersions } from '@/lib/store/versions';
import { measure, sitedFigure } from '../support/measures';
import { refuseWrites } from '../support/refused';
import { freshStore, KEY, kept, meetingFacts, noteDraft, paperFacts } from '../support/store';

const MEANING = { short: 'CPP', long: 'child protection plan', note: null, insteadOf: null, paperId: 'pack' };
const REASON = {
  kind: 'conflict',
  sides: [{ words: '83% of visits', start: 0, page: 3 }],
  reason: 'One counts the year to date',
} as const;
const [VISITS] = holdMeasures([measure(sitedFigure('‹72%› of visits', { value: 72 }))], []).measures;
const WELSH_KEY = 'moderngov|democratiaeth.westmarch.gov.uk|/|1234';

/** The panel on a meeting that is kept at another address too. */
async function asked(store: Store, key: ReadonlySignal<string | null>) {
  const welsh = meetingFacts({ key: WELSH_KEY, council: 'Cyngor Sir Westmarch' });
  await kept(rememberPaper(store, paperFacts({ id: 'pecyn', fingerprints: ['b2'], meeting: welsh }), null));
  const list = createPairing(store, key);
  await vi.waitFor(() => expect(list.pair.value).not.toBeNull());
  return list;
}

/** Each does one thing, and gives the list in which it was done. */
const DEEDS = {
  async 'a meaning given'(store: Store) {
    const list = createGlossaryList(store, signal('pack'));
    await list.give({ ...MEANING, scope: { kind: 'everywhere' } });
    return list;
  },
  async 'a figure called none'(store: Store) {
    const list = createCorrectionList(store, signal(['pack']));
    if (VISITS) await list.say('pack', VISITS, { kind: 'dismissed' });
    return list;
  },
  async 'a challenge explained'(store: Store) {
    const list = createExplanationList(store, signal(['pack']));
    await list.explain('pack', REASON);
    return list;
  },
  async 'a note deleted'(store: Store) {
    const list = createNoteList(store, signal({ read: () => notesOf(store, 'pack'), holds: () => true }));
    await list.remove(await kept(saveNote(store, noteDraft())));
    return list;
  },
  async 'two versions parted'(store: Store) {
    await kept(rememberPaper(store, paperFacts({ id: 'final' }), null));
    await kept(linkVersions(store, ['pack', 'final'], { isVersion: 'yes', saidBy: 'kloe', isTold: false }));
    const list = createVersionList(store, signal(['final']), async () => {});
    await list.part('final', 'pack');
    return list;
  },
  async 'two addresses of a meeting linked'(store: Store) {
    const list = await asked(store, signal(KEY));
    if (list.pair.value) await list.link(list.pair.value);
    return list;
  },
};

test.each(Object.entries(DEEDS))('%s: where it cannot be taken back, why', async (_, deed) => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ meeting: meetingFacts() }), null));
  const { done, problem, undo } = await deed(store);
  expect(done.value).not.toBeNull();
  refuseWrites();
  await undo();
  expect(done.value).toBeNull();
  expect(problem.value).toEqual({ kind: 'full' });
});

test('what is done next says no more of what could not be taken back', async () => {
  const store = freshStore();
  const list = await DEEDS['a note deleted'](store);
  refuseWrites();
  await list.undo();
  vi.restoreAllMocks();
  list.begin(noteDraft({ id: 'another' }));
  expect(list.problem.value).toBeNull();
});

test('a note that cannot be deleted is said to be still there', async () => {
  const store = freshStore();
  const list = createNoteList(store, signal({ read: () => notesOf(store, 'pack'), holds: () => true }));
  const note = await kept(saveNote(store, noteDraft()));
  refuseWrites();
  await list.remove(note);
  expect(list.done.value).toBeNull();
  expect(list.problem.value).toEqual({ kind: 'full' });
});

test('the next page says nothing of what could not be kept on the one before', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ meeting: meetingFacts() }), null));
  const key = signal<string | null>(KEY);
  const { link, pair, problem } = await asked(store, key);
  refuseWrites();
  if (pair.value) await link(pair.value);
  expect(problem.value).toEqual({ kind: 'full' });
  key.value = null;
  expect(problem.value).toBeNull();
});
