/** The sign that stands in the margin for a highlight, a note, a question, a request or a challenge. */
import { Icon } from './Icon';
import './NoteSign.css';

export type NoteKind = 'highlight' | 'note' | 'question' | 'request';

export function NoteSign({ kind }: { kind: NoteKind | 'challenge' }) {
  return (
    <span class="note-sign" data-kind={kind} aria-hidden="true">
      {kind === 'question' && '?'}
      {kind === 'challenge' && <span>≠</span>}
      {kind === 'request' && <Icon name="envelope" size="small" />}
      {kind === 'note' && <Icon name="pencil" size="small" />}
      {kind === 'highlight' && <Icon name="highlight" size="small" />}
    </span>
  );
}
