// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NoteGroups } from '@/components/NoteGroups';
import type { NoteRow } from '@/lib/store/rows';
import { noteRow } from '../support/note';
import { complaints, show } from './on-screen';

const NOTES = [
  noteRow({ id: 'plans', item: '10', itemTitle: 'CHAIR’S ANNOUNCEMENTS', text: 'How many wait?' }),
  noteRow({ id: 'visits' }),
  noteRow({ id: 'mark', kind: 'highlight', text: 'Marked.' }),
  noteRow({ id: 'aside', kind: 'note', item: null, itemTitle: null, text: 'An aside.' }),
];

const showGroups = (notes: readonly NoteRow[], keeps: string | null = null) =>
  show(
    <NoteGroups notes={notes} keeps={keeps} agenda={[{ title: 'Chair’s announcements' }]}>
      {(own) => own.map((note) => <p key={note.id}>{note.text}</p>)}
    </NoteGroups>,
  );
const said = () => [...document.querySelectorAll('h3, p')].map(({ textContent }) => textContent);

test('notes stand under their items in agenda order and in small letters, what is on none last', async () => {
  showGroups(NOTES);
  expect(said()).toEqual([
    ...['Item 7. Performance', 'When will the target be met?', 'Marked.'],
    ...['Item 10. Chair’s announcements', 'How many wait?'],
    ...['On no item', 'An aside.'],
  ]);
  expect(await complaints()).toEqual([]);
});

test('one kind alone, and all again; what is being written stays', () => {
  showGroups(NOTES, 'plans');
  fireEvent.click(screen.getByRole('button', { name: 'Highlight 1' }));
  expect(said()).toEqual([
    'Item 7. Performance',
    'Marked.',
    'Item 10. Chair’s announcements',
    'How many wait?',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Highlight 1' }));
  expect(said()).toHaveLength(7);
});

test('of one kind on one item neither chips nor headings are wanted', () => {
  showGroups([noteRow(), noteRow({ id: 'other', text: 'Why?' })]);
  expect(said()).toEqual(['When will the target be met?', 'Why?']);
  expect(screen.queryByRole('button')).toBeNull();
});
