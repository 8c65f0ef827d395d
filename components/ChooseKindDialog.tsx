/** What chosen notes are from now on: each kind, and each colour of a highlight, with what it means. */
import { COLOURS, type Colour, type NoteKind } from '@/lib/marking';
import { words } from '@/lib/words';
import { inPage } from '@/lib/words/in-page';
import { myNotes as text } from '@/lib/words/my-notes';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { NoteSign } from './NoteSign';
import './ChooseKindDialog.css';

/** `colour`: of a highlight; `null`: as it was. */
export type Mark = { readonly kind: NoteKind; readonly colour: Colour | null };

type Props = {
  readonly count: number;
  readonly meaningOf: (colour: Colour) => string;
  readonly onMark: (mark: Mark) => void;
  readonly onClose: () => void;
};

const KINDS = ['note', 'question', 'request'] as const;

export function ChooseKindDialog({ count, meaningOf, onMark, onClose }: Props) {
  return (
    <Dialog title={text.changeKindTitle(count)} onClose={onClose}>
      <ul class="choose-kind">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button onPress={() => onMark({ kind, colour: null })}>
              <NoteSign kind={kind} /> {words.notes.kind[kind]}
            </Button>{' '}
            <small>{text.kindMeaning[kind]}</small>
          </li>
        ))}
        {COLOURS.map((colour) => (
          <li key={colour}>
            <Button onPress={() => onMark({ kind: 'highlight', colour })}>
              <NoteSign kind="highlight" colour={colour} /> {words.notes.kind.highlight}:{' '}
              {text.highlightIn(meaningOf(colour), inPage.colour[colour])}
            </Button>
          </li>
        ))}
      </ul>
      <ButtonRow leave={text.cancel} onLeave={onClose} />
    </Dialog>
  );
}
