/** What chosen notes are from now on: each kind with its colour and what it means. */
import { words } from '@/lib/words';
import { myNotes as text } from '@/lib/words/en/my-notes';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { type NoteKind, NoteSign } from './NoteSign';
import { NOTE_KINDS } from './note-choice';

type Props = {
  readonly count: number;
  readonly onKind: (kind: NoteKind) => void;
  readonly onClose: () => void;
};

export function ChooseKindDialog({ count, onKind, onClose }: Props) {
  return (
    <Dialog title={text.changeKindTitle(count)} onClose={onClose}>
      <ul class="choose-kind">
        {NOTE_KINDS.map((kind) => (
          <li key={kind}>
            <Button onPress={() => onKind(kind)}>
              <NoteSign kind={kind} /> {words.notes.kind[kind]}
            </Button>{' '}
            <small>{text.kindMeaning[kind]}</small>
          </li>
        ))}
      </ul>
      <p class="dialog-actions">
        <Button kind="bare" onPress={onClose}>
          {text.cancel}
        </Button>
      </p>
    </Dialog>
  );
}
