/** A paper that is one part of a pack from its first block to its last: minutes, a report. */
import type { PackDocument } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';

export const wholePart = (doc: PackDocument, kind: Part['kind'], items: Part['items'] = []): Part => ({
  kind,
  from: 0,
  to: doc.blocks.length,
  title: null,
  front: null,
  meetingDate: null,
  item: null,
  items,
});
