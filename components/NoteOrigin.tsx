/** Where a note stands, as a link where that can be shown; which paper it came from where it cannot. */
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { noteSource } from './passage-text';
import { Source } from './Source';

export function NoteOrigin({ note, href }: { readonly note: NoteRow; readonly href: string | null }) {
  const { meeting } = deskWords;
  const place = [noteSource(note), note.paperTitle].filter(Boolean).join(', ');
  if (note.paperId === null) return <small>{place || words.notes.onTheMeeting}</small>;
  if (href === null) return <small>{`${place} (${meeting.gone})`}</small>;
  return <Source href={href}>{place}</Source>;
}
