/** Kinds of marks that the member makes, by which they are drawn. Where two lie over each other the later is on top. */
import { COLOURS, type Colour, type NoteKind } from '@/lib/marking';

/** A highlight is known by its colour. */
export type MarkKind = Colour | Exclude<NoteKind, 'highlight'>;

export const MARK_KINDS: readonly MarkKind[] = [...COLOURS, 'note', 'question', 'request'];

/** A highlight of no colour is yellow; anything else is told by its kind. */
export const markKind = (kind: NoteKind, colour: Colour | null): MarkKind =>
  kind === 'highlight' ? (colour ?? 'yellow') : kind;
