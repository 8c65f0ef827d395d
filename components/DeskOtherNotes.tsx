/** Notes that stand with no meeting. */
import type { PaperRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { DeskNotes, type NoteActions } from './DeskNotes';
import { openingOf } from './desk-text';
import { Empty } from './Empty';
import type { ShownNote } from './panel-state';

type Props = NoteActions & {
  readonly notes: readonly ShownNote[];
  /** Papers without a meeting. */
  readonly papers: readonly PaperRow[];
};

export function DeskOtherNotes({ notes, papers, ...actions }: Props) {
  const text = words.desk.notes;
  const paperOpening = (paperId: string) => {
    const paper = papers.find(({ id }) => id === paperId);
    return paper ? openingOf(paper) : null;
  };
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
          <DeskNotes notes={notes} openingOf={paperOpening} {...actions} />
        </section>
      )}
    </main>
  );
}
