/** Which keys do something on which surface, in the order in which they are listed. A group that is added to the table is asked for here. */
import type { KeyGroup } from '@/lib/words/en/keys';

export type KeySurface = 'reader' | 'panel' | 'desk';

/** What holds at one place stands before what holds everywhere. The panel tells those of the page beside it as well. */
const SURFACES: { readonly [Group in KeyGroup]: readonly KeySurface[] } = {
  reader: ['reader'],
  find: ['reader'],
  search: ['panel', 'desk'],
  list: ['reader', 'panel', 'desk'],
  notes: ['desk'],
  board: ['desk'],
  sheet: ['desk'],
  selection: ['reader', 'panel'],
  shortForms: ['reader', 'panel'],
  everywhere: ['reader', 'panel', 'desk'],
  browser: ['reader', 'panel', 'desk'],
};

export const groupsOf = (surface: KeySurface): readonly KeyGroup[] =>
  (Object.keys(SURFACES) as KeyGroup[]).filter((group) => SURFACES[group].includes(surface));
