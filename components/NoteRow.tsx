/** One thing the member wrote: its kind, the paper's words it is about, its text, and where it stands. */
import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words';
import { Button } from './Button';
import { NoteEditor, type Saved } from './NoteEditor';
import { type NoteKind, NoteSign } from './NoteSign';
import { Quote } from './Quote';
import './NoteRow.css';

type Props = {
  readonly kind: NoteKind;
  readonly text: string;
  /** The paper's words; `null` for a note on the meeting as a whole. */
  readonly quote: { readonly text: string; readonly start?: number; readonly end?: number } | null;
  /** The source, as a link to the page; or which paper it came from. */
  readonly source: ComponentChildren;
  /** Of a highlight: where it can be given another. */
  readonly colours?: ComponentChildren;
  readonly saved: Saved;
  readonly takesFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onKind: (kind: NoteKind) => void;
  readonly onCopy: (text: string) => void;
  readonly onDelete: () => void;
};

export function NoteRow(props: Props) {
  const { kind, text, quote, source, colours, onDelete } = props;
  const name = words.notes.kind[kind];
  const start = text || quote?.text || words.notes.withoutText;
  return (
    <article class="note-row">
      <div class="note-row-head">
        <h3>
          <NoteSign kind={kind} /> {name}
        </h3>
        {source}
      </div>
      {quote && <Quote {...quote} />}
      {colours}
      <NoteEditor
        kind={kind}
        text={text}
        saved={props.saved}
        takesFocus={props.takesFocus ?? false}
        onText={props.onText}
        onKind={props.onKind}
        onCopy={props.onCopy}
      />
      <p>
        <Button
          kind="bare"
          size="small"
          icon="bin"
          label={words.notes.removeNamed(name, start.slice(0, 60))}
          onPress={onDelete}
        >
          {words.notes.remove}
        </Button>
      </p>
    </article>
  );
}
