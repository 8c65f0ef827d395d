// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { BringInNotesDialog, NotTakenDialog } from '@/components/BringInNotesDialog';
import { DeskMyNotes, type MyNotesActions } from '@/components/DeskMyNotes';
import { ALL_NOTES, type NoteChoice } from '@/components/note-address';
import { SaveNotesDialog } from '@/components/SaveNotesDialog';
import type { AnnotationProblem } from '@/lib/annotations/read';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import type { NotePlace, NoteSighting } from '@/lib/store/sighting-rows';
import { inPage } from '@/lib/words/in-page';
import { noteRow, wholeMeeting } from '../support/note';
import { complaints, show } from './on-screen';

const MEETINGS = [wholeMeeting('november', '2026-11-24'), wholeMeeting('june', '2026-06-02')];
const NOTES = [
  noteRow({ id: 'visits' }),
  noteRow({ id: 'mark', kind: 'highlight', text: '' }),
  noteRow({ id: 'waits', text: 'How many wait?', item: '10', itemTitle: 'Plans', exempt: 'yes' }),
  noteRow({ id: 'june', kind: 'note', text: 'Compare with June.', meetingKeys: ['june'] }),
];
const LINE: LineRow = {
  id: 'line',
  meetingKeys: ['november'],
  item: '7',
  itemTitle: 'Performance',
  name: 'Visits on time',
  wanted: '',
  evidence: '',
  place: null,
  createdAt: 1,
};

const PLACE: NotePlace = {
  item: '7',
  itemTitle: 'Performance',
  quote: { exact: '72%', prefix: '', suffix: '' },
  at: { page: 41, printed: '39', source: [] },
  anchor: null,
};
const seenAs = (outcome: NoteSighting['outcome'], held: NotePlace | null): NoteSighting => ({
  ...{ paperId: 'again', paperTitle: 'Reports pack, second issue', outcome, places: [], held, on: 1 },
  saidBy: held ? 'kloe' : 'nobody',
});

type Told = readonly [name: string, ...told: unknown[]];
let done: Told[] = [];
beforeEach(() => {
  done = [];
});
// What is handed on by spreading must stand in it.
const actions = new Proxy({ onColour: () => {} } as unknown as MyNotesActions, {
  get:
    (_, name: string) =>
    (...told: unknown[]) => {
      done.push([name, ...told]);
    },
});

