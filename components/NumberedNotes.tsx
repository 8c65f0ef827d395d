/** After the printed pages: the member's notes, by the numbers that stand in the margins. */
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import type { NoteKind } from './NoteSign';
import './NumberedNotes.css';

export type NumberedNote = {
  readonly id: string;
  readonly number: number;
  readonly kind: NoteKind;
  /** "Item 7, page 38"; `null` for a note on the whole paper. */
  readonly place: string | null;
  readonly quote: string | null;
  readonly text: string;
};

type Props = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly isExempt: boolean;
  readonly notes: readonly NumberedNote[];
};

export function NumberedNotes({ title, subtitle, isExempt, notes }: Props) {
  const { printing } = readerWords;
  return (
    <div class="numbered-notes">
      <h1>{printing.notesTitle}</h1>
      <p>{subtitle === null ? title : `${title}, ${subtitle}`}</p>
      {isExempt && <p class="numbered-notes-exempt">{printing.exempt}</p>}
      <ol>
        {notes.map(({ id, number, kind, place, quote, text }) => (
          <li key={id} value={number}>
            <p>
              <b>{words.notes.kind[kind]}</b>
              {place !== null && `, ${place}`}
            </p>
            {quote !== null && <blockquote lang={languageOfWords(quote)}>{quote}</blockquote>}
            {text !== '' && <p class="numbered-notes-text">{text}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
