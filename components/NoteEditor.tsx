/**
 * What the member writes, handed on at each key. Who holds it decides when to
 * store it and says so through `saved`; the words in the field are never
 * replaced while it has focus.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StoreProblem } from '@/lib/store/problems';
import { words } from '@/lib/words';
import { Button } from './Button';
import { Icon } from './Icon';
import type { NoteKind } from './NoteSign';
import { Notice } from './Notice';
import { RadioRow } from './RadioRow';
import './NoteEditor.css';

/** `stored`: on disk. `pending`: typed, not yet on disk. Else why it could not be stored. */
export type Saved = 'stored' | 'pending' | StoreProblem['kind'];

type Props = {
  readonly kind: NoteKind;
  readonly text: string;
  readonly saved: Saved;
  readonly onText: (text: string) => void;
  readonly onKind?: (kind: NoteKind) => void;
  readonly onCopy?: (text: string) => void;
  /** For an editor that has just been opened by the member. */
  readonly takesFocus?: boolean;
};

const KINDS: readonly NoteKind[] = ['question', 'note', 'request'];

export function NoteEditor({ kind, text, saved, onText, onKind, onCopy, takesFocus }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  const [isChanged, setChanged] = useState(false);
  const refused = saved === 'stored' || saved === 'pending' ? null : saved;
  /** Said once, not at each key: the sentence stays as it is until the disk refuses something. */
  const isSaid = useRef(false);
  if (refused !== null) isSaid.current = false;
  else if (isChanged && saved === 'stored') isSaid.current = true;

  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(text);
  }, [text]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  return (
    <div class="note-editor">
      {onKind && (
        <RadioRow legend={words.notes.kindLabel} options={KINDS} chosen={kind} onChoose={onKind}>
          {(one) => words.notes.kind[one]}
        </RadioRow>
      )}
      <label class="note-editor-label" for={`${id}text`}>
        {words.notes.yours[kind]}
      </label>
      <textarea
        id={`${id}text`}
        ref={field}
        value={typed}
        rows={3}
        aria-describedby={`${id}hint ${id}kept`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChanged(true);
          onText(event.currentTarget.value);
        }}
      />
      <p class="note-editor-foot">
        <small id={`${id}hint`}>{words.notes.hint[kind]}</small>
        <span id={`${id}kept`}>
          {saved === 'stored' && typed !== '' ? (
            <span class="note-editor-saved" aria-hidden="true">
              <Icon name="tick" size="small" /> {words.notes.saved}
            </span>
          ) : (
            refused === null && <small>{words.notes.savedAsTyped}</small>
          )}
        </span>
        <span class="hidden-text" role="status">
          {isSaid.current && words.notes.saved}
        </span>
      </p>
      {refused !== null && (
        <Notice
          kind="late"
          isAlert
          actions={
            onCopy && (
              <Button icon="copy" onPress={() => onCopy(typed)}>
                {words.notes.copyNote}
              </Button>
            )
          }
        >
          {words.notes.notSaved} {words.problems.store.text[refused]}
        </Notice>
      )}
    </div>
  );
}
