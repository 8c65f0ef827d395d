/** Of what the member says of a paper, one thing can be taken back: the last. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { holdMeasures } from '@/lib/correct/held-measures';
import { createCorrectionList } from '@/lib/store/correction-list';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createGlossaryList } from '@/lib/store/glossary-list';
import { createNoteList } from '@/lib/store/note-list';
import { notesOf, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { createSayings } from '@/lib/store/sayings';
import { measure, sitedFigure } from '../support/measures';
import { freshStore, kept, noteDraft } from '../support/store';

const PACK = { id: 'pack' };
const [VISITS] = holdMeasures([measure(sitedFigure('‹72%› of visits', { value: 72 }))], []).measures;

function saidIn(store: Store) {
  const lists = {
    glossary: createGlossaryList(store, signal('pack')),
    corrections: createCorrectionList(store, signal(['pack'])),
    explanations: createExplanationList(store, signal(['pack'])),
    notes: createNoteList(store, signal({ read: () => notesOf(store, 'pack'), holds: () => true })),
  };
  return { ...lists, ...createSayings(lists) };
}

test('a figure corrected after a meaning was given is what is taken back', async () => {
  const { glossary, corrections, onMean, onCorrect, onUndo } = saidIn(freshStore());
  onMean(
    PACK,
    {
      short: 'CPP',
      long: 'child protection plan',
      note: null,
      scope: { kind: 'everywhere' },
      insteadOf: null,
    },
    null,
  );
  await vi.waitFor(() => expect(glossary.done.value?.short).toBe('CPP'));
  if (VISITS) onCorrect(PACK, VISITS, { kind: 'corrected', changes: { value: 74 } });
  await vi.waitFor(() => expect(corrections.of('pack')).toHaveLength(1));
  expect(glossary.done.value).toBeNull();

  onUndo();
  await vi.waitFor(() => expect(corrections.of('pack')).toHaveLength(0));
  expect(glossary.glossary.value.own).toMatchObject([{ long: 'child protection plan' }]);
});

test('another colour given after a figure was corrected is what is taken back', async () => {
  const store = freshStore();
  const note = await kept(saveNote(store, noteDraft({ kind: 'highlight', colour: 'yellow' })));
  const { notes, corrections, onCorrect, onColour, onUndo } = saidIn(store);
  await vi.waitFor(() => expect(notes.shown.value).toHaveLength(1));
  if (VISITS) onCorrect(PACK, VISITS, { kind: 'dismissed' });
  await vi.waitFor(() => expect(corrections.done.value?.kind).toBe('dismissed'));
  onColour(note, 'pink');
  expect(corrections.done.value).toBeNull();

  onUndo();
  await vi.waitFor(() => expect(notes.shown.value[0]?.note.colour).toBe('yellow'));
  expect(corrections.of('pack')).toHaveLength(1);
});

test('a note begun after a figure was corrected is what is taken back', async () => {
  const { notes, corrections, onCorrect, onUndo } = saidIn(freshStore());
  if (VISITS) onCorrect(PACK, VISITS, { kind: 'dismissed' });
  await vi.waitFor(() => expect(corrections.done.value?.kind).toBe('dismissed'));
  notes.begin(noteDraft({ kind: 'question' }));
  expect(corrections.done.value).toBeNull();
  await vi.waitFor(() => expect(notes.shown.value).toHaveLength(1));

  onUndo();
  await vi.waitFor(() => expect(notes.shown.value).toHaveLength(0));
  expect(corrections.of('pack')).toHaveLength(1);
});

test('of a note and of a figure corrected after it, only the figure is', async () => {
  const { notes, corrections, onCorrect, onUndo } = saidIn(freshStore());
  notes.begin(noteDraft({ kind: 'question' }));
  await vi.waitFor(() => expect(notes.shown.value).toHaveLength(1));
  if (VISITS) onCorrect(PACK, VISITS, { kind: 'dismissed' });
  await vi.waitFor(() => expect(notes.done.value).toBeNull());

  onUndo();
  await vi.waitFor(() => expect(corrections.of('pack')).toHaveLength(0));
  onUndo();
  expect(notes.shown.value).toHaveLength(1);
});
