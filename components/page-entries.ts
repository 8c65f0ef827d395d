/** All that was found in a paper as rows, in the order in which the words stand in it. */
import type { Passage } from '@/lib/extract/sited';
import type { ListedRow } from './FindingList';
import { figuresOf } from './figure-list';
import { figureRow, plainGroups, shortFormGroups } from './PanelGroups';
import { PLAIN_SECTIONS } from './panel-lists';
import type { PanelPaper } from './panel-state';

const known = new WeakMap<PanelPaper, readonly ListedRow[]>();

/** Worked out once for each paper. */
export function entriesOf(paper: PanelPaper): readonly ListedRow[] {
  const before = known.get(paper);
  if (before) return before;
  const rows = [
    ...figuresOf(paper).map(figureRow),
    ...[
      ...PLAIN_SECTIONS.flatMap((section) => plainGroups(paper, section)),
      ...shortFormGroups(paper, () => true),
    ].flatMap((group) => group.rows),
  ];
  const entries = rows
    .map((row) => ({ row, place: placeOf(row.passage) }))
    .sort((one, other) => comparePlaces(one.place, other.place))
    .map(({ row }) => row);
  known.set(paper, entries);
  return entries;
}

export type PlaceInPaper = { readonly page: number; readonly item: number; readonly unit: number };

export const placeOf = ({ page, source }: Pick<Passage, 'page' | 'source'>): PlaceInPaper => ({
  page,
  item: source[0]?.item ?? 0,
  unit: source[0]?.itemStart ?? 0,
});

export const comparePlaces = (one: PlaceInPaper, other: PlaceInPaper): number =>
  one.page - other.page || one.item - other.item || one.unit - other.unit;
