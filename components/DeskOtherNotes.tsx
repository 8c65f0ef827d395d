/** Notes that stand with no meeting. */
import type { NoteRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { DeskNotes, type NoteActions } from './DeskNotes';
import { Empty } from './Empty';
import type { ShownNote } from './panel-state';

type Props = NoteActions & {
  readonly notes: readonly ShownNote[];
  readonly showingOf: (note: NoteRow) => string | null;
};

export function DeskOtherNotes({ notes, showingOf, ...actions }: Props) {
  const text = deskWords.notes;
  return (
    <main class="desk">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.text}</p>
        </div>
      </div>
      {notes.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <section class="sheet">
          <h2>{text.list}</h2>
          <DeskNotes notes={notes} showingOf={showingOf} {...actions} />
        </section>
      )}
    </main>
  );
}
