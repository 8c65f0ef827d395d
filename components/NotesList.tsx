/** The member's notes on a paper, one line each, by item and in the order of the paper. Pressing one shows its words. */
import type { Titled } from '@/lib/document/titles';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { later, useLoaded } from './loaded';
import { NoteSign } from './NoteSign';
import { notePlace } from './passage-text';
import './NotesList.css';

type Props = {
  readonly notes: readonly NoteRow[];
  /** Id of the one in hand. */
  readonly chosen: string | null;
  /** Items as the papers of the meeting print them. */
  readonly agenda: readonly Titled[];
  readonly onShow: (note: NoteRow) => void;
};

const laterGroups = later(() => import('./NoteGroups'));

export function NotesList({ notes, chosen, agenda, onShow }: Props) {
  const { notes: text } = words;
  const grouping = useLoaded(true, laterGroups);
  if (notes.length === 0) {
    return (
      <div class="notes-list-none">
        <p>{findingWords.none.notes}</p>
        <small>{findingWords.usually.notes}</small>
      </div>
    );
  }
  const list = (own: readonly NoteRow[]) => (
    <ol class="notes-list">
      {own.map((note) => (
        <li key={note.id}>
          <button type="button" aria-current={note.id === chosen || undefined} onClick={() => onShow(note)}>
            <NoteSign kind={note.kind} colour={note.colour} />
            <span class="hidden-text">{text.kind[note.kind]}: </span>
            <span>{note.text || note.quote?.exact || text.withoutText}</span>
            <small>{notePlace(note)}</small>
          </button>
        </li>
      ))}
    </ol>
  );
  // Rows drawn before would move under their items, and out of the hand that holds one.
  return (
    grouping && (
      <grouping.NoteGroups notes={notes} keeps={chosen} agenda={agenda}>
        {list}
      </grouping.NoteGroups>
    )
  );
}
