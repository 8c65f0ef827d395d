/** What was found in papers and in what the member wrote → hits: each with its words, page, place and meeting. */
import { type Excerpt, excerptOf } from '@/lib/search/full-text/excerpt';
import type { PieceFound } from '@/lib/search/full-text/finding';
import type { Term } from '@/lib/search/full-text/query';
import { type PaperText, whereabouts } from '@/lib/search/paper-text';
import type { PaperRow } from '@/lib/store/rows';
import type { MeetingPlaced } from '@/lib/store/search-places';
import type { SearchHit } from './search-messages';
import type { SearchedPaper, SearchShelf } from './search-shelf';

/** `null` where a paper's text is kept no more. */
export type TextOf = (paperId: string) => Promise<PaperText | null>;

/** `paper`: `null` for what the member wrote. */
export type FoundIn = PieceFound & { readonly paper: SearchedPaper | null };

/** In their order; without those whose words are kept no more. */
export async function hitsOf(
  placed: readonly FoundIn[],
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

/** Of the meetings something belongs to. */
export function latest(
  keys: readonly string[],
  meetings: ReadonlyMap<string, MeetingPlaced>,
): SearchHit['meeting'] {
  const [last] = keys
    .flatMap((key) => meetings.get(key) ?? [])
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return last ? { key: last.key, date: last.date, committee: last.committee?.name ?? null } : null;
}