const showNotes = (notes: readonly NoteRow[], choice: Partial<NoteChoice> = {}) =>
  show(
    <DeskMyNotes
      notes={notes.map((note) => ({ note, saved: 'stored' }))}
      lines={[LINE]}
      agenda={[]}
      meetings={MEETINGS}
      choice={{ ...ALL_NOTES, ...choice }}
      meaningOf={(colour) => (colour === 'pink' ? 'Of concern' : inPage.meaning[colour])}
      showingOf={() => 'reader.html?paper=pack'}
      actions={actions}
    />,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const ids = (notes: unknown) => (notes as readonly NoteRow[]).map(({ id }) => id);

test('the one that was asked for is shown however long the list is, and the focus comes there', () => {
  const many = Array.from({ length: 130 }, (_, place) =>
    noteRow({ id: `n${place}`, text: `Question ${place}` }),
  );
  showNotes(many, { one: 'n120' });
  expect([...document.querySelectorAll('[data-arrival]')].map(({ textContent }) => textContent)).toEqual([
    'Question 120',
  ]);
});

test('notes stand under their meeting and item, with their words, page and kind; nothing is amiss', async () => {
  showNotes(NOTES);
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Item 7. Performance', 'Item 10. Plans', 'Item 7. Performance']);
  expect(screen.getByText('4 notes and questions.')).toBeTruthy();
  expect(screen.getAllByText('Item 7, page 38, Reports pack').length).toBeGreaterThan(0);
  expect(await complaints()).toEqual([]);
});

test('before anything is written the place says how to, and leads there', async () => {
  showNotes([]);
  expect(screen.getByRole('heading', { name: 'Nothing written yet' })).toBeTruthy();
  expect(screen.getByText(/Select some words in a paper/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save or print…' })).toBeNull();
  expect(await complaints()).toEqual([]);
});

test('chips say how many of a kind there are, and ask for them alone', () => {
  showNotes(NOTES);
  press('Questions 2');
  expect(done).toEqual([['onChoice', { ...ALL_NOTES, kind: 'question' }]]);
});

test('a choice that nothing meets says so, and can be left', () => {
  showNotes(NOTES, { kind: 'request' });
  expect(screen.getByRole('heading', { name: 'Nothing you wrote is like that' })).toBeTruthy();
  press('Show all');
  expect(done).toEqual([['onChoice', ALL_NOTES]]);
});

test('a meeting is chosen by its committee and date; its items can then be chosen too', () => {
  showNotes(NOTES, { of: { kind: 'meeting', key: 'november' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Agenda item' }), { target: { value: '10' } });
  expect(done).toEqual([
    ['onChoice', { ...ALL_NOTES, of: { kind: 'meeting', key: 'november' }, item: '10' }],
  ]);
  const places = within(screen.getByRole('combobox', { name: 'Meeting or committee' })).getAllByRole(
    'option',
  );
  expect(places.map(({ textContent }) => textContent)).toEqual([
    'All meetings',
    'Children and Families Scrutiny Committee: all meetings',
    'Children and Families Scrutiny Committee, 24 November 2026',
    'Children and Families Scrutiny Committee, 2 June 2026',
  ]);
});

test('chosen notes are counted, saved, changed and deleted together', async () => {
  showNotes(NOTES);
  fireEvent.click(box('Choose: When will the target be met?'));
  fireEvent.click(box('Choose: 72%'));
  const bar = within(screen.getByRole('region', { name: '2 chosen.' }));
  expect(await complaints()).toEqual([]);
  fireEvent.click(bar.getByRole('button', { name: 'Save or print…' }));
  fireEvent.click(bar.getByRole('button', { name: 'Change kind…' }));
  press('Information request');
  fireEvent.click(bar.getByRole('button', { name: 'Change kind…' }));
  press('Highlight: Of concern (pink)');
  fireEvent.click(bar.getByRole('button', { name: 'Delete' }));
  expect(done.map(([name, notes, mark]) => [name, ids(notes), mark])).toEqual([
    ['onSave', ['visits', 'mark'], undefined],
    ['onKinds', ['visits', 'mark'], { kind: 'request', colour: null }],
    ['onKinds', ['visits', 'mark'], { kind: 'highlight', colour: 'pink' }],
    ['onDelete', ['visits', 'mark'], undefined],
  ]);
  expect(screen.queryByRole('region', { name: /chosen/ })).toBeNull();
});

test('X chooses the note that has the focus, but not while one types', () => {
  showNotes(NOTES);
  const title = screen.getByRole('button', { name: 'How many wait?' });
  fireEvent.keyDown(title, { key: 'x' });
  expect(box('Choose: How many wait?').checked).toBe(true);
  fireEvent.click(title);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your question' }), { key: 'x' });
  expect(box('Choose: How many wait?').checked).toBe(true);
});

test('what a filter hides stays chosen, and is said', () => {
  const view = showNotes(NOTES);
  fireEvent.click(box('Choose all 4 shown'));
  view.rerender(
    <DeskMyNotes
      notes={NOTES.map((note) => ({ note, saved: 'stored' }))}
      lines={[]}
      agenda={[]}
      meetings={MEETINGS}
      choice={{ ...ALL_NOTES, kind: 'question' }}
      meaningOf={() => ''}
      showingOf={() => null}
      actions={actions}
    />,
  );
  expect(screen.getByText(/2 of them are not shown/)).toBeTruthy();
});

test('questions of one item are put in a line of enquiry that is there, or in a new one', () => {
  showNotes(NOTES);
  fireEvent.click(box('Choose: When will the target be met?'));
  press('Line of enquiry…');
  fireEvent.click(screen.getByRole('button', { name: 'Put them there', hidden: true }));
  press('Line of enquiry…');
  fireEvent.click(screen.getByRole('radio', { name: 'A new line', hidden: true }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Its name', hidden: true }), {
    target: { value: 'Two teams' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Put them there', hidden: true }));
  expect(done.map(([, , line]) => line)).toEqual([LINE, { id: null, name: 'Two teams' }]);
});

test('notes of several items are in no one line, and that is said', () => {
  showNotes(NOTES);
  fireEvent.click(box('Choose all 4 shown'));
  press('Line of enquiry…');
  expect(screen.getByText(/Choose notes of one meeting and one item/)).toBeTruthy();
});

test('notes of exempt papers stay out unless put in this once', async () => {
  show(
    <SaveNotesDialog
      count={3}
      exempt={2}
      onSave={(...told) => done.push(['save', ...told])}
      onClose={() => {}}
    />,
  );
  expect(
    screen.getByRole('heading', { name: 'Save or print 1 note or question', hidden: true }),
  ).toBeTruthy();
  expect(screen.getByText('2 notes are left out: their papers are exempt, or may be.')).toBeTruthy();
  const save = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
  save('Markdown');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Put them in this once', hidden: true }));
  save('XLSX');
  expect(done).toEqual([
    ['save', 'markdown', false],
    ['save', 'xlsx', true],
  ]);
  expect(await complaints()).toEqual([]);
});

test('where nothing would be left, nothing can be saved', () => {
  show(<SaveNotesDialog count={1} exempt={1} onSave={() => {}} onClose={() => {}} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'CSV', hidden: true }).disabled).toBe(true);
});

test('what a file would add is shown first; of what differs both stay unless the member says otherwise', async () => {
  const differ = [{ held: noteRow(), read: noteRow({ text: 'When, and by whom?' }) }];
  show(
    <BringInNotesDialog
      file="Notes.jsonld"
      compared={{
        fresh: [noteRow({ id: 'new', text: 'New here.' })],
        same: [noteRow({ id: 'same' })],
        differ,
      }}
      wordless={1}
      onBringIn={(way) => done.push(['bringIn', way])}
      onClose={() => {}}
    />,
  );
  expect(screen.getByText('New here.')).toBeTruthy();
  expect(screen.getByText('When, and by whom?')).toBeTruthy();
  expect(screen.getByText('1 note or question already here, word for word.')).toBeTruthy();
  const bringIn = () => fireEvent.click(screen.getByRole('button', { name: 'Bring in', hidden: true }));
  bringIn();
  fireEvent.click(screen.getByRole('radio', { name: 'Take what the file says', hidden: true }));
  bringIn();
  expect(done).toEqual([
    ['bringIn', 'both'],
    ['bringIn', 'theirs'],
  ]);
  expect(await complaints()).toEqual([]);
});

test.each<[AnnotationProblem, RegExp]>([
  [{ kind: 'not-json' }, /it is not JSON/],
  [{ kind: 'too-large' }, /larger than Kloe takes/],
  [
    { kind: 'broken', place: 3, field: 'target' },
    /Annotation 3 is not as .* \(target\)\. Nothing of the file was taken/,
  ],
  [{ kind: 'twice', place: 2 }, /Annotation 2 stands in the file twice/],
])('a file that is refused says why: %o', (problem, said) => {
  show(<NotTakenDialog file="Notes.json" problem={problem} onClose={() => {}} />);
  expect(screen.getByText(said)).toBeTruthy();
});

test('what became of words in a paper published again is said, and asked for alone; lost ones stay where they were', async () => {
  const lost = noteRow({ id: 'lost', text: 'Gone?', sightings: [seenAs('lost', null)] });
  const moved = noteRow({ id: 'moved', text: 'Moved.', sightings: [seenAs('moved', PLACE)] });
  showNotes([noteRow(), lost, moved]);
  const rows = within(
    screen.getByRole('heading', { level: 3, name: 'Item 7. Performance' }).parentElement ?? document.body,
  );
  expect(
    rows.getByText('Not found in Reports pack, second issue. The words it was made on are kept.', {
      exact: false,
    }),
  ).toBeTruthy();
  expect(rows.getByRole('link', { name: 'Answer at the meeting' })).toBeTruthy();
  expect(rows.getByRole('link', { name: 'Item 7, page 39' })).toBeTruthy();
  press('Words not found 1');
  expect(done).toEqual([['onChoice', { ...ALL_NOTES, outcome: 'lost' }]]);
  expect(screen.queryByRole('button', { name: /^Reworded/ })).toBeNull();
  expect(await complaints()).toEqual([]);
});

test('a highlight that is opened has its colours, by what they mean to the member; nothing else has', async () => {
  const marked = noteRow({ id: 'marked', kind: 'highlight', text: 'Mark', colour: 'yellow' });
  showNotes([marked, noteRow({ text: 'A question' })]);
  press('A question');
  expect(screen.queryByRole('group', { name: 'Colour' })).toBeNull();
  press('Mark');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Important' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Of concern' }));
  expect(done).toEqual([['onColour', marked, 'pink']]);
  expect(await complaints()).toEqual([]);
});

test.each<[string, NoteSighting['outcome'], readonly NotePlace[], boolean]>([
  ['a figure that is another is one press away', 'figure-changed', [PLACE], true],
  ['so are other words', 'reworded', [PLACE], true],
  ['of several places none is', 'ambiguous', [PLACE, { ...PLACE, item: '8' }], false],
])('before the member has said where the words stand, %s', (_what, outcome, places, isLinked) => {
  showNotes([noteRow({ sightings: [{ ...seenAs(outcome, null), places }] })]);
  expect(screen.queryByRole('link', { name: 'Item 7, page 39' }) !== null).toBe(isLinked);
});

test('words that the member found nowhere lead nowhere', () => {
  const answered = { ...seenAs('reworded', null), places: [PLACE], saidBy: 'member' as const };
  showNotes([noteRow({ sightings: [answered] })]);
  expect(screen.getByText(/^Not found in Reports pack, second issue/, { exact: false })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Item 7, page 39' })).toBeNull();
});
