/** Notes put into a line of enquiry, an old one or a new: what they say becomes its evidence, and questions stand in it. */
import type { NewLine } from '@/components/ChooseLineDialog';
import { withEvidence } from '@/components/note-lines';
import { askingOf } from '@/lib/ask/asking';
import { ok } from '@/lib/result';
import { changeLine, deleteLine, saveLine } from '@/lib/store/lines';
import { changeNotes } from '@/lib/store/many-notes';
import { newId, type Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';

/** Gives back what undoes it. The line first: without it no question could be in it. */
export async function putInLine(
  store: Store,
  rows: readonly NoteRow[],
  wanted: LineRow | NewLine,
  { meetingKeys, item, itemTitle }: Pick<LineRow, 'meetingKeys' | 'item' | 'itemTitle'>,
): Kept<() => Kept<unknown>> {
  const isNew = wanted.id === null;
  const id = wanted.id ?? newId();
  const before = isNew ? '' : wanted.evidence;
  const evidence = withEvidence(before, rows);
  const kept = isNew
    ? await saveLine(store, {
        id,
        meetingKeys,
        item,
        itemTitle,
        name: wanted.name,
        wanted: '',
        evidence,
        place: null,
      })
    : await changeLine(store, id, { evidence });
  if (!kept.ok) return kept;
  const changed = await changeNotes(
    store,
    rows
      .filter(({ kind }) => kind === 'question')
      .map((note) => ({ id: note.id, asking: { ...askingOf(note), lineId: id, place: null } })),
  );
  if (!changed.ok) return changed;
  return ok(async () => {
    const back = await changeNotes(
      store,
      changed.value.map(({ id: question, asking }) => ({ id: question, asking })),
    );
    return back.ok ? (isNew ? deleteLine(store, id) : changeLine(store, id, { evidence: before })) : back;
  });
}
