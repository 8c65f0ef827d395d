/** Notes out of a file beside those that are here. Nothing is dropped or overwritten unless the member says so. */
import { copyOf, isEqual } from '@/lib/ask/merging';
import type { NoteRow } from '@/lib/store/rows';

export type Differing = { readonly held: NoteRow; readonly read: NoteRow };

export type ComparedNotes = {
  readonly fresh: readonly NoteRow[];
  readonly same: readonly NoteRow[];
  /** The same note in other words. */
  readonly differ: readonly Differing[];
};

/** What becomes of those that are here in other words. */
export type DifferWay = 'both' | 'mine' | 'theirs';

export function compareNotes(held: readonly NoteRow[], read: readonly NoteRow[]): ComparedNotes {
  const byId = new Map(held.map((note) => [note.id, note]));
  const fresh: NoteRow[] = [];
  const same: NoteRow[] = [];
  const differ: Differing[] = [];
  for (const note of read) {
    const own = byId.get(note.id);
    if (!own) fresh.push(note);
    else if (isEqual(said(own), said(note)) || byId.has(copyOf(note).id)) same.push(note);
    else differ.push({ held: own, read: note });
  }
  return { fresh, same, differ };
}

/** What is to be written. */
export function toBringIn({ fresh, differ }: ComparedNotes, way: DifferWay): readonly NoteRow[] {
  switch (way) {
    case 'mine':
      return fresh;
    case 'both':
      return [...fresh, ...differ.map(({ read }) => copyOf(read))];
    case 'theirs':
      return [...fresh, ...differ.map(asTheySay)];
  }
}

/** What another program does not know of a note stays. */
const asTheySay = ({ held, read }: Differing): NoteRow =>
  read.paperId === null && held.paperId !== null
    ? { ...held, text: read.text, kind: read.kind, changedAt: read.changedAt }
    : read;

/** What the member wrote and marked: where it belongs and how secret it is, each computer knows for itself. */
const said = ({ kind, text, quote, colour, asking, item, paperId }: NoteRow) => ({
  ...{ kind, text, quote, colour, asking, item, paperId },
});
