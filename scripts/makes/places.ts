/** On which pages of a pack each of its papers stands; blank pages behind a paper are nobody's. */
import type { Printed } from '../sample/compose';

/** Name of the source → first and last page of the file. */
export type Places = Readonly<Record<string, readonly [from: number, to: number]>>;

export type Front = { readonly source: 'agenda' | 'supplement'; readonly pages: number };

/** Each section of the agenda fills a page, in every make. */
export const AGENDA: Front = { source: 'agenda', pages: 4 };

/** `before`: pages of the file that come before the front. */
export function placesOf(front: Front, printed: readonly Printed[], before = 0): Places {
  const places: Record<string, readonly [number, number]> = {
    [front.source]: [before + 1, before + front.pages],
  };
  let next = before + front.pages + 1;
  for (const { part, pages } of printed) {
    places[part.source] = [next, next + pages - 1];
    next += pages + (pages % 2);
  }
  return places;
}
