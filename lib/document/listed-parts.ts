/** The parts of a committee system's own page: what its list of items says, by what the page records. */
import type { Listing } from './listing';
import type { PackDocument } from './model';
import type { Part, PartItem } from './parts';

/** A page with decisions or minutes is the minutes of its meeting; any other is its agenda. */
export function partsOfListing(doc: PackDocument, listing: Listing): readonly Part[] {
  const { items, state, date } = listing;
  const end = doc.blocks.length;
  const listed = items.map(({ number, title, block }, index): PartItem => {
    const to = items[index + 1]?.block ?? end;
    return { number, title, from: block, to };
  });
  const first = listed[0]?.from ?? end;
  const isRecord = state === 'decisions' || state === 'draft-minutes' || state === 'minutes';
  const kind = isRecord ? 'minutes' : 'agenda';
  const part = (from: number, to: number, more: Pick<Part, 'kind' | 'items'>): readonly Part[] =>
    from < to ? [{ from, to, title: null, front: null, meetingDate: date, item: null, ...more }] : [];
  return [
    ...part(0, isRecord ? first : 0, { kind: 'other', items: [] }),
    ...part(isRecord ? first : 0, end, { kind, items: isRecord ? listed : [] }),
  ];
}
