/** Notes under the items they are on, one kind of them alone where the member wants. Loaded once there are several. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { byNumber } from '@/lib/ask/order';
import { inSmallLetters, type Titled } from '@/lib/document/titles';
import { NOTE_KINDS, type NoteKind } from '@/lib/marking';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { FilterChip } from './FilterChip';
import './NoteGroups.css';

type Props = {
  readonly notes: readonly NoteRow[];
  /** Shown whatever was chosen: it is being written. */
  readonly keeps: string | null;
  /** Items as the papers of the meeting print them. */
  readonly agenda: readonly Titled[];
  /** The rows of one item. */
  readonly children: (notes: readonly NoteRow[]) => ComponentChildren;
};

export function NoteGroups({ notes, keeps, agenda, children }: Props) {
  const [chosen, setChosen] = useState<NoteKind | null>(null);
  const countOf = (kind: NoteKind) => notes.filter((note) => note.kind === kind).length;
  const kinds = NOTE_KINDS.filter((kind) => countOf(kind) > 0);
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : null;
  const shown = notes.filter((note) => kind === null || note.kind === kind || note.id === keeps);
  const items = [...Map.groupBy(shown, ({ item }) => item)].toSorted(([one], [other]) =>
    byNumber(one, other),
  );
  return (
    <>
      {kinds.length > 1 && (
        <fieldset class="note-groups-kinds">
          <legend class="hidden-text">{words.notes.kindLabel}</legend>
          {kinds.map((one) => (
            <FilterChip
              key={one}
              count={countOf(one)}
              isChosen={kind === one}
              onChoose={(isChosen) => setChosen(isChosen ? one : null)}
            >
              {words.notes.kind[one]}
            </FilterChip>
          ))}
        </fieldset>
      )}
      {items.map(([item, own]) => (
        <section class="note-group" key={item ?? ''}>
          {items.length > 1 && <h3>{headingOf(item, own, agenda)}</h3>}
          {children(own)}
        </section>
      ))}
    </>
  );
}

/** "Item 7. Performance". */
function headingOf(item: string | null, notes: readonly NoteRow[], agenda: readonly Titled[]): string {
  if (item === null) return words.notes.onNoItem;
  const title = notes.find(({ itemTitle }) => itemTitle !== null)?.itemTitle;
  return [words.everywhere.source(item, null), title && inSmallLetters(title, agenda)]
    .filter(Boolean)
    .join('. ');
}
