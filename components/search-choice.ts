/** What is searched for, and within what, as it stands in the address. */
import type { SearchAsked, SearchGroup } from '@/lib/platform/search-messages';

const GROUPS: readonly SearchGroup[] = ['paper', 'asks', 'note', 'question', 'answer', 'short-form'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const ALL_SEARCHED: SearchAsked = {
  asked: '',
  group: null,
  council: null,
  committee: null,
  meeting: null,
  from: null,
  to: null,
  order: 'best',
};

/** Whether anything but the words narrows the search. */
export const isNarrowed = ({ council, committee, meeting, from, to, group }: SearchAsked): boolean =>
  [council, committee, meeting, from, to, group].some((limit) => limit !== null);

/** What holds anyway is not said. */
export const searchQuery = (asked: SearchAsked): Readonly<Record<string, string>> => ({
  search: asked.asked,
  ...(asked.group !== null && { kind: asked.group }),
  ...(asked.council !== null && { council: asked.council }),
  ...(asked.committee !== null && { committee: asked.committee }),
  ...(asked.meeting !== null && { meeting: asked.meeting }),
  ...(asked.from !== null && { from: asked.from }),
  ...(asked.to !== null && { to: asked.to }),
  ...(asked.order !== 'best' && { order: asked.order }),
});

/** What is no kind, day or order is not asked for. */
export function readSearch(asked: URLSearchParams): SearchAsked {
  const day = (name: string) => {
    const value = asked.get(name);
    return value !== null && DAY.test(value) ? value : null;
  };
  return {
    asked: asked.get('search') ?? '',
    group: GROUPS.find((group) => group === asked.get('kind')) ?? null,
    council: asked.get('council'),
    committee: asked.get('committee'),
    meeting: asked.get('meeting'),
    from: day('from'),
    to: day('to'),
    order: asked.get('order') === 'newest' ? 'newest' : 'best',
  };
}
