/** Where a note stands, as a link where that can be shown; which paper it came from where it cannot. */
import type { NoteRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { notePlace, noteSource } from './passage-text';
import { Source } from './Source';

export function NoteOrigin({ note, href }: { readonly note: NoteRow; readonly href: string | null }) {
  const { meeting } = deskWords;
  if (note.paperId === null) return <small>{notePlace(note)}</small>;
  const place = [noteSource(note), note.paperTitle].filter(Boolean).join(', ');
  if (href === null) return <small>{`${place} (${meeting.gone})`}</small>;
  return <Source href={href}>{place}</Source>;
}
