/** The sign that stands in the margin for a highlight, a note, a question, a request or a challenge. */
import { COLOUR_SIGNS, type Colour, type NoteKind } from '@/lib/marking';
import { Icon } from './Icon';
import './NoteSign.css';

export type { NoteKind };

type Props = {
  readonly kind: NoteKind | 'challenge';
  /** Of a highlight: each has a sign of its own. */
  readonly colour?: Colour | null;
};

export function NoteSign({ kind, colour = null }: Props) {
  const own = kind === 'highlight' ? colour : null;
  return (
    <span class="note-sign" data-kind={kind} data-colour={own ?? undefined} aria-hidden="true">
      {kind === 'question' && '?'}
      {kind === 'challenge' && <span>≠</span>}
      {kind === 'request' && <Icon name="envelope" size="small" />}
      {kind === 'note' && <Icon name="pencil" size="small" />}
      {kind === 'highlight' && (own ? COLOUR_SIGNS[own] : <Icon name="highlight" size="small" />)}
    </span>
  );
}
