/** Chosen notes in a line of enquiry: where it can stand, and what becomes its evidence. */
import { expect, test } from 'vitest';
import { placeInLines, withEvidence } from '@/components/note-lines';
import { noteRow } from '../support/note';

test.each([
  ['of one meeting and item', [noteRow(), noteRow({ id: 'b' })], '7'],
  ['of no item, one meeting', [noteRow({ item: null })], null],
  ['sharing one of two meetings', [noteRow(), noteRow({ meetingKeys: ['june', 'november'] })], '7'],
])('notes %s can stand in a line', (_, notes, item) => {
  expect(placeInLines(notes)).toMatchObject({ meetingKeys: ['november'], item });
});

test.each([
  ['none', []],
  ['of two items', [noteRow(), noteRow({ item: '10' })]],
  ['of two meetings', [noteRow(), noteRow({ meetingKeys: ['june'] })]],
  ['of no meeting', [noteRow({ meetingKeys: [] })]],
])('notes %s cannot', (_, notes) => {
  expect(placeInLines(notes)).toBeNull();
});

test('words of notes and highlights are added to the evidence, once; questions and exempt words are not', () => {
  const notes = [
    noteRow({ kind: 'highlight', text: '' }),
    noteRow({ kind: 'note', text: 'Two teams.' }),
    noteRow({ kind: 'note', text: 'Nothing marked.', quote: null, at: null }),
    noteRow({ kind: 'question' }),
    noteRow({ kind: 'note', text: 'Secret.', exempt: 'yes' }),
    noteRow({ kind: 'highlight', text: '', exempt: 'ask' }),
  ];
  const evidence = withEvidence('Seen before.', notes);
  expect(evidence.split('\n')).toEqual([
    'Seen before.',
    '“72%” (Item 7, page 38)',
    '“72%” (Item 7, page 38): Two teams.',
    'Nothing marked.',
  ]);
  expect(withEvidence(evidence, notes)).toBe(evidence);
});
