/**
 * Which stretch of a pack is what: the agenda, minutes of an earlier meeting,
 * the report behind an item and its appendices. Extractors ask here whose words
 * they are reading.
 */
import type { PackDocument } from './model';

export type Part = {
  readonly kind: 'agenda' | 'minutes' | 'report' | 'appendix' | 'questions' | 'other';
  /** Blocks `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  /** Minutes: the day of the meeting they record, ISO. Elsewhere the day of this meeting. */
  readonly meetingDate: string | null;
  /** The agenda item the part belongs to; in minutes, the minuted items are in `items`. */
  readonly item: PartItem | null;
  /** Minutes only: each numbered minute with the blocks it covers. */
  readonly items: readonly PartItem[];
};

export type PartItem = {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

/** The parts of a paper, in order, covering every block once. */
export function partsOf(doc: PackDocument): readonly Part[] {
  return [{ kind: 'other', from: 0, to: doc.blocks.length, meetingDate: null, item: null, items: [] }];
}
