/** From the short forms that nobody explains to a note that asks for it: shown first, changed, copied, sent by the member or not. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Copied } from '@/lib/platform/clipboard';
import { authorNoteWords } from '@/lib/words/author-note';
import { type AuthorNote, authorNotes } from './author-notes';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { PanelSection } from './PanelSection';
import { listsOf } from './panel-lists';
import type { PanelActions, PanelPaper } from './panel-state';
import './AuthorNotes.css';

type Props = {
  readonly paper: PanelPaper;
  readonly actions: Pick<PanelActions, 'onCopyText'>;
};

type Shown = 'no' | 'asked' | 'yes';

export function AuthorNotes({ paper, actions }: Props) {
  const text = authorNoteWords;
  const [shown, setShown] = useState<Shown>('no');
  const count = listsOf(paper).shortForms.filter(({ finding }) => finding.long === null).length;
  if (count === 0) return null;
  const notes = authorNotes(paper);
  if (shown === 'yes') {
    return (
      <PanelSection title={text.title(notes.length)}>
        <div class="author-notes">
          <p>{text.hint}</p>
          {notes.map((note, place) => (
            <NoteToAuthor key={note.key} note={note} takesFocus={place === 0} onCopy={actions.onCopyText} />
          ))}
        </div>
      </PanelSection>
    );
  }
  return (
    <PanelSection label={text.title(notes.length)}>
      <div class="author-notes">
        <Button kind="main" icon="pencil" onPress={() => setShown(paper.isExempt ? 'asked' : 'yes')}>
          {text.write(notes.length)}
        </Button>
        <small>{text.makes(count)}</small>
      </div>
      {shown === 'asked' && (
        <Dialog title={text.exempt.title} onClose={() => setShown('no')}>
          <p>{text.exempt.text(paper.title)}</p>
          <p class="button-row">
            <Button onPress={() => setShown('yes')}>{text.exempt.write}</Button>
            <Button kind="bare" onPress={() => setShown('no')}>
              {text.exempt.leave}
            </Button>
          </p>
        </Dialog>
      )}
    </PanelSection>
  );
}

type NoteProps = {
  readonly note: AuthorNote;
  /** The button that opened it is gone. */
  readonly takesFocus: boolean;
  readonly onCopy: (text: string) => Promise<Copied>;
};

function NoteToAuthor({ note, takesFocus, onCopy }: NoteProps) {
  const text = authorNoteWords;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // It is read from its first line on.
    field.current?.setSelectionRange(0, 0);
    field.current?.focus();
  }, [takesFocus]);
  const [typed, setTyped] = useState(note.text);
  const [copied, setCopied] = useState<Copied | null>(null);
  return (
    <div class="author-note">
      <label for={id}>{note.title}</label>
      <textarea
        id={id}
        ref={field}
        value={typed}
        rows={8}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setCopied(null);
        }}
      />
      <p>
        <Button
          size="small"
          icon="copy"
          label={text.copyOf(note.title)}
          onPress={() => void onCopy(typed).then(setCopied)}
        >
          {text.copy}
        </Button>{' '}
        <small role="status">{copied && text[copied]}</small>
      </p>
    </div>
  );
}
