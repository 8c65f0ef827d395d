/** Chosen notes as part of a line of enquiry: questions join it, the words of others are its evidence. */
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { noteSource } from './passage-text';

type LinePlace = Pick<LineRow, 'meetingKeys' | 'item' | 'itemTitle'> & {
  readonly holds: (line: LineRow) => boolean;
};

/** Where a line for all of them stands; `null` where they are of several meetings or items, or of no meeting. */
export function placeInLines(notes: readonly NoteRow[]): LinePlace | null {
  const [first, ...others] = notes;
  if (!first) return null;
  const shared = first.meetingKeys.filter((key) =>
    others.every(({ meetingKeys }) => meetingKeys.includes(key)),
  );
  if (shared.length === 0 || others.some(({ item }) => item !== first.item)) return null;
  return {
    meetingKeys: shared,
    item: first.item,
    itemTitle: notes.find(({ itemTitle }) => itemTitle !== null)?.itemTitle ?? null,
    holds: (line) => line.item === first.item && line.meetingKeys.some((key) => shared.includes(key)),
  };
}

/** Its words would leave with the line, which says nothing of papers. A question stays as secret as it is. */
export const staysOut = ({ kind, exempt }: NoteRow): boolean => kind !== 'question' && exempt !== 'no';

/** “72% of visits” (Item 7, page 38): two teams. */
function evidenceOf(note: NoteRow): string {
  const quoted = note.quote && `“${note.quote.exact.replaceAll(/\s+/g, ' ').trim()}”`;
  const source = noteSource(note);
  const paper = [quoted, source && quoted && `(${source})`].filter(Boolean).join(' ');
  return [paper, note.text.trim()].filter(Boolean).join(': ');
}

/** What is there already is not added again. */
export function withEvidence(evidence: string, notes: readonly NoteRow[]): string {
  const lines = evidence.split('\n').filter((line) => line.trim() !== '');
  const added = notes
    .filter((note) => note.kind !== 'question' && !staysOut(note))
    .map(evidenceOf)
    .filter((line) => line !== '' && !lines.includes(line));
  return [...lines, ...new Set(added)].join('\n');
}
