/** That something typed is on screen alone, and why. */
import type { ShownNote } from '@/lib/store/note-writer';
import { words } from '@/lib/words';
import { Notice } from './Notice';

export function NotStored({ saved }: Pick<ShownNote, 'saved'>) {
  if (saved === 'stored' || saved === 'pending') return null;
  return (
    <Notice kind="late" isAlert>
      {words.notes.notSaved} {words.problems.store.text[saved]}
    </Notice>
  );
}
