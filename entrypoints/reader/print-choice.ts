/** What a member wants printed → which pages, and which notes with which numbers. */

import type { PrintWish } from '@/components/PrintForm';
import type { NoteRow } from '@/lib/store/rows';

export type NumberedNote = { readonly number: number; readonly note: NoteRow };

export type PrintChoice = {
  /** The file's own numbers, from 1. */
  readonly pages: readonly number[];
  /** In the order of the paper; numbered from 1 as they are listed. */
  readonly notes: readonly NumberedNote[];
};

/** `null` where there are no such pages. `notes` in the order of the paper; `pageNamed`: see `page-names.ts`. */
export function choosePrint(
  { pages: which, first, last, hasNotes }: PrintWish,
  notes: readonly NoteRow[],
  pageNamed: (typed: string) => number | null,
): PrintChoice | null {
  const numbered = (some: readonly NoteRow[]) =>
    some.map((note, index): NumberedNote => ({ number: index + 1, note }));
  if (which === 'none') return { pages: [], notes: numbered(notes) };
  if (which === 'noted') return { pages: pagesWithNotes(notes), notes: hasNotes ? numbered(notes) : [] };
  const from = pageNamed(first);
  const to = pageNamed(last);
  if (from === null || to === null || to < from) return null;
  const isOnThem = ({ at }: NoteRow) => at !== null && from <= at.page && at.page <= to;
  return {
    pages: Array.from({ length: to - from + 1 }, (_, at) => from + at),
    notes: hasNotes ? numbered(notes.filter(isOnThem)) : [],
  };
}

export const pagesWithNotes = (notes: readonly NoteRow[]): readonly number[] =>
  [...new Set(notes.flatMap(({ at }) => at?.page ?? []))].toSorted((one, other) => one - other);
