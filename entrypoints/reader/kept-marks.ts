/** What of a paper is marked at all times: the member's notes, and challenges. */
import type { ListedRow } from '@/components/FindingList';
import { markKind } from '@/lib/page/mark-kinds';
import type { Mark } from '@/lib/page/marks';
import type { NoteRow } from '@/lib/store/rows';

export const challengeMarks = (entries: readonly ListedRow[]): readonly Mark[] =>
  entries
    .filter(({ key }) => key.startsWith('challenges-'))
    .map(({ key, passage: { words, start, end, source } }) => ({
      id: key,
      kind: 'challenge',
      source,
      exact: words.slice(start, end),
    }));

/** None for a note without words. */
export const noteMark = ({ id, kind, colour, at, quote }: NoteRow): readonly Mark[] =>
  at && quote ? [{ id, kind: markKind(kind, colour), source: at.source, exact: quote.exact }] : [];
