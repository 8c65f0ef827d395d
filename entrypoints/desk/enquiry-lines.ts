/** Lines of enquiry of a meeting, begun and written; one that was moved or deleted can be taken back. */
import type { Signal } from '@preact/signals';
import { moved } from '@/lib/ask/order';
import { ok } from '@/lib/result';
import { changeLine, deleteLine, restoreLine, saveLine } from '@/lib/store/lines';
import { newId, type Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { LineRow } from '@/lib/store/question-rows';
import { questions as text } from '@/lib/words/questions';
import type { Act } from './desk';

type OnMeeting = Pick<LineRow, 'meetingKeys' | 'item' | 'itemTitle'>;

/** `begun`: the line whose words are being written. */
export function createEnquiryLines(store: Store, act: Act, begun: Signal<string | null>) {
  return {
    async beginLine(on: OnMeeting): Promise<void> {
      const id = newId();
      begun.value = id;
      const saved = await saveLine(store, { id, ...on, name: '', wanted: '', evidence: '', place: null });
      if (!saved.ok) await act(Promise.resolve(saved));
    },
    async writeLine({ id }: LineRow, change: Partial<LineRow>): Promise<void> {
      const changed = await changeLine(store, id, change);
      if (!changed.ok) await act(Promise.resolve(changed));
    },
    async moveLine(line: LineRow, step: -1 | 1, among: readonly LineRow[]): Promise<void> {
      const order = moved(among, line, step);
      if (!order) return;
      const places = order.map(({ id }, place) => ({ id, place: place + 1 }));
      await act(putLines(store, places), {
        said: text.enquiry.moved(line.name || text.enquiry.withoutName),
        undo: () => putLines(store, among),
      });
    },
    async removeLine(line: LineRow): Promise<void> {
      const gone = await deleteLine(store, line.id);
      const row = gone.ok ? gone.value : null;
      await act(
        Promise.resolve(gone),
        row && { said: text.enquiry.lineRemoved, undo: () => restoreLine(store, row) },
      );
    },
  };
}

async function putLines(store: Store, places: readonly Pick<LineRow, 'id' | 'place'>[]): Kept<null> {
  for (const { id, place } of places) {
    const changed = await changeLine(store, id, { place });
    if (!changed.ok) return changed;
  }
  return ok(null);
}
