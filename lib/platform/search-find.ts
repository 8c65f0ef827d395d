/** What is asked, of all that can be searched → the first hits, each with its words, page and place. */
import { findPieces } from '@/lib/search/full-text/finding';
import { readQuery } from '@/lib/search/full-text/query';
import type { MeetingPlaced } from '@/lib/store/search-places';
import type { WrittenKind } from '@/lib/store/search-written';
import { type FoundIn, hitsOf, latest, type TextOf } from './search-hits';
import { SEARCH_GROUPS, type SearchAsked, type SearchFound, type SearchGroup } from './search-messages';
import type { SearchShelf } from './search-shelf';

const GROUP_OF: Readonly<Record<WrittenKind, SearchGroup>> = {
  highlight: 'note',
  note: 'note',
  line: 'note',
  question: 'question',
  answer: 'answer',
  request: 'asks',
  'follow-up': 'asks',
  'short-form': 'short-form',
};

export async function findIn(
  shelf: SearchShelf,
  asked: SearchAsked,
  most: number,
  textOf: TextOf,
): Promise<SearchFound> {
  const isWanted = placeFilter(asked, shelf.meetings);
  const papers = shelf.papers.filter(({ row }) => isWanted(row.meetingKeys));
  const indexes = [...papers.map(({ index }) => index), shelf.written.index];
  const query = readQuery(asked.asked);
  const { terms, respelt, pieces } = findPieces(indexes, query, shelf.spellings);
  const placed = pieces.flatMap((piece): readonly Placed[] => {
    const paper = papers[piece.index];
    if (paper) return [{ ...piece, paper, group: paper.kinds[piece.piece] === 'text' ? 'paper' : 'asks' }];
    const written = shelf.written.pieces[piece.piece];
    if (!written || !isWanted(written.meetingKeys)) return [];
    return [{ ...piece, paper: null, group: GROUP_OF[written.kind] }];
  });
  const chosen = ordered(placed.filter(isShown(asked.group)), shelf, asked.order);
  return {
    total: chosen.length,
    counts: countsOf(placed),
    hits: await hitsOf(chosen.slice(0, most), shelf, terms, textOf),
    respelt,
    alone:
      placed.length > 0 || query.length < 2
        ? []
        : query.map((term) => ({
            typed: term.typed,
            places: findPieces(indexes, [term], shelf.spellings).pieces.length,
          })),
  };
}

type Placed = FoundIn & { readonly group: SearchGroup };

/** What a paper asks for stands in its text as well: among all it is shown once. */
const isShown =
  (group: SearchGroup | null) =>
  (one: Placed): boolean =>
    group === null ? one.paper === null || one.group === 'paper' : one.group === group;

function countsOf(placed: readonly Placed[]): SearchFound['counts'] {
  const counts = Object.fromEntries(SEARCH_GROUPS.map((group) => [group, 0])) as Record<SearchGroup, number>;
  for (const { group } of placed) counts[group] += 1;
  return counts;
}

/** With a council, committee, meeting or days given, what belongs to no meeting is not within it. */
function placeFilter(
  { council, committee, meeting, from, to }: SearchAsked,
  meetings: ReadonlyMap<string, MeetingPlaced>,
): (meetingKeys: readonly string[]) => boolean {
  if ([council, committee, meeting, from, to].every((limit) => limit === null)) return () => true;
  return (keys) =>
    keys.some((key) => {
      const place = meetings.get(key);
      if (!place || (meeting !== null && place.key !== meeting)) return false;
      if (committee !== null && place.committee?.id !== committee) return false;
      if (council !== null && place.councilId !== council) return false;
      if (from === null && to === null) return true;
      return (
        place.date !== null && (from === null || place.date >= from) && (to === null || place.date <= to)
      );
    });
}

function ordered(
  placed: readonly Placed[],
  shelf: SearchShelf,
  order: SearchAsked['order'],
): readonly Placed[] {
  if (order === 'best') return placed;
  const dateOf = ({ paper, piece }: Placed): string => {
    const keys = paper ? paper.row.meetingKeys : (shelf.written.pieces[piece]?.meetingKeys ?? []);
    return latest(keys, shelf.meetings)?.date ?? '';
  };
  const dated = placed.map((one) => ({ one, date: dateOf(one) }));
  return dated.sort((a, b) => b.date.localeCompare(a.date)).map(({ one }) => one);
}
