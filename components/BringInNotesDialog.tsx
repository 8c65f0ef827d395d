/** What a file of annotations would add, before anything is added; or why nothing of it was taken. */
import { useId, useState } from 'preact/hooks';
import type { ComparedNotes, DifferWay } from '@/lib/annotations/compare';
import type { AnnotationProblem } from '@/lib/annotations/read';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { myNotes as text } from '@/lib/words/my-notes';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { IncomingDialog } from './IncomingDialog';
import { NoteSign } from './NoteSign';

type Props = {
  readonly file: string;
  readonly compared: ComparedNotes;
  readonly wordless: number;
  readonly onBringIn: (way: DifferWay) => void;
  readonly onClose: () => void;
};

const WAYS: readonly DifferWay[] = ['both', 'mine', 'theirs'];
/** Enough to see what they are. */
const SHOWN = 20;

export function BringInNotesDialog({ file, compared, wordless, onBringIn, onClose }: Props) {
  const { fresh, same, differ } = compared;
  const [way, setWay] = useState<DifferWay>('both');
  const group = useId();
  const hasNews = fresh.length + differ.length > 0;
  return (
    <IncomingDialog
      title={text.bringInTitle(file)}
      of="notes"
      text={text}
      onBringIn={hasNews ? () => onBringIn(way) : null}
      onClose={onClose}
    >
      <p>{hasNews ? text.bringInText : text.nothingNew}</p>
      {fresh.length > 0 && (
        <section>
          <h3>{text.fresh(fresh.length)}</h3>
          <Notes notes={fresh} />
        </section>
      )}
      {wordless > 0 && <p>{text.wordless(wordless)}</p>}
      {differ.length > 0 && (
        <section>
          <h3>{text.differ(differ.length)}</h3>
          <Notes notes={differ.map(({ read }) => read)} />
          <fieldset>
            <legend>{text.differLegend}</legend>
            {WAYS.map((one) => (
              <label class="choice" key={one}>
                <input type="radio" name={group} checked={way === one} onChange={() => setWay(one)} />
                {text.differWays[one]}
              </label>
            ))}
          </fieldset>
        </section>
      )}
      {same.length > 0 && <p>{text.same(same.length)}</p>}
    </IncomingDialog>
  );
}

function Notes({ notes }: { readonly notes: readonly NoteRow[] }) {
  return (
    <>
      <ul>
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note.id}>
            <NoteSign kind={note.kind} />
            <span class="hidden-text">{words.notes.kind[note.kind]}: </span>
            <span>
              {(note.text || note.quote?.exact || words.notes.withoutText).slice(0, 200)}
              {note.paperTitle !== null && <small> {note.paperTitle.slice(0, 100)}</small>}
            </span>
          </li>
        ))}
      </ul>
      {notes.length > SHOWN && <p>{text.andMore(notes.length - SHOWN)}</p>}
    </>
  );
}

type NotTaken = {
  readonly file: string;
  readonly problem: AnnotationProblem;
  readonly onClose: () => void;
};

export function NotTakenDialog({ file, problem, onClose }: NotTaken) {
  return (
    <Dialog title={file} onClose={onClose}>
      <p>{saidOf(problem)}</p>
      <p class="button-row">
        <Button onPress={onClose}>{text.close}</Button>
      </p>
    </Dialog>
  );
}

function saidOf(problem: AnnotationProblem): string {
  switch (problem.kind) {
    case 'broken':
      return text.broken(problem.place, problem.field);
    case 'twice':
      return text.twice(problem.place);
    default:
      return text.fileProblem[problem.kind];
  }
}
