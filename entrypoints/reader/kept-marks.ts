/** What of a paper is marked at all times: the member's notes, and challenges. */
import { challengeKey, openChallenges } from '@/components/challenge-list';
import type { PanelPaper } from '@/components/panel-state';
import { markKind } from '@/lib/page/mark-kinds';
import type { Mark } from '@/lib/page/marks';
import type { NoteRow } from '@/lib/store/rows';

export const challengeMarks = (paper: PanelPaper | null): readonly Mark[] =>
  (paper ? openChallenges(paper) : []).map((held) => {
    const { words, start, end, source } = held.first;
    return { id: challengeKey(held), kind: 'challenge', source, exact: words.slice(start, end) };
  });

/** None for a note without words. */
export const noteMark = ({ id, kind, colour, at, quote }: NoteRow): readonly Mark[] =>
  at && quote ? [{ id, kind: markKind(kind, colour), source: at.source, exact: quote.exact }] : [];
