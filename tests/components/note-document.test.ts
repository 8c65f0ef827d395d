/** Notes of the list as rows and as words: what leaves is what stands there. */
import { expect, test } from 'vitest';
import { ALL_NOTES } from '@/components/note-address';
import { groupNotes } from '@/components/note-choice';
import { type NotesToWrite, noteRows, writtenNotes } from '@/components/note-document';
import { writtenSheet } from '@/components/question-document';
import { NOTHING_SAID } from '@/lib/ask/asking';
import type { NoteRow } from '@/lib/store/rows';
import type { NotePlace } from '@/lib/store/sighting-rows';
import { noteRow, wholeMeeting } from '../support/note';

const toWrite = (notes: readonly NoteRow[], told: Partial<NotesToWrite> = {}): NotesToWrite => ({
  groups: groupNotes(notes, ALL_NOTES, [wholeMeeting('november', '2026-11-24')], []),
  leftOut: 0,
  holdsExempt: false,
  memberName: '',
  ...told,
});
const PLACE: NotePlace = {
  item: '7',
  itemTitle: 'Performance',
  quote: { exact: '74%', prefix: '', suffix: '' },
  at: { page: 41, printed: '39', source: [] },
  anchor: null,
};
const asked = noteRow({
  asking: {
    ...NOTHING_SAID,
    to: 'Samir Ledwell',
    status: 'answered',
    answer: { text: 'By March.', on: '2026-11-24', evidence: '', passage: null },
  },
});

test('a row says kind, meeting, item, words, page, paper, and what came of a question', () => {
  const { columns, rows } = noteRows(toWrite([asked]));
  const row = Object.fromEntries(columns.map(({ title }, column) => [title, rows[0]?.[column]]));
  expect(row).toMatchObject({
    Kind: { words: 'Question' },
    Committee: { words: 'Children and Families Scrutiny Committee' },
    Meeting: { kind: 'day', iso: '2026-11-24' },
    Item: { words: '7' },
    'What you wrote': { words: 'When will the target be met?' },
    'Words quoted': { words: '72%' },
    Page: { words: 'Page 38' },
    Paper: { words: 'Reports pack' },
    'To whom': { words: 'Samir Ledwell' },
    'How far it is': { words: 'Answered' },
    Answer: { words: 'By March.' },
    'Answered on': { kind: 'day', iso: '2026-11-24' },
    'Written on': { kind: 'day', iso: '2026-11-20' },
  });
});

test('a column that would be empty is left out', () => {
  const { columns } = noteRows(toWrite([noteRow({ kind: 'highlight', text: '' })]));
  expect(columns.map(({ title }) => title)).not.toContain('Answer');
  expect(columns.map(({ title }) => title)).not.toContain('What you wrote');
});

test('a document says whose notes they are, what is left out, and what is exempt', () => {
  const told = { leftOut: 2, holdsExempt: true, memberName: 'Mrs Eluned Prys' };
  const { by, warnings, meetings } = writtenNotes(toWrite([asked], told));
  expect(by).toBe('Notes of Mrs Eluned Prys');
  expect(warnings).toEqual([
    '2 notes are left out: their papers are exempt, or may be.',
    'This holds words from exempt papers. Mind who sees it.',
  ]);
  expect(meetings).toEqual([
    {
      heading: 'Children and Families Scrutiny Committee, 24 November 2026',
      items: [
        {
          heading: 'Item 7. Performance',
          notes: [
            {
              kind: 'Question',
              text: 'When will the target be met?',
              passages: [
                {
                  before: 'In quarter 2, ',
                  exact: '72%',
                  after: ' of visits were on time.',
                  source: 'Item 7, page 38, Reports pack',
                },
              ],
              said: ['To Samir Ledwell. Answered.', 'Answer: By March.'],
            },
          ],
        },
      ],
    },
  ]);
});

test.each([
  ['of no meeting', [], 'Of no meeting'],
  ['of a meeting that is not kept', ['elsewhere'], 'A meeting that is not kept here'],
])('notes %s say so', (_, meetingKeys, heading) => {
  expect(writtenNotes(toWrite([noteRow({ meetingKeys })])).meetings).toMatchObject([{ heading }]);
});

test('words without a page, and words without a paper, are quoted all the same', () => {
  const { meetings } = writtenNotes(toWrite([noteRow({ at: null, item: null, paperId: null })]));
  expect(meetings[0]?.items[0]?.notes[0]?.passages).toEqual([
    { before: 'In quarter 2, ', exact: '72%', after: ' of visits were on time.', source: 'Reports pack' },
  ]);
});

test('a file says what became of words since, and where that stands', () => {
  const sighting = {
    ...{ paperId: 'again', paperTitle: 'Second issue', outcome: 'figure-changed' as const },
    ...{ places: [PLACE], held: null, saidBy: 'nobody' as const, on: 1 },
  };
  const toSay = toWrite([noteRow({ sightings: [sighting] })]);
  const said = 'A figure in these words is another in Second issue. It waits for your word. Item 7, page 39.';
  expect(writtenNotes(toSay).meetings[0]?.items[0]?.notes[0]?.said).toEqual([said]);
  const { columns, rows } = noteRows(toSay);
  const column = columns.findIndex(({ title }) => title === 'What became of the words');
  expect(rows[0]?.[column]).toEqual({ kind: 'words', words: said });

  const lines = [{ line: null, questions: [noteRow({ sightings: [sighting] })] }];
  const { items } = writtenSheet({
    whole: wholeMeeting('november', '2026-11-24'),
    groups: [{ item: '7', title: 'Performance', lines }],
    ...{ leftOut: 0, holdsExempt: false, memberName: '' },
  });
  expect(items[0]?.lines[0]?.questions[0]?.passages[0]?.source).toBe(
    'Item 7, page 38, Reports pack. A figure in these words is another in Second issue. Item 7, page 39.',
  );
});
