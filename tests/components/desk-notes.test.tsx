// @vitest-environment happy-dom
/** Notes of a meeting at the desk: a highlight can be given another colour there, and nothing else can. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DeskNotes } from '@/components/DeskNotes';
import { noteRow } from '../support/note';
import { complaints, show } from './on-screen';

test('a highlight has its colours, by what they mean to the member; a question has none', async () => {
  const onColour = vi.fn();
  const nothing = () => {};
  const marked = noteRow({ id: 'marked', kind: 'highlight', text: '', colour: 'yellow' });
  show(
    <DeskNotes
      notes={[marked, noteRow()].map((note) => ({ note, saved: 'stored' }))}
      items={[]}
      colours={{ meanings: { pink: 'Cost' }, onColour }}
      begun={null}
      showingOf={() => '#'}
      onText={nothing}
      onKind={nothing}
      onCopy={nothing}
      onDeleteNote={nothing}
    />,
  );
  expect(screen.getAllByRole('group', { name: 'Colour' })).toHaveLength(1);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Important' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Cost' }));
  expect(onColour).toHaveBeenCalledWith(marked, 'pink');
  expect(await complaints()).toEqual([]);
});
