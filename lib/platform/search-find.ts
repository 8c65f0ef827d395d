/** What is asked, of all that can be searched → the first hits, each with its words, page and place. */
import { type Excerpt, excerptOf } from '@/lib/search/full-text/excerpt';
import { findPieces, type PieceFound } from '@/lib/search/full-text/finding';
import { readQuery, type Term } from '@/lib/search/full-text/query';
import { type PaperText, whereabouts } from '@/lib/search/paper-text';
import type { PaperRow } from '@/lib/store/rows';
import type { MeetingPlaced } from '@/lib/store/search-places';
import type { WrittenKind } from '@/lib/store/search-written';
import {
  SEARCH_GROUPS,
  type SearchAsked,
  type SearchFound,
  type SearchGroup,
  type SearchHit,
} from './search-messages';
import type { SearchedPaper, SearchShelf } from './search-shelf';

type TextOf = (paperId: string) => Promise<PaperText | null>;

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

type Placed = PieceFound & { readonly paper: SearchedPaper | null; readonly group: SearchGroup };

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

function latest(keys: readonly string[], meetings: ReadonlyMap<string, MeetingPlaced>): SearchHit['meeting'] {
  const [last] = keys
    .flatMap((key) => meetings.get(key) ?? [])
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return last ? { key: last.key, date: last.date, committee: last.committee?.name ?? null } : null;
}

async function hitsOf(
  placed: readonly Placed[],
  shelf: SearchShelf,
  terms: readonly Term[],
  textOf: TextOf,
): Promise<readonly SearchHit[]> {
  const rows = new Map(
    [...shelf.searchable.ready, ...shelf.searchable.toIndex, ...shelf.searchable.toRead].map((row) => [
      row.id,
      row,
    ]),
  );
  const hits: SearchHit[] = [];
  for (const one of placed) {
    const hit = one.paper
      ? await hitInPaper(one.paper, one.piece, shelf, terms, textOf)
      : hitInWritten(one.piece, shelf, terms, rows);
    if (hit) hits.push(hit);
  }
  return hits;
}

async function hitInPaper(
  { row, kinds }: SearchedPaper,
  piece: number,
  { meetings }: SearchShelf,
  terms: readonly Term[],
  textOf: TextOf,
): Promise<SearchHit | null> {
  const whole = await textOf(row.id);
  const stretch = whole?.pieces[piece];
  if (!whole || !stretch) return null;
  const excerpt = excerptOf(whole.text.slice(stretch.start, stretch.end), terms);
  if (!excerpt) return null;
  const [start, end] = [stretch.start + excerpt.at.start, stretch.start + excerpt.at.end];
  const { page, printed, item, source } = whereabouts(whole, start, end);
  return {
    key: `${row.id} ${piece}`,
    kind: kinds[piece] ?? 'text',
    excerpt,
    paper: paperOf(row),
    paperTitle: row.title,
    meeting: latest(row.meetingKeys, meetings),
    item,
    page: row.source === 'pdf' ? { number: page, printed } : null,
    exact: whole.text.slice(start, end),
    source,
    of: null,
  };
}

function hitInWritten(
  piece: number,
  { written, meetings }: SearchShelf,
  terms: readonly Term[],
  rows: ReadonlyMap<string, PaperRow>,
): SearchHit | null {
  const own = written.pieces[piece];
  const excerpt: Excerpt | null = own ? excerptOf(own.text, terms) : null;
  if (!own || !excerpt) return null;
  const row = rows.get(own.paperId ?? '');
  return {
    key: `${own.kind} ${own.id} ${piece}`,
    kind: own.kind,
    excerpt,
    paper: row ? paperOf(row) : null,
    paperTitle: own.paperTitle,
    meeting: latest(own.meetingKeys, meetings),
    item: own.item,
    page: own.page,
    exact: '',
    source: [],
    of: own.id,
  };
}

const paperOf = ({ id, title, source, addresses }: PaperRow): SearchHit['paper'] => ({
  id,
  title,
  source,
  addresses,
});
